import { readFileSync } from 'node:fs';
import type { Level } from '../../derive/answer.ts';
import { colours } from './colours.ts';
import { type Node, rect } from './nodes.ts';

/** The shape that stands for an answer, as in the tables: disc, half disc, bar, dotted ring, half diamond. Plain boxes draw twice as fast as embedded images. */
export function levelShape(level: Level, x: number, y: number, size: number): Node[] {
	const tone = colours[level === 'disputed' ? 'limited' : level];
	const box = { x, y, width: size, height: size };
	const half = { x, y, width: size / 2, height: size };
	const round = size / 2;
	const stroke = Math.max(2, Math.round(size / 6));
	switch (level) {
		case 'yes':
			return [rect(box, { backgroundColor: tone, borderRadius: round })];
		case 'limited':
			return [rect(box, { border: `${stroke}px solid ${tone}`, borderRadius: round }), rect(half, { backgroundColor: tone, borderTopLeftRadius: round, borderBottomLeftRadius: round })];
		case 'no':
			return [rect({ x, y: y + size * 0.39, width: size, height: size * 0.22 }, { backgroundColor: tone })];
		case 'unknown':
			return [rect(box, { border: `${stroke}px dashed ${tone}`, borderRadius: round })];
		case 'disputed':
			return [rect({ x: x + size * 0.12, y: y + size * 0.12, width: size * 0.76, height: size * 0.76 }, { border: `${stroke}px solid ${tone}`, backgroundColor: colours.paper, transform: 'rotate(45deg)' })];
	}
}

/** The blocks of the mark in public/favicon.svg on its grid of 24; the last is outlined. */
const blocks = [...readFileSync(new URL('../../../public/favicon.svg', import.meta.url), 'utf8').matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)/g)]
	.map((match) => match.slice(1).map(Number) as [number, number, number, number]);

/** The mark of the site, so many pixels wide. */
export const markShape = (x: number, y: number, size: number): Node[] =>
	blocks.map(([left, top, width, height], index) => {
		const unit = size / 24;
		return rect({ x: x + left * unit, y: y + top * unit, width: width * unit, height: height * unit },
			index === blocks.length - 1 ? { border: `${Math.max(1, unit)}px solid ${colours.accent}` } : { backgroundColor: colours.accent });
	});
