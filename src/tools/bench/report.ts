/** One line of the report; `ok` is absent where there is no target. */
export interface Line {
	what: string;
	measured: string;
	target?: string;
	ok?: boolean;
}

/** One part of the report. */
export interface Part {
	title: string;
	lines: Line[];
	/** The figures themselves, for bench/results.json. */
	figures: unknown;
}

/** A line with a target that a number must not exceed. */
export const atMost = (what: string, value: number, limit: number, unit = '', digits = 2): Line => ({
	what, measured: `${value.toFixed(digits)}${unit}`, target: `≤ ${limit}${unit}`, ok: value <= limit,
});

/** Prints a part as an aligned table. */
export function printPart(part: Part): void {
	const width = Math.max(...part.lines.map((line) => line.what.length));
	console.log(`\n${part.title}`);
	for (const line of part.lines) {
		const verdict = line.ok === undefined ? '' : `   target ${line.target}   ${line.ok ? 'ok' : 'SHORT'}`;
		console.log(`  ${line.what.padEnd(width)}  ${line.measured}${verdict}`);
	}
}

/** Bytes as kB with one digit. */
export const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** The middle of some numbers (the upper one of two); NaN of none. */
export const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
