import type { Picture } from '../../derive/picture/picture.ts';
import { previewSize } from '../../derive/previewImage.ts';
import { bodyNodes } from './body.ts';
import { colours } from './colours.ts';
import { fitAll } from './fit.ts';
import { type Box, type Node, rect, text } from './nodes.ts';
import { markShape } from './shapes.ts';
import { ground, markTowers, ownLabels, tower } from './stacks.ts';

const { width: WIDTH, height: HEIGHT } = previewSize;
/** The central square, which is all that some messengers show, less a margin: everything that matters stands in it. */
const CENTRE = { x: (WIDTH - HEIGHT) / 2 + 15, width: HEIGHT - 30 };
const GROUND = { y: 478, height: HEIGHT - 478 };
const SIDE = { width: 226, margin: 32 };
const LEFT = { x: SIDE.margin, width: SIDE.width };
const RIGHT = { x: WIDTH - SIDE.margin - SIDE.width, width: SIDE.width };

function heading({ heading: names }: Picture): Node[] {
	const y = 64;
	const height = 110;
	if (names.length === 1) return [text({ ...CENTRE, y, height }, names[0], { size: 100, least: 44, lines: 2, weight: 700, leading: 1, shrink: 0.5 })];
	const half = CENTRE.width / 2 - 14;
	const type = { size: 66, least: 30, lines: 3, weight: 700 as const, leading: 1.06 };
	const size = fitAll([...names], { ...type, width: half, height });
	return [
		text({ x: CENTRE.x, y, width: half, height }, names[0], { ...type, size, align: 'left', shrink: 1 }),
		text({ x: CENTRE.x + CENTRE.width - half, y, width: half, height }, names[1], { ...type, size, align: 'right', shrink: 1 }),
	];
}

/** Two stacks side by side, or one across; without any, the strata and towers of the mark. */
function surroundings({ stacks, captions, foot = '' }: Picture): Node[] {
	const side = { y: 40, height: GROUND.y - 40 };
	const [first, second] = stacks;
	if (first && second) {
		const gap = 5;
		const half: Box = { x: 0, width: WIDTH / 2 - gap, ...GROUND };
		const name = CENTRE.width / 2 - gap - 16;
		return [
			...tower({ ...LEFT, ...side }, ownLabels(first), captions.own),
			...tower({ ...RIGHT, ...side }, ownLabels(second), captions.own),
			...ground(half, first.shared, { label: { ...LEFT, align: 'left' }, name: { x: CENTRE.x, width: name, align: 'left' } }, ''),
			...ground({ ...half, x: WIDTH / 2 + gap }, second.shared, { label: { ...RIGHT, align: 'right' }, name: { x: CENTRE.x + CENTRE.width - name, width: name, align: 'right' } }, ''),
		];
	}
	if (first)
		return [
			...tower({ ...LEFT, ...side }, ownLabels(first), captions.own),
			...tower({ ...RIGHT, ...side }, first.own.map((layer) => layer.name), captions.own),
			...ground({ x: 0, width: WIDTH, ...GROUND }, first.shared, { label: { ...LEFT, align: 'left' }, name: { ...CENTRE, align: 'left' }, caption: { ...RIGHT, align: 'right' } }, captions.shared),
		];
	const strata = [{ label: '', name: '' }, { label: '', name: '' }, { label: '', name: foot }];
	return [
		...markTowers([{ ...LEFT, ...side }, { ...RIGHT, ...side }]),
		...ground({ x: 0, width: WIDTH, ...GROUND }, strata, { label: { ...LEFT, align: 'left' }, name: { ...CENTRE, align: 'left' } }, ''),
	];
}

/** The whole image as a tree of absolutely placed boxes; every text is known to fit its box. */
export function layout(picture: Picture): Node {
	return {
		type: 'div',
		props: {
			lang: picture.locale === 'zh' ? 'zh-CN' : 'en',
			style: { display: 'flex', position: 'relative', width: WIDTH, height: HEIGHT, backgroundColor: colours.paper, fontFamily: 'Noto Sans SC' },
			children: [
				...surroundings(picture),
				...markShape(CENTRE.x - 2, 26, 36),
				text({ x: CENTRE.x + 44, y: 26, width: CENTRE.width - 44, height: 38 }, picture.brand, { size: 25, colour: colours.soft }),
				...heading(picture),
				text({ ...CENTRE, y: 180, height: 36 }, picture.line, { size: 27, least: 19, colour: colours.soft }),
				...bodyNodes({ ...CENTRE, y: 224, height: GROUND.y - 224 - 10 }, picture.body),
				rect({ x: 0, y: GROUND.y, width: WIDTH, height: 2 }, { backgroundColor: colours.accent }),
			],
		},
	};
}
