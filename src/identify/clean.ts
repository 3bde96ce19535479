import { MAX_CHARACTERS, MAX_LINE, MAX_LINES } from './limits.ts';

/** A pasted line: as it stood, and as the patterns read it. */
export interface Line {
	/** Number in the paste, from 1. */
	no: number;
	/** As pasted, without colours and markup. */
	raw: string;
	text: string;
}

/** A text ready to be read. */
export interface Cleaned {
	lines: Line[];
	note?: 'empty' | 'binary' | 'cut';
}

const ENTITIES: Record<string, string> = { '&gt;': '>', '&lt;': '<', '&amp;': '&', '&quot;': '"', '&#39;': "'", '&nbsp;': ' ' };
const TAG = /<\/?(?:p|div|span|pre|code|b|i|em|strong|li|ul|ol|td|th|tr|table|tbody|blockquote|font|a|h[1-6]|details|summary)(?:[ \t][^<>\n]{0,300})?>/gi;
const BBCODE = /\[\/?(?:code|quote|b|i|u|s|size|color|font|list|url|pre|spoiler|hide|align|tt|mono|\*)(?:=[^\]\n]{0,120})?\]/gi;
const ANSI = /\u001b\][^\u0007\u001b\n]*(?:\u0007|\u001b\\)?|\u001b[[(][0-?]*[ -/]*[@-~]|\u001b./g;
/** What is left of a colour where the escape character itself was lost. */
const LOST_ANSI = /(?:\^\[|\\e|\\033|\\x1b|␛)?\[(?:\d{1,3}(?:;\d{1,3}){0,4})m|\[0?K(?=\s|$)/g;

/** True for something that is no text: many control or replacement characters near the beginning. */
export function isBinary(text: string): boolean {
	const head = text.slice(0, 60_000);
	const odd = head.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
	return head.includes('\u0000') ? odd > head.length / 50 : odd > head.length / 10;
}

/** Removes what only the way of pasting added: markup, colours, odd blanks, full-width forms. */
function unwrapMarkup(text: string): string {
	let out = text
		.replace(/\r\n?/g, '\n')
		.replace(ANSI, '')
		.replace(/[\u200b-\u200f\u2060\ufeff\u00ad\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
		.replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
		.replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
		.replace(/[\u2018\u2019]/g, "'")
		.replace(/[\u201c\u201d]/g, '"');
	if (out.includes('&')) out = out.replace(/&(?:gt|lt|amp|quot|nbsp|#39);/g, (entity) => ENTITIES[entity] ?? entity);
	if (out.includes('<')) out = out.replace(/<br[ \t]*\/?>/gi, '\n').replace(TAG, '');
	if (out.includes('[')) out = out.replace(LOST_ANSI, '').replace(BBCODE, '');
	return out;
}

/** Removes what stands before the line itself: quotation marks, table bars, box drawing, list bullets. */
function unquote(line: string): string {
	let text = line.length > MAX_LINE ? line.slice(0, MAX_LINE) : line;
	if (/[\u2500-\u259f]/.test(text)) text = text.replace(/[\u2500-\u259f]+/g, ' ');
	text = text.replace(/^[ \t]*(?:(?:>|\|)[ \t]?)+/, '');
	if (/^[ \t]*\|/.test(line)) text = text.replace(/[ \t]*\|[ \t]*/g, ' ');
	text = text.replace(/^[ \t]*(?:[*•·-][ \t]+)/, '').replace(/^[ \t]*(?:```|~~~)\w*[ \t]*$/, '');
	if (text.includes('`')) text = text.replaceAll('`', '');
	if (text.includes('**')) text = text.replaceAll('**', '');
	return text.trim();
}

const NUMBERED = /^[ \t]*(\d{1,5})(?:[:.)|]|\t|[ \t]{1,4}|$)[ \t]?/;

/** Removes line numbers when nearly every line has one and they count up. */
function dropNumbers(lines: string[]): string[] {
	const sample = lines.filter((line) => line.trim()).slice(0, 200);
	if (sample.length < 3) return lines;
	let run = 0;
	let last = Number.NaN;
	for (const line of sample) {
		const value = Number(NUMBERED.exec(line)?.[1] ?? Number.NaN);
		if ((value > last && value <= last + 3) || (Number.isNaN(last) && value <= 1)) run++;
		last = value;
	}
	return run < sample.length * 0.8 ? lines : lines.map((line) => line.replace(NUMBERED, ''));
}

/** Prepares a pasted text: at most `MAX_CHARACTERS` and `MAX_LINES` are read (`note: 'cut'` says so); never throws. */
export function cleanText(input: string): Cleaned {
	if (!input.trim()) return { lines: [], note: 'empty' };
	if (isBinary(input)) return { lines: [], note: 'binary' };
	let cut = input.length > MAX_CHARACTERS;
	const raw = unwrapMarkup(cut ? input.slice(0, MAX_CHARACTERS) : input).split('\n');
	const lines: Line[] = [];
	let blank = true;
	for (let index = 0; index < raw.length; index++) {
		const line = raw[index] as string;
		if (line.trim()) lines.push({ no: index + 1, raw: line.trimEnd(), text: '' });
		else if (!blank) lines.push({ no: index + 1, raw: '', text: '' });
		blank = !line.trim();
		if (lines.length > MAX_LINES) {
			lines.pop();
			cut = true;
			break;
		}
	}
	const texts = dropNumbers(lines.map((line) => line.raw));
	lines.forEach((line, index) => {
		line.text = unquote(texts[index] ?? '');
	});
	return { lines, ...(cut ? { note: 'cut' as const } : {}) };
}
