import type { Level } from '../../derive/answer.ts';
import type { PictureBar, PictureBody, PictureCell } from '../../derive/picture/picture.ts';
import { colours, mix } from './colours.ts';
import { fit, fitAll } from './fit.ts';
import { widthOf } from './fonts.ts';
import { type Align, type Box, type Node, rect, setLines, text } from './nodes.ts';
import { levelShape } from './shapes.ts';

const GAP = 16;
const rule = (x: number, y: number, width: number): Node => rect({ x, y, width, height: 1 }, { backgroundColor: colours.line });

/** An answer: its shape, its words, and below them what qualifies it. */
function cell(box: Box, { text: words, level, note }: PictureCell, align: Align, size: number): Node[] {
	const shape = level ? Math.round(size * 0.6) : 0;
	const indent = shape ? shape + Math.round(size * 0.3) : 0;
	const fitted = fit(words, { width: box.width - indent, size, least: Math.round(size * 0.6), weight: level === 'unknown' ? 400 : 700 });
	const width = Math.max(...fitted.lines.map((line) => widthOf(line, fitted.size, level === 'unknown' ? 400 : 700)));
	const noteRoom = { width: box.width, size: 20, least: 15, lines: 2 };
	const noteFit = note ? fit(note, noteRoom) : undefined;
	const noteHeight = noteFit ? noteFit.lines.length * noteFit.size * 1.2 : 0;
	const line = { ...box, height: box.height - noteHeight };
	const start = align === 'left' ? box.x : align === 'right' ? box.x + box.width - indent - width : box.x + (box.width - indent - width) / 2;
	return [
		...(level && shape ? levelShape(level, start, line.y + (line.height - shape) / 2, shape) : []),
		setLines({ ...line, x: start + indent, width: width + 2 }, fitted, { size, weight: level === 'unknown' ? 400 : 700, colour: level === 'unknown' ? colours.unknown : colours.ink }),
		...(noteFit ? [setLines({ x: box.x, y: line.y + line.height - 4, width: box.width, height: noteHeight }, noteFit, { size: 20, colour: colours.soft, align })] : []),
	];
}

/** Heights of rows that together fill a height; a row with notes is higher by a factor. */
function heights(rows: Row[], height: number, most: number): number[] {
	const shares = rows.map((row) => row.share);
	const unit = Math.min(most, height / shares.reduce((sum, share) => sum + share, 0));
	return shares.map((share) => share * unit);
}

/** Room a row asks for, as a multiple of a row without notes. */
interface Row {
	share: number;
}

const shareOf = (cells: PictureCell[], noted: number): Row => ({ share: cells.some((each) => each.note) ? noted : 1 });

/** Places rows one below the other with a hairline above each. */
function stacked(box: Box, rows: Row[], most: number, draw: (index: number, row: Box) => Node[]): Node[] {
	let y = box.y;
	return heights(rows, box.height, most).flatMap((height, index) => {
		const row = { x: box.x, y, width: box.width, height };
		y += height;
		return [rule(row.x, row.y, row.width), ...draw(index, row)];
	});
}

function table(box: Box, { columns, rows }: Extract<PictureBody, { kind: 'table' }>): Node[] {
	const labelWidth = columns.length > 1 ? Math.round(box.width * 0.36) : Math.round(box.width * 0.48);
	const count = Math.max(1, columns.length);
	const width = (box.width - labelWidth) / count;
	const column = (index: number): { x: number; width: number } => ({ x: box.x + labelWidth + index * width + (count > 1 ? 8 : 0), width: width - (count > 1 ? 8 : 0) });
	const align: Align = count > 1 ? 'left' : 'right';
	const headType = { size: 25, least: 18, lines: 2, shrink: 0.76, colour: colours.soft, align, leading: 1 };
	const head = !columns.length ? 0 : columns.every((words) => fit(words, { ...headType, width: width - 8 }).lines.length === 1) ? 34 : 50;
	const shares = rows.map((row) => shareOf(row.cells, count > 1 ? 2.2 : 1.6));
	const line = Math.min(...heights(shares, box.height - head, 56));
	const size = fitAll(rows.map((row) => row.label), { width: labelWidth - GAP, size: Math.min(31, Math.round(line * 0.72)), least: 18 });
	return [
		...columns.map((words, index) => text({ ...column(index), y: box.y, height: head }, words, headType)),
		...stacked({ ...box, y: box.y + head, height: box.height - head }, shares, 56, (index, row) => {
			const { label, cells } = rows[index] as (typeof rows)[number];
			return [
				text({ ...row, width: labelWidth - GAP }, label, { size, least: size, lines: 1, colour: colours.soft }),
				...cells.flatMap((each, at) => cell({ ...row, ...column(at) }, each, align, count > 1 ? 27 : 33)),
			];
		}),
	];
}

