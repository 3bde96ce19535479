import { colours } from './colours.ts';
import { type Fitted, fit, type Room } from './fit.ts';
import type { Weight } from './fonts.ts';

/** An element as the layout library takes it. */
export interface Node {
	type: string;
	props: { style?: Record<string, string | number>; children?: string | Node[]; [name: string]: unknown };
}

/** A rectangle on the canvas, in pixels. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

export type Align = 'left' | 'center' | 'right';
const justify: Record<Align, string> = { left: 'flex-start', center: 'center', right: 'flex-end' };

/** A filled, possibly outlined rectangle. */
export const rect = ({ x, y, width, height }: Box, style: Record<string, string | number>): Node => ({
	type: 'div', props: { style: { position: 'absolute', left: x, top: y, width, height, boxSizing: 'border-box', ...style } },
});

/** How a text is set besides its place. */
export interface Type {
	size: number;
	/** The smallest size it may shrink to. */
	least?: number;
	lines?: number;
	weight?: Weight;
	colour?: string;
	align?: Align;
	/** Line height as a multiple of the size. */
	leading?: number;
	/** How far the size may shrink before another line is begun. */
	shrink?: number;
}

const roomOf = (box: Box, { size, least = size, lines = 1, weight = 400, leading = 1.15, shrink = 0.82 }: Type): Room => ({ width: box.width, shrink, height: box.height, size, least, lines, weight, leading });

/** Lines that are known to fit, centred in the height of their box. */
export function setLines(box: Box, fitted: Fitted, { weight = 400, colour = colours.ink, align = 'left', leading = 1.15 }: Type): Node {
	return {
		type: 'div',
		props: {
			style: {
				position: 'absolute', left: box.x, top: box.y, width: box.width, height: box.height, display: 'flex', flexDirection: 'column', justifyContent: 'center',
				fontSize: fitted.size, fontWeight: weight, color: colour, lineHeight: leading, whiteSpace: 'nowrap',
			},
			children: fitted.lines.map((line) => ({ type: 'div', props: { style: { display: 'flex', justifyContent: justify[align] }, children: line } })),
		},
	};
}

/** A text, made as large as its box and type allow. */
export const text = (box: Box, words: string, type: Type): Node => setLines(box, fit(words, roomOf(box, type)), type);
