import type { Outcome } from './verdict.ts';

/** Key of an outcome's words, after `verdict.`: better · unknown · depends-<why> · equal-<kind>-<rank> · equal-speed. */
export const verdictKey = (kind: string, outcome: Outcome): string =>
	outcome.kind === 'equal' ? (kind === 'speed' ? 'equal-speed' : `equal-${kind}-${outcome.rank ?? 'mixed'}`) : outcome.kind === 'depends' ? `depends-${outcome.why ?? 'part'}` : outcome.kind;

/** Fills the words of an outcome: `{best}` and `{missing}` are names, `{all}` stands for the sides together. */
export const fillVerdict = (text: string, outcome: Outcome, names: string[], together: { both: string; all: string }, list: (items: string[]) => string): string => {
	const named = (sides: number[]) => list(sides.map((side) => names[side] ?? ''));
	return text.replace('{best}', () => named(outcome.best)).replace('{missing}', () => named(outcome.unknown)).replace('{all}', names.length > 2 ? together.all : together.both);
};
