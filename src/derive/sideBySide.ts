/** How the sides of a comparison relate on one question. */
export type LineState = 'differs' | 'same' | 'unknown';

/**
 * Relates the sides of one question; each side is the list of its rows' answers, null where unknown. A side whose rows are all
 * unknown makes the line unknown: it neither differs nor agrees.
 */
export function relateSides(sides: (string | null)[][]): LineState {
	const known = sides.map((side) => new Set(side.filter((answer) => answer !== null)));
	if (known.some((answers) => answers.size === 0)) return 'unknown';
	const first = [...(known[0] ?? [])][0];
	return known.every((answers) => answers.size === 1 && answers.has(first as string)) ? 'same' : 'differs';
}
