/** Upper bounds of the widths of characters, in em of common system sans-serif fonts; CJK and full-width characters take 1 em. */
const classes: [RegExp, number][] = [
	[/[\u2e80-\u9fff\uf900-\ufaff\u3000-\u30ff\uff00-\uffef]/u, 1],
	[/[ilj|'’.,:;!]/, 0.3],
	[/[\sftrI()[\]/\\-]/, 0.4],
	[/[mwMW%@…+]/, 0.92],
	[/[A-Z&]/, 0.74],
];

/** Width of a text in the unit of `size`, rounded up by character class: real fonts draw it no wider. */
export const textWidth = (text: string, size: number): number =>
	[...text].reduce((sum, char) => sum + (classes.find(([pattern]) => pattern.test(char))?.[1] ?? 0.6), 0) * size;

/** Pieces of a text that may stand on lines of their own: words, parts after a slash or comma, single CJK characters with the punctuation that follows. */
const piecesOf = (text: string): string[] => text.match(/[\u2e80-\u9fff\uf900-\ufaff][、，。：；）！？”]*|[^\s/,、，\u2e80-\u9fff\uf900-\ufaff]*[/,、，]*\s*/gu)?.filter(Boolean) ?? [];

/** Breaks a text into lines no wider than `width`; a piece that is wider alone is broken between characters. */
export function wrapText(text: string, width: number, size: number): string[] {
	const lines: string[] = [];
	let line = '';
	const push = (piece: string) => {
		if (!line || textWidth((line + piece).trimEnd(), size) <= width) line += piece;
		else {
			lines.push(line.trimEnd());
			line = piece;
		}
	};
	for (const piece of piecesOf(text.trim()))
		for (const part of textWidth(piece.trimEnd(), size) <= width ? [piece] : [...piece]) push(part);
	if (line.trim()) lines.push(line.trimEnd());
	return lines;
}
