import type { StringKey } from '../i18n/index.ts';
import type { Context } from './context.ts';
import type { Entry } from './dataset.ts';
import { nameOf } from './localise.ts';
import { assessNeed, type Need, type NeedAnswer, needs } from './needs.ts';
import { judgeNeed, type Outcome, outcomeOrder } from './verdict.ts';
import { fillVerdict, verdictKey } from './verdictWords.ts';

/** One need with its verdict and the answers that led to it. */
export interface VerdictLine {
	id: Need['id'];
	label: string;
	outcome: Outcome;
	/** The verdict in words. */
	text: string;
	sides: { name: string; answers: NeedAnswer[] }[];
}

/** The verdict for every need between entries: what is decided first, what is unknown last. */
export function verdictLines(context: Context, entries: Entry[]): VerdictLine[] {
	const names = entries.map((entry) => nameOf(entry, context.locale));
	return needs
		.map((need): VerdictLine => {
			const answers = entries.map((entry) => assessNeed(context, need, entry));
			const outcome = judgeNeed(need.kind, answers);
			return {
				id: need.id,
				label: context.t(`need.${need.id}`),
				outcome,
				text: fillVerdict(context.t(`verdict.${verdictKey(need.kind, outcome)}` as StringKey), outcome, names, { both: context.t('verdict.both'), all: context.t('verdict.all') }, context.list),
				sides: answers.map((each, index) => ({ name: names[index] as string, answers: each })),
			};
		})
		.sort((a, b) => outcomeOrder.indexOf(a.outcome.kind) - outcomeOrder.indexOf(b.outcome.kind));
}

/** One sentence per side that is ahead somewhere, or one that says that none is. */
export function verdictSentences(context: Context, lines: VerdictLine[]): string[] {
	const names = lines[0]?.sides.map(({ name }) => name) ?? [];
	const sentences = names.flatMap((name, side) => {
		const ahead = lines.filter(({ outcome }) => outcome.kind === 'better' && outcome.best.length === 1 && outcome.best[0] === side);
		return ahead.length ? [context.t('verdict.ahead', { name, needs: context.list(ahead.map(({ label }) => label)) })] : [];
	});
	return sentences.length ? sentences : [context.t('verdict.noneAhead')];
}
