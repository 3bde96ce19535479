import type { Layer } from '../schema/technology.ts';
import { wrapText } from './textWidth.ts';

/** A line of text; `y` is its baseline. */
export interface StackText {
	x: number;
	y: number;
	text: string;
}

export interface StackRectangle {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** A layer: shared ones span the picture, those of a guest stand in its column. */
export interface StackBox extends StackRectangle {
	of: Layer['of'];
	/** True for what decides how guests are kept apart: kernels, hypervisors and the firmware that does their work. */
	kernel: boolean;
	label: StackText;
	name: StackText[];
}

/** Geometry of a stack, hardware at the bottom; the unit is one CSS pixel at full size. */
export interface StackPicture {
	width: number;
	height: number;
	boxes: StackBox[];
	/** The same layers of two more guests, without words. */
	twins: StackRectangle[];
	/** Headings of the guests' columns and of the shared part. */
	captions: { yours?: StackText; others?: StackText; shared?: StackText };
	/** Sizes of names and of labels. */
	size: { name: number; label: number };
}

/** Words of the picture. */
export interface StackWords {
	/** Label of each kind of layer, by id. */
	labels: Record<string, string>;
	yours: string;
	others: string;
	shared: string;
}

const kernels = new Set(['hypervisor', 'host-kernel', 'guest-kernel', 'firmware']);
const size = { name: 12, label: 10.5 };
const gap = 4;
const padding = 7;

/**
 * Lays out the layers of a stack (hardware first) in a picture of the given width: what the host has once spans all
 * guests, what each guest has stands once with its words and twice as an outline. No text is wider than its box.
 */
export function stackPicture(layers: Pick<Layer, 'layer' | 'name' | 'of'>[], words: StackWords, width = 300): StackPicture {
	const twin = Math.round(Math.max(29, width * 0.115));
	const guestWidth = width - 2 * (twin + gap);
	const boxes: StackBox[] = [];
	const twins: StackRectangle[] = [];
	const captions: StackPicture['captions'] = {};
	let y = 0.5;
	const place = ({ layer, name, of }: Pick<Layer, 'layer' | 'name' | 'of'>, boxWidth: number) => {
		const kernel = kernels.has(layer);
		const inner = boxWidth - 2 * padding;
		// Kernels are drawn bold, which is up to a tenth wider.
		const lines = wrapText(name, inner / (kernel ? 1.1 : 1), size.name);
		const x = padding + 0.5;
		const label = { x, y: y + 13, text: words.labels[layer] ?? layer };
		const named = lines.map((text, index) => ({ x, y: y + 28 + index * 15, text }));
		const height = 34 + (lines.length - 1) * 15;
		boxes.push({ x: 0.5, y, width: boxWidth - 1, height, of, kernel, label, name: named });
		if (of === 'guest') for (const side of [0, 1]) twins.push({ x: guestWidth + gap + side * (twin + gap) + 0.5, y, width: twin - 1, height });
		y += height + gap;
	};
	const guest = layers.filter(({ of }) => of === 'guest').reverse();
	const host = layers.filter(({ of }) => of === 'host').reverse();
	if (guest.length) {
		captions.yours = { x: 0.5, y: y + 10, text: words.yours };
		captions.others = { x: guestWidth + gap, y: y + 10, text: words.others };
		y += 16;
		for (const layer of guest) place(layer, guestWidth);
	}
	if (host.length) {
		captions.shared = { x: 0.5, y: y + 12, text: words.shared };
		y += 18;
		for (const layer of host) place(layer, width);
	}
	return { width, height: Math.max(1, y - gap + 0.5), boxes, twins, captions, size };
}
