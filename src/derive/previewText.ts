import type { Locale } from '../i18n/locale.ts';

/** Longest texts in characters that link previews keep: Discourse cuts titles at 80 and descriptions at 250, X image texts at 420. */
export const previewLimits = { title: 80, description: 250, alt: 420 } as const;

/** Length as boards count it: code points. */
export const lengthOf = (text: string): number => [...text].length;

const HAN = /[\p{Script=Han}，。；：、！？）”]/u;

/** Puts the blank that Chinese text has between Chinese and Latin or digits. */
export const spaceHan = (text: string): string =>
	text.replace(/(?<=[A-Za-z0-9%])(?=\p{Script=Han})|(?<=\p{Script=Han})(?=[A-Za-z0-9])/gu, ' ');

/** True where a text may be cut before `chars[at]`: at a blank or between Chinese characters, never in or behind a figure. */
function isBoundary(chars: string[], at: number): boolean {
	const before = chars[at - 1] ?? '';
	const after = chars[at] ?? '';
	if (/\d/.test(before) || /\d/.test(after)) return false;
	if (after === ' ') return !/[−–…+/<>≤≥]/.test(before);
	return HAN.test(before) || /\p{Script=Han}/u.test(after);
}

/** Shortens a text to at most `max` characters, at a word (Latin) or character (Chinese) boundary and never inside a figure; what is cut ends in "…". */
export function cutText(text: string, max: number): string {
	const chars = [...text.trim()];
	if (chars.length <= max) return chars.join('');
	let end = max - 1;
	while (end > 0 && !isBoundary(chars, end)) end--;
	let kept = chars.slice(0, end || max - 1).join('');
	const open = Math.max(kept.lastIndexOf('('), kept.lastIndexOf('（'));
	if (open > kept.length / 2 && !/[)）]/.test(kept.slice(open))) kept = kept.slice(0, open);
	return `${kept.replace(/[\s,;:·(（，；：、。.–-]+$/u, '')}…`;
}

/** Joins a beginning and the parts that still fit into `max` characters, in order; a part is taken whole or left out. */
export function fitParts(start: string, parts: string[], max: number, separator: string): string {
	let text = start;
	let taken = 0;
	for (const part of parts) {
		const longer = text + (taken ? separator : '') + part;
		if (lengthOf(longer) > max) continue;
		text = longer;
		taken++;
	}
	return taken ? text : cutText(start + (parts[0] ?? ''), max);
}

/** Joins a beginning and an ordered list up to the first item that does not fit into `max` characters; "…" tells that there are more. */
export function fitList(start: string, items: string[], max: number, separator: string): string {
	let text = start;
	for (const [index, item] of items.entries()) {
		const longer = text + (index ? separator : '') + item;
		const last = index === items.length - 1;
		if (lengthOf(longer) > (last ? max : max - separator.length - 1)) return index ? `${text}${separator.trimEnd()}${separator.endsWith(' ') ? ' ' : ''}…` : cutText(longer, max);
		text = longer;
	}
	return text;
}

/** Joins sentences, whether or not they already end in a full stop. */
export const joinStops = (locale: Locale, sentences: string[]): string =>
	sentences.filter(Boolean).map((sentence) => sentence.replace(/[.。]\s*$/, '')).join(marks[locale].stop);

/** What stands between name and facts, between facts, and between sentences. */
export const marks: Record<Locale, { colon: string; comma: string; semicolon: string; stop: string; open: string; close: string }> = {
	en: { colon: ': ', comma: ', ', semicolon: '; ', stop: '. ', open: ' (', close: ')' },
	zh: { colon: '：', comma: '，', semicolon: '；', stop: '。', open: '（', close: '）' },
};
