import type { PictureLayer, PictureStack } from '../../derive/picture/picture.ts';
import { colours, mix, readableOn } from './colours.ts';
import { fitAll } from './fit.ts';
import { type Align, type Box, type Node, rect, text } from './nodes.ts';

const BLOCK_GAP = 8;
const TALLEST = 84;

/** A tower of what every tenant has alone, standing on the bottom of its box. */
export function tower(box: Box, layers: string[], caption: string): Node[] {
	const head = caption ? 34 : 0;
	const height = Math.min(TALLEST, (box.height - head) / Math.max(1, layers.length));
	const size = fitAll(layers, { width: box.width - 24, size: 27, least: 17, lines: 2, height: height - BLOCK_GAP - 4, leading: 1.15 });
	const top = box.y + box.height - layers.length * height;
	return [
		...(caption ? [text({ ...box, y: top - head - 4, height: head }, caption, { size: 23, least: 17, colour: colours.soft, align: 'center' })] : []),
		...layers.flatMap((words, index) => {
			const block = { x: box.x, y: box.y + box.height - (index + 1) * height, width: box.width, height: height - BLOCK_GAP };
			return [
				rect(block, { backgroundColor: colours.raised, border: `2px solid ${colours.accent}`, borderRadius: 4 }),
				text({ ...block, x: block.x + 12, width: block.width - 24 }, words, { size, least: 15, lines: 2, align: 'center', shrink: 1 }),
			];
		}),
	];
}

/** The towers of the mark, without words; the last block of the right one is only outlined. */
export const markTowers = (boxes: Box[]): Node[] =>
	boxes.flatMap((box, side) => [0, 1, 2, 3].map((index) => {
		const block = { x: box.x, y: box.y + box.height - (index + 1) * TALLEST, width: box.width, height: TALLEST - BLOCK_GAP };
		return rect(block, side === boxes.length - 1 && index === 3 ? { border: `4px solid ${colours.accentSoft}` } : { backgroundColor: colours.accentSoft });
	}));

/** Where the words of a ground stand: what a layer is, its name, and the caption of all. */
export interface GroundPlaces {
	label: { x: number; width: number; align: Align };
	name: { x: number; width: number; align: Align };
	caption?: { x: number; width: number; align: Align };
}

/** The layers that all tenants share, from the bottom up, the hardware darkest. */
export function ground(box: Box, layers: PictureLayer[], places: GroundPlaces, caption: string): Node[] {
	const height = box.height / Math.max(1, layers.length);
	return layers.flatMap((layer, index) => {
		const stratum = { ...box, y: box.y + box.height - (index + 1) * height, height };
		const fill = mix(colours.accent, colours.accentSoft, layers.length > 1 ? index / (layers.length - 1) : 0);
		const colour = readableOn(fill);
		const largest = Math.min(32, height * 0.66);
		const write = (words: string, place: { x: number; width: number; align: Align }, size: number, weight: 400 | 700) =>
			words ? [text({ ...stratum, ...place }, words, { size, least: Math.min(15, size), lines: height >= 44 ? 2 : 1, weight, colour, align: place.align, leading: 1.05, shrink: 0.55 })] : [];
		return [
			rect(stratum, { backgroundColor: fill }),
			...write(layer.label, places.label, Math.min(24, largest), 400),
			...write(layer.name, places.name, largest, 700),
			...(places.caption && index === layers.length - 1 ? write(caption, places.caption, Math.min(24, largest), 400) : []),
		];
	});
}

/** Labels of what a tenant has alone, from the bottom up. */
export const ownLabels = (stack: PictureStack): string[] => stack.own.map((layer) => layer.label);
