import { claimsOf } from './claims.ts';
import { citeSentence, yearSpan } from './cite.ts';
import type { Context } from './context.ts';
import type { Entry } from './dataset.ts';
import { sourceIdsOf } from './entrySources.ts';
import { nameOf } from './localise.ts';
import type { Block, FolkloreView } from './sections.ts';
import type { ClaimView } from './claimView.ts';

const shown = 5;

/** What a section of blocks answers, in a few words: "CPU 0–5 %; Memory unmeasured"; the first claim where no question is asked. */
export function blocksInWords({ locale, list, t }: Context, blocks: Block[]): string {
	const unknown = t('level.unknown');
	const answers = blocks.filter((block) => block.answers.some((answer) => answer.text !== unknown)).slice(0, shown).map((block) => {
		const each = block.answers.map((answer) => [answer.row, answer.text].filter(Boolean).join(' '));
		return `${block.label} ${list(each)}`;
	});
	return answers.length ? answers.join(locale === 'zh' ? '；' : '; ') : (blocks[0]?.claims[0]?.says ?? t('tech.nothing'));
}

/** The first claim of a section in words, or that nothing was found. */
export const claimInWords = ({ t }: Context, claims: Pick<ClaimView, 'says'>[]): string => claims[0]?.says ?? t('tech.nothing');

/** The first judged statement of a section in words. */
export const folkloreInWords = ({ t }: Context, items: FolkloreView[]): string =>
	items[0] ? `“${items[0].statement}” ${items[0].verdictLabel}` : t('tech.nothing');

type SectionTopic = ReturnType<typeof claimsOf>[number]['topic'];

/** One sentence about a section of a technology page: what it says, how many claims stand behind it, of which years, and this guide as its source. */
export function sectionSentence(context: Context, entry: Entry, label: string, says: string, topics: readonly SectionTopic[] = []): string {
	const claims = claimsOf(entry).filter(({ topic }) => topics.includes(topic)).map(({ claim }) => claim);
	const sources = new Set(claims.flatMap((claim) => claim.source)).size;
	return citeSentence(context.locale, {
		about: [nameOf(entry, context.locale), label],
		says,
		marks: claims.length ? [context.t('cite.behind', { claims: claims.length, sources }), yearSpan(claims.map((claim) => claim.asOf))] : [],
		sources: [`${context.t('siteName')} ${entry.reviewed.slice(0, 4)}`],
	});
}

/** How many sources an entry rests on, in words. */
export const sourcesInWords = (context: Context, entry: Entry): string => context.t('table.sources', { n: sourceIdsOf(entry).length });
