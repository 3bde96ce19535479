import { readFileSync } from 'node:fs';

const css = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');

/** The light colour of a token; throws when src/styles/tokens.css has none of that name. */
function token(name: string): string {
	const colour = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}),`).exec(css)?.[1];
	if (!colour) throw new Error(`src/styles/tokens.css has no colour --${name}.`);
	return colour;
}

/** The site's colours by day; a preview stands on other people's pages, which have no theme to follow. */
export const colours = {
	paper: token('paper'), raised: token('paper-raised'), sunk: token('paper-sunk'), ink: token('ink'), soft: token('ink-soft'), line: token('line'), lineStrong: token('line-strong'),
	accent: token('accent'), accentSoft: token('accent-soft'), yes: token('yes'), limited: token('limited'), no: token('no'), unknown: token('unknown'),
};

const channels = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** A colour between two: 0 is the first, 1 the second. */
export function mix(from: string, to: string, share: number): string {
	const [a, b] = [channels(from), channels(to)];
	return `#${a.map((value, index) => Math.round(value + ((b[index] as number) - value) * share).toString(16).padStart(2, '0')).join('')}`;
}

/** Ink or paper, whichever reads better on a colour (WCAG relative luminance). */
export function readableOn(colour: string): string {
	const [r, g, b] = channels(colour).map((value) => {
		const share = value / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	}) as [number, number, number];
	return 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.2 ? colours.ink : colours.paper;
}