function versus(box: Box, { rows }: Extract<PictureBody, { kind: 'versus' }>): Node[] {
	const side = 176;
	const middle = { x: box.x + side, width: box.width - 2 * side };
	const size = fitAll(rows.map((row) => row.label), { width: middle.width - GAP, size: 28, least: 19 });
	return stacked(box, rows.map((row) => shareOf(row.sides, 1.6)), 64, (index, row) => {
		const { label, sides } = rows[index] as (typeof rows)[number];
		return [
			...cell({ ...row, width: side }, sides[0], 'left', 33),
			text({ ...row, ...middle }, label, { size, least: size, colour: colours.soft, align: 'center' }),
			...cell({ ...row, x: row.x + row.width - side, width: side }, sides[1], 'right', 33),
		];
	});
}

const tone = (level: Level | undefined, pale: boolean | undefined): string => {
	if (!level) return pale ? mix(colours.accent, colours.accentSoft, 0.65) : colours.accent;
	return level === 'unknown' ? colours.line : colours[level === 'disputed' ? 'limited' : level];
};

function bar({ x, y, width, height }: Box, { spans }: PictureBar): Node[] {
	return spans.flatMap((span) => {
		const part = { x: x + (span.start / 100) * width, y, width: Math.max(4, (span.width / 100) * width - (span.level ? 2 : 0)), height };
		const words = span.text && widthOf(span.text, 22, 700) + 8 <= part.width ? [text(part, span.text, { size: 22, weight: 700, align: 'center', colour: span.level === 'unknown' ? colours.soft : colours.paper })] : [];
		return [rect(part, { backgroundColor: tone(span.level, span.pale) }), ...words];
	});
}

function bars(box: Box, { rows, key }: Extract<PictureBody, { kind: 'bars' }>): Node[] {
	const figures = rows.some((row) => row.text);
	const labelWidth = 216;
	const figureSize = fitAll(rows.map((row) => row.text), { width: 132, size: 28, least: 20, weight: 700 });
	const size = fitAll(rows.map((row) => row.label), { width: labelWidth - GAP, size: 28, least: 23 });
	const foot = key.length ? 40 : 0;
	const scale = { x: box.x + labelWidth, width: box.width - labelWidth - (figures ? 142 : 0) };
	let keyX = box.x;
	return [
		...stacked({ ...box, height: box.height - foot }, rows.map(() => ({ share: 1 })), 56, (index, row) => {
			const item = rows[index] as PictureBar;
			const thick = Math.min(30, row.height - 14);
			const track = { ...scale, y: row.y + (row.height - thick) / 2, height: thick };
			return [
				text({ ...row, width: labelWidth - GAP }, item.label, { size, least: 17 }),
				...(figures ? [rect(track, { backgroundColor: colours.sunk })] : []),
				...bar(track, item),
				...(figures ? [text({ x: row.x + row.width - 134, y: row.y, width: 134, height: row.height }, item.text, { size: figureSize, least: figureSize, weight: 700, align: 'right' })] : []),
			];
		}),
		...key.flatMap(({ level, text: words }) => {
			const y = box.y + box.height - foot + 8;
			const width = widthOf(words, 24, 400);
			const x = keyX;
			keyX += width + 62;
			return [
				level ? rect({ x, y: y + 7, width: 20, height: 20 }, { backgroundColor: tone(level, false) }) : rect({ x, y: y + 7, width: 20, height: 20 }, { backgroundColor: tone(undefined, true) }),
				text({ x: x + 28, y, width: Math.min(width + 2, box.x + box.width - x - 28), height: 34 }, words, { size: 24, least: 18, colour: colours.soft }),
			];
		}),
	];
}

/** Draws what stands under the heading. */
export function bodyNodes(box: Box, body: PictureBody): Node[] {
	switch (body.kind) {
		case 'table': return table(box, body);
		case 'versus': return versus(box, body);
		case 'bars': return bars(box, body);
	}
}
