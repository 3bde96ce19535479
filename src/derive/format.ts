import type { OverheadClaim } from '../schema/topics.ts';

const MINUS = '−';
const number = (value: number): string => `${value < 0 ? MINUS : ''}${Math.abs(value)}`;

/** A span as text without its unit: "2.3", "0–5", "−1 to 3". */
export const formatRange = (low: number, high: number): string =>
	low === high ? number(low) : low < 0 ? `${number(low)} … ${number(high)}` : `${number(low)}–${number(high)}`;

const unitSuffix: Record<NonNullable<OverheadClaim['unit']>, string> = { percent: ' %', MiB: ' MiB', µs: ' µs', factor: '×' };

/** A figure with its unit, the same in both languages. */
export const formatFigure = (low: number, high: number, unit: NonNullable<OverheadClaim['unit']>): string =>
	`${formatRange(low, high)}${unitSuffix[unit]}`;

/** A figure parted from the unit that its column's heading names already: "0–5 %" under "%" is ["0–5", " %"]. What ends otherwise keeps all of its words. */
export const splitUnit = (text: string, unit: string | undefined): [value: string, unit: string] =>
	unit && text.endsWith(` ${unit}`) ? [text.slice(0, -unit.length - 1), ` ${unit}`] : [text, ''];

/** Years as text: "2014" or "2014–2020". */
export const formatYears = ([first, last]: [number, number]): string => (first === last ? String(first) : `${first}–${last}`);
