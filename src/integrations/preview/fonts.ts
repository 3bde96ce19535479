import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';

/** The two weights the pictures are set in; the family holds Latin and Chinese, so that no system font is needed. */
export type Weight = 400 | 700;

const files: Record<Weight, string> = {
	400: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
	700: '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
};
const read = (weight: Weight) => readFileSync(createRequire(import.meta.url).resolve(files[weight]));
const load = (weight: Weight): { data: Buffer; font: Font } => {
	const data = read(weight);
	const font = create(data);
	if (font.isCollection) throw new Error(`${files[weight]} is a collection of fonts; a single font is needed.`);
	return { data, font };
};
const loaded: Record<Weight, { data: Buffer; font: Font }> = { 400: load(400), 700: load(700) };

/** The fonts as the layout library takes them. */
export const fonts = ([400, 700] as const).map((weight) => ({ name: 'Noto Sans SC', data: loaded[weight].data, weight, style: 'normal' as const }));

const widths: Record<Weight, Map<string, number>> = { 400: new Map(), 700: new Map() };

/** Width of a text in pixels, the sum of its glyphs' advances; kerning can only be narrower by a hair. */
export function widthOf(text: string, size: number, weight: Weight): number {
	const { font } = loaded[weight];
	let sum = 0;
	for (const character of text) {
		let width = widths[weight].get(character);
		if (width === undefined) {
			width = font.glyphForCodePoint(character.codePointAt(0) as number).advanceWidth / font.unitsPerEm;
			widths[weight].set(character, width);
		}
		sum += width;
	}
	return sum * size;
}

/** Characters of a text that the fonts cannot draw. */
export const missingGlyphs = (text: string): string[] =>
	[...text].filter((character) => ([400, 700] as const).some((weight) => !loaded[weight].font.hasGlyphForCodePoint(character.codePointAt(0) as number)));
