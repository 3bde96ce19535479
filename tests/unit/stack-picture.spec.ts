import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { contextFor } from '../../src/derive/context.ts';
import { kindExamples } from '../../src/derive/kindExamples.ts';
import { layersOf, namedLayersOf, rowsOf } from '../../src/derive/rows.ts';
import { type StackPicture, stackPicture } from '../../src/derive/stackPicture.ts';
import { textWidth, wrapText } from '../../src/derive/textWidth.ts';
import { Kind } from '../../src/schema/technology.ts';
import { realData } from '../support/dataset.ts';

const words = { labels: { hardware: 'Hardware', 'host-kernel': 'Host kernel', 'guest-kernel': 'Guest kernel', 'guest-system': 'Guest system' }, yours: 'your guest', others: 'neighbours', shared: 'shared by all guests' };

/** Texts that leave their box or the picture, and boxes that overlap. */
function faults(picture: StackPicture): string[] {
	const wide = picture.boxes.flatMap((box) => [
		...box.name.map((line) => ({ line, width: textWidth(line.text, picture.size.name) * (box.kernel ? 1.1 : 1) })),
		{ line: box.label, width: textWidth(box.label.text, picture.size.label) },
	].filter(({ line, width }) => line.x + width > box.x + box.width + 0.01 || line.y > box.y + box.height).map(({ line }) => `"${line.text}" leaves its box`));
	const all = [...picture.boxes, ...picture.twins];
	const outside = all.filter((box) => box.x < 0 || box.x + box.width > picture.width || box.y < 0 || box.y + box.height > picture.height).map((box) => `box at ${box.x}, ${box.y} leaves the picture`);
	const crossing = all.flatMap((a, index) => all.slice(index + 1).filter((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height).map(() => `boxes overlap at ${a.x}, ${a.y}`));
	return [...wide, ...outside, ...crossing];
}

test('what is shared spans all guests at the bottom, what is a guest’s own stands in three columns above', () => {
	const picture = stackPicture([
		{ layer: 'hardware', name: 'x86 CPU', of: 'host' }, { layer: 'host-kernel', name: 'Linux', of: 'host' }, { layer: 'guest-system', name: 'Linux', of: 'guest' },
	], words);
	expect(picture.boxes.map((box) => [box.label.text, box.of, box.kernel])).toEqual([['Guest system', 'guest', false], ['Host kernel', 'host', true], ['Hardware', 'host', false]]);
	const [guest, kernel, hardware] = picture.boxes as [StackPicture['boxes'][0], StackPicture['boxes'][0], StackPicture['boxes'][0]];
	expect(kernel.width).toBe(picture.width - 1);
	expect(guest.width).toBeLessThan(picture.width * 0.8);
	expect(picture.twins.map((twin) => [twin.y, twin.height])).toEqual([[guest.y, guest.height], [guest.y, guest.height]]);
	expect(picture.captions.shared?.y).toBeGreaterThan(guest.y + guest.height);
	expect(picture.captions.shared?.y).toBeLessThan(kernel.y);
	expect(hardware.y + hardware.height).toBeCloseTo(picture.height - 0.5);
	expect(faults(picture)).toEqual([]);
});

for (const locale of ['en', 'zh'] as const)
	for (const width of [232, 300])
		test(`every real stack fits a picture of ${width} px (${locale})`, () => {
			const context = contextFor(realData, locale);
			const labels = Object.fromEntries((realData.vocabulary.layer ?? []).map((item) => [item.id, item[locale].label]));
			const rows = realData.technologies.flatMap(rowsOf).filter((row) => layersOf(row).length);
			expect(rows.length).toBeGreaterThan(30);
			const wrong = rows.flatMap((row) => faults(stackPicture(namedLayersOf(row, context.data, locale), { ...words, labels }, width)).map((fault) => `${row.id}: ${fault}`));
			expect(wrong).toEqual([]);
		});

test('no line is wider than asked for and no character is lost, whatever the text', () => {
	fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'aWi ,/-小机内核、（）1.'), maxLength: 60 }), fc.integer({ min: 30, max: 200 }), (text, width) => {
		const lines = wrapText(text, width, 12);
		expect(lines.filter((line) => textWidth(line, 12) > width)).toEqual([]);
		expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
	}), { seed: 20261121 });
});

test('words stay whole where they fit', () => {
	expect(wrapText('Linux, Windows, BSD', 90, 12)).toEqual(['Linux,', 'Windows, BSD']);
	expect(wrapText('带 VT-x 或 AMD-V 的 CPU', 80, 12).every((line) => !/^[-x]|^MD/.test(line))).toBe(true);
});

test('each kind but the platform has an example, and only the container has no kernel of its own', () => {
	const examples = kindExamples(realData);
	expect(examples.map(({ kind }) => kind)).toEqual(Kind.options.filter((kind) => kind !== 'platform').sort((a, b) => examples.findIndex((each) => each.kind === a) - examples.findIndex((each) => each.kind === b)));
	expect(examples.filter(({ entry }) => !entry.layers?.some((layer) => layer.of === 'guest' && layer.layer === 'guest-kernel')).map(({ kind }) => kind)).toEqual(['container']);
	expect(() => kindExamples({ technologies: [] })).toThrow(/name another example/);
});
