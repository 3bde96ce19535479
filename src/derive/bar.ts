/** Horizontal place of a loss on a 0–100 scale: a square-root scale, so that 0–5 % and 60 % both show. Gains sit at 0. */
export const barPosition = (percent: number): number => Math.round(Math.sqrt(Math.min(100, Math.max(0, percent))) * 100) / 10;

/** Geometry of a small bar: start and width of the span (at least 2 units wide) and the place of the worst value. */
export function barGeometry({ low, high, worst }: { low: number; high: number; worst?: number | undefined }) {
	const start = Math.min(98, barPosition(low));
	const width = Math.max(2, Math.round((barPosition(high) - start) * 10) / 10);
	return { start, width, ...(worst === undefined ? {} : { worst: Math.min(98, barPosition(worst)) }) };
}
