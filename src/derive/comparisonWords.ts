import type { StringKey } from '../i18n/index.ts';
import { en } from '../i18n/en.ts';
import type { Context } from './context.ts';
import { needs } from './needs.ts';

/** What the browser needs to put a chosen comparison into words; everything else comes with each technology. */
export interface ComparisonWords {
	needs: { id: string; kind: string; label: string }[];
	/** By `verdictKey`. */
	verdicts: Record<string, string>;
	/** Interface texts by key. */
	texts: Record<(typeof textKeys)[number], string>;
	/** What stands between the items of a list. */
	separator: string;
}

const textKeys = [
	'pair.verdict', 'pair.verdictNote', 'pair.differences', 'pair.same', 'pair.unknown', 'pair.overhead', 'pair.overheadNote', 'pair.question',
	'verdict.both', 'verdict.all', 'verdict.ahead', 'verdict.noneAhead', 'choose.shown', 'choose.readAs', 'choose.notFound', 'choose.leftOut', 'choose.more', 'choose.failed', 'choose.page', 'table.rowPermalink',
] as const satisfies StringKey[];

/** The words of chosen comparisons in one language. */
export function comparisonWords({ t, list }: Context): ComparisonWords {
	const verdictKeys = (Object.keys(en) as StringKey[]).filter((key) => key.startsWith('verdict.'));
	return {
		needs: needs.map(({ id, kind }) => ({ id, kind, label: t(`need.${id}`) })),
		verdicts: Object.fromEntries(verdictKeys.map((key) => [key.slice('verdict.'.length), t(key)])),
		texts: Object.fromEntries(textKeys.map((key) => [key, t(key)])) as ComparisonWords['texts'],
		separator: list(['', '']),
	};
}
