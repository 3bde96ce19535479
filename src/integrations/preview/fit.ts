import { type Weight, widthOf } from './fonts.ts';

/** Text broken into lines that are known to fit, and the size at which they do. */
export interface Fitted {
	lines: string[];
	size: number;
}

/** What may be set: the width, the sizes from largest to smallest, and how many lines. */
export interface Room {
	width: number;
	size: number;
	least: number;
	lines?: number;
	weight?: Weight;
	/** How far the size may shrink before another line is begun, as a share of the largest. */
	shrink?: number;
	/** Height of one line at size 1, and of the whole room; absent: as high as it gets. */
	leading?: number;
	height?: number;
}

const CHINESE = '\\p{Script=Han}（“';
const CLOSING = '，、。：；？！）”';
/** What stays together: a Chinese character or a word, with the punctuation that closes it; and blanks. */
const PIECE = new RegExp(`(?:[${CHINESE}]|[^\\s${CHINESE}${CLOSING}]+)[${CLOSING}]*|[${CLOSING}]+|\\s+`, 'gu');

/** Breaks a text greedily into lines of a width; a single word may be wider. */
function breakLines(text: string, width: number, size: number, weight: Weight): string[] {
	const lines: string[] = [];
	let line = '';
	for (const [piece] of text.matchAll(PIECE)) {
		if (line && widthOf((line + piece).trimEnd(), size, weight) > width) {
			lines.push(line.trimEnd());
			line = piece.trimStart();
		} else line += piece;
	}
	return line.trim() || !lines.length ? [...lines, line.trim()] : lines;
}

/** Shortens a line with an ellipsis until it fits. */
function shorten(line: string, width: number, size: number, weight: Weight): string {
	const characters = [...line];
	while (characters.length && widthOf(`${characters.join('')}…`, size, weight) > width) characters.pop();
	return `${characters.join('').trimEnd()}…`;
}

/** The font draws … in the middle of the line, as Chinese has it; Latin text gets three full stops. */
const latinDots = (text: string): string => (/\p{Script=Han}/u.test(text) ? text : text.replaceAll('…', '...'));

/** The largest size at which a text fits its room; fewer lines win over size. What does not fit even at the least size ends in an ellipsis. */
export function fit(words: string, { width, size, least, lines = 1, weight = 400, leading = 1, height = Infinity, shrink = 0.82 }: Room): Fitted {
	const text = latinDots(words);
	for (let count = 1; count <= lines; count++) {
		const smallest = count < lines ? Math.max(least, size * shrink) : least;
		// All lines together are as wide as the text: no larger size can fit.
		const hopeless = Math.max(0, Math.ceil(size - (width * count) / widthOf(text, 1, weight)));
		for (let at = size - hopeless; at >= smallest; at -= 1) {
			const broken = breakLines(text, width, at, weight);
			if (broken.length <= count && broken.length * at * leading <= height && broken.every((line) => widthOf(line, at, weight) <= width)) return { lines: broken, size: at };
		}
	}
	const broken = breakLines(text, width, least, weight);
	const kept = broken.slice(0, lines);
	if (broken.length > lines) kept[lines - 1] = broken.slice(lines - 1).join(' ');
	return { lines: kept.map((line) => (widthOf(line, least, weight) > width ? shorten(line, width, least, weight) : line)), size: least };
}

/** The one size at which every text of a column fits. */
export const fitAll = (texts: string[], room: Room): number => Math.min(room.size, ...texts.map((text) => fit(text, room).size));
