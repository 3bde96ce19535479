/** How well one row of a side answers one question of a need. */
export interface Assessment {
	/** Groups the assessments that answer the same question. */
	question: string;
	/** Worst and best case on a scale where more is better for the tenant; absent: unknown, which is never the worst. */
	range?: [number, number];
	/** Why worst and best case differ. */
	because?: 'engine' | 'sources';
}

/** What the assessments say about a need. */
export interface Outcome {
	/** better: `best` names the sides ahead · equal: all the same, at `rank` · depends: on `why` · unknown: for the sides in `unknown`. */
	kind: 'better' | 'equal' | 'depends' | 'unknown';
	/** Sides that are ahead, by index. */
	best: number[];
	/** Common rank of equal sides, where it is one value. */
	rank?: number;
	why?: 'mode' | 'engine' | 'sources' | 'part';
	/** Sides without a known answer, by index. */
	unknown: number[];
}

interface SideRange {
	side: number;
	low: number;
	high: number;
	why: NonNullable<Outcome['why']>;
}

/** Joins the known rows of a side on one question; undefined where none is known. */
function joinRows(side: number, rows: Assessment[]): SideRange | undefined {
	const known = rows.flatMap((row) => (row.range ? [{ ...row, range: row.range }] : []));
	if (!known.length) return undefined;
	return {
		side,
		low: Math.min(...known.map(({ range }) => range[0])),
		high: Math.max(...known.map(({ range }) => range[1])),
		why: known.find((row) => row.because)?.because ?? 'mode',
	};
}

/** Decides one question between the sides whose answer is known (two or more). */
function judgeQuestion(sides: SideRange[], overlapIsEqual: boolean): Pick<Outcome, 'kind' | 'best' | 'rank' | 'why'> {
	// Whoever can reach the best worst case is ahead of those who cannot.
	const floor = Math.max(...sides.map(({ low }) => low));
	const ahead = sides.filter(({ high }) => high >= floor);
	const alike = ahead.every(({ low, high }) => low === high);
	if (ahead.length < sides.length && (ahead.length === 1 || alike || overlapIsEqual)) return { kind: 'better', best: ahead.map(({ side }) => side) };
	if (ahead.length === sides.length && alike) return { kind: 'equal', best: [], rank: floor };
	return overlapIsEqual ? { kind: 'equal', best: [] } : { kind: 'depends', best: [], why: ahead.find(({ low, high }) => low !== high)?.why ?? 'mode' };
}

/**
 * Judges a need between sides, each a list of assessments (rows × questions). A question counts where at least two sides
 * have a known answer; if any side is unknown on every question the need is unknown. Sides of figures whose spans overlap are equal when
 * `overlapIsEqual`. Questions that favour different sides give "depends" on the part.
 */
export function judge(sides: Assessment[][], { overlapIsEqual = false } = {}): Outcome {
	const questions = [...new Set(sides.flat().map(({ question }) => question))];
	const unknown = sides.flatMap((side, index) => (side.some(({ range }) => range) ? [] : [index]));
	if (unknown.length) return { kind: 'unknown', best: [], unknown };
	const judged = questions.flatMap((question) => {
		const ranges = sides.flatMap((side, index) => joinRows(index, side.filter((each) => each.question === question)) ?? []);
		return ranges.length === sides.length ? [judgeQuestion(ranges, overlapIsEqual)] : [];
	});
	if (!judged.length) return { kind: 'unknown', best: [], unknown: sides.map((_side, index) => index) };
	const open = judged.find(({ kind }) => kind === 'depends');
	if (open) return { ...open, unknown: [] };
	const better = judged.filter(({ kind }) => kind === 'better');
	if (!better.length) {
		const ranks = new Set(judged.map(({ rank }) => rank));
		const rank = [...ranks][0];
		return { kind: 'equal', best: [], ...(ranks.size === 1 && rank !== undefined ? { rank } : {}), unknown: [] };
	}
	const best = better.map((each) => each.best).reduce((a, b) => a.filter((side) => b.includes(side)));
	return best.length ? { kind: 'better', best, unknown: [] } : { kind: 'depends', best: [], why: 'part', unknown: [] };
}

/** Overlapping spans of figures show no difference; everything else that overlaps depends. */
export const judgeNeed = (kind: string, sides: Assessment[][]): Outcome => judge(sides, { overlapIsEqual: kind === 'speed' });

/** Order of a list of verdicts: what is decided first, what is unknown last. */
export const outcomeOrder: Outcome['kind'][] = ['better', 'depends', 'equal', 'unknown'];
