/** A stretch of time on an axis of years, in percent of its width. */
export interface YearBar {
	from: number;
	to: number;
	/** The source gives no start, or it lies left of the axis. */
	openStart: boolean;
	/** It goes on, or the source gives no end. */
	openEnd: boolean;
}

/** An axis of whole years. */
export interface YearAxis {
	first: number;
	last: number;
	/** Years marked on the axis, with their place in percent. */
	ticks: { year: number; at: number }[];
}

/** A partial date (YYYY, YYYY-MM or YYYY-MM-DD) as a fraction of years; the beginning of what it names. */
export function yearFraction(date: string | number): number {
	const [year = 0, month = 1, day = 1] = String(date).split('-').map(Number);
	return year + (month - 1) / 12 + (day - 1) / 372;
}

/** Place of a point in time on an axis, 0 to 100 with two decimals; what lies outside is put at the edge. */
export const placeOf = (axis: Pick<YearAxis, 'first' | 'last'>, year: number): number =>
	Math.round(Math.min(1, Math.max(0, (year - axis.first) / Math.max(1, axis.last - axis.first))) * 10000) / 100;

/** An axis over some years (`last` is the end of the last year), marked every five; it leaves out what lies alone, more than `gap` years before everything else. */
export function yearAxis(starts: number[], last: number, gap = 15): YearAxis {
	const sorted = [...starts].sort((a, b) => a - b);
	const alone = sorted.findIndex((start, index) => (sorted[index + 1] ?? start) - start <= gap);
	const first = Math.floor(sorted[Math.max(0, alone)] ?? last - 1);
	const axis = { first, last: Math.ceil(last) };
	const from = Math.ceil(first / 5) * 5;
	const years = Array.from({ length: Math.max(0, Math.floor((axis.last - from) / 5) + 1) }, (_unused, index) => from + index * 5);
	return { ...axis, ticks: years.filter((year) => year < axis.last).map((year) => ({ year, at: placeOf(axis, year) })) };
}
