import { expect, test } from 'playwright/test';
import { allPictures } from '../../src/derive/picture/index.ts';
import type { Picture } from '../../src/derive/picture/picture.ts';
import { cacheKey } from '../../src/integrations/preview/cache.ts';
import { drawPicture } from '../../src/integrations/preview/draw.ts';
import { fit } from '../../src/integrations/preview/fit.ts';
import { missingGlyphs, type Weight, widthOf } from '../../src/integrations/preview/fonts.ts';
import { layout } from '../../src/integrations/preview/layout.ts';
import type { Node } from '../../src/integrations/preview/nodes.ts';
import { drawAll } from '../../src/integrations/preview/pool.ts';
import { realData } from '../support/dataset.ts';

const pictures = allPictures(realData);
const sample: Picture = {
	locale: 'zh', brand: '虚', heading: ['虚'], line: '虚', body: { kind: 'table', columns: [], rows: [{ label: '虚', cells: [{ text: '虚' }] }] }, stacks: [], captions: { own: '', shared: '' },
};

/** Every text of a laid out picture with its place. */
function textsOf(node: Node): { lines: string[]; size: number; weight: Weight; leading: number; x: number; y: number; width: number; height: number }[] {
	const { style = {}, children } = node.props;
	if (!Array.isArray(children)) return [];
	if (style.fontSize === undefined) return children.flatMap(textsOf);
	const number = (name: string) => Number(style[name]);
	return [{
		lines: children.map((line) => String(line.props.children)), size: number('fontSize'), weight: number('fontWeight') as Weight, leading: number('lineHeight'),
		x: number('left'), y: number('top'), width: number('width'), height: number('height'),
	}];
}

let laidOut: { file: string; picture: Picture; texts: ReturnType<typeof textsOf> }[] | undefined;
/** Every picture with its texts; laid out once per worker. */
const all = () => (laidOut ??= pictures.map((each) => ({ ...each, texts: textsOf(layout(each.picture)) })));

test('no text of any picture leaves its box, the canvas, or is smaller than 14 pixels', () => {
	const wrong = all().flatMap(({ file, texts }) => texts.flatMap((text) => {
		const wide = Math.max(...text.lines.map((line) => widthOf(line, text.size, text.weight)));
		const fits = wide <= text.width + 0.5 && text.lines.length * text.size * text.leading <= text.height + 8
			&& text.x >= 0 && text.y >= 0 && text.x + text.width <= 1200 && text.y + text.height <= 630 && text.size >= 14;
		return fits ? [] : [`${file}: ${text.lines.join(' | ')} (${JSON.stringify({ ...text, lines: undefined, wide })})`];
	}));
	expect(wrong).toEqual([]);
});

test('names and answers stand in the central square', () => {
	for (const { file, picture, texts } of all()) {
		const central = texts.filter((text) => text.x >= 285 && text.x + text.width <= 915).map((text) => text.lines.join(' ').replaceAll(' ', '')).join('\n');
		const { body } = picture;
		const answers = body.kind === 'table' ? body.rows.flatMap((row) => row.cells.map((cell) => cell.text)) : body.kind === 'versus' ? body.rows.flatMap((row) => row.sides.map((side) => side.text)) : body.rows.map((row) => row.text);
		for (const words of [...picture.heading, ...answers]) expect(central, file).toContain(words.replaceAll(' ', ''));
	}
});

test('nothing is cut: an ellipsis stands only where the words themselves have one', () => {
	const cut = all().flatMap(({ file, picture, texts }) => texts
		.filter((text) => text.lines.at(-1)?.endsWith('…') && !JSON.stringify(picture).includes(`${text.lines.at(-1)}"`))
		.map((text) => `${file}: ${text.lines.join(' | ')}`));
	expect(cut).toEqual([]);
});

test('a text that has no room is broken, then shrunk, then cut', () => {
	expect(fit('KVM', { width: 600, size: 100, least: 40 })).toEqual({ lines: ['KVM'], size: 100 });
	expect(fit('Google Compute Engine', { width: 280, size: 60, least: 30, lines: 2 }).lines).toEqual(['Google', 'Compute Engine']);
	expect(fit('系统与容器，系统与容器', { width: 170, size: 30, least: 30, lines: 3 }).lines).toEqual(['系统与容', '器，系统与', '容器']);
	const cut = fit('An extraordinarily long name', { width: 100, size: 30, least: 20 });
	expect(cut.lines[0]).toMatch(/^An.*…$/);
	expect(widthOf(cut.lines[0] ?? '', cut.size, 400)).toBeLessThanOrEqual(100);
});

test('the fonts have every character of every picture', () => {
	expect(missingGlyphs('虚拟化 KVM\u{10FFFD}')).toEqual(['\u{10FFFD}']);
	const strings = (value: unknown): string[] => (typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(strings) : []);
	expect(missingGlyphs(pictures.flatMap(({ picture }) => strings(picture)).join(''))).toEqual([]);
});

test('虚 is drawn as itself: neither as the missing glyph nor as nothing', async () => {
	const draw = (character: string) => drawPicture(JSON.parse(JSON.stringify(sample).replaceAll('虚', character)) as Picture);
	const [chinese, again, box, blank] = await Promise.all([draw('虚'), draw('虚'), draw('\u{10FFFD}'), draw(' ')]);
	expect(chinese.equals(again)).toBe(true);
	expect(chinese.equals(box)).toBe(false);
	expect(chinese.equals(blank)).toBe(false);
	expect(box.equals(blank)).toBe(false);
});

test('threads draw the same bytes, and the key changes with the picture', async () => {
	const others = [sample, { ...sample, line: '拟' }];
	const drawn: Uint8Array[] = [];
	await drawAll(others, (index, image) => { drawn[index] = image; });
	expect(Buffer.from(drawn[0] as Uint8Array).equals(await drawPicture(sample))).toBe(true);
	expect(new Set(others.map(cacheKey)).size).toBe(2);
	expect(cacheKey(sample)).toBe(cacheKey(structuredClone(sample)));
});

test('a picture that cannot be drawn fails the build and says which', async () => {
	await expect(drawAll([{ ...sample, body: { kind: 'bars' } as never }], () => undefined)).rejects.toThrow(/Preview image: zh, 虚/);
});
