import type { Locale } from '../i18n/locale.ts';

/** The texts a citation is copied as, in the order they are offered. */
export const citeFormats = ['link', 'markdown', 'bbcode', 'html', 'sentence'] as const;
export type CiteFormat = (typeof citeFormats)[number];

/** What is cited: words of the link, absolute address, and one plain sentence. */
export interface Cited {
	title: string;
	url: string;
	sentence: string;
}

const oneLine = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').trim();

/** An address that no markup can break: absolute, ASCII, without blanks, quotes or brackets. Throws on what is no http(s) address. */
export function safeUrl(url: string): string {
	const parsed = new URL(url);
	if (!/^https?:$/.test(parsed.protocol)) throw new TypeError(`Not a web address: ${url}`);
	return parsed.href.replace(/[\s"'()<>[\]\\`{}|^*_~]/g, (char) => (char === '_' || char === '~' ? char : `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`));
}

const markdownText = (text: string): string => text.replace(/[\\`*_[\]<>|~#!&]/g, '\\$&');
/** Boards know no escape inside a tag: square brackets become round ones. */
const bbcodeText = (text: string): string => text.replaceAll('[', '(').replaceAll(']', ')');
const htmlText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');

/** The five texts of a citation; the BBCode has no quotes or blanks inside its tag (Discuz!, vBulletin). */
export function citations(cited: Cited): Record<CiteFormat, string> {
	const url = safeUrl(cited.url);
	const title = oneLine(cited.title);
	return {
		link: url,
		markdown: `[${markdownText(title)}](${url})`,
		bbcode: `[url=${url}]${bbcodeText(title)}[/url]`,
		html: `<a href="${htmlText(url)}">${htmlText(title)}</a>`,
		sentence: oneLine(cited.sentence),
	};
}

/** The parts of a citing sentence. */
export interface Statement {
	/** What it is about, widest first: technology, question. */
	about: string[];
	/** The value or statement itself. */
	says: string;
	/** Evidence, year, standing. */
	marks: string[];
	/** Short names of the sources. */
	sources: string[];
}

/** One plain sentence, e.g. "KVM, CPU overhead: 0–5 % (2014–2024; IBM 2014)." in the language's punctuation. */
export function citeSentence(locale: Locale, { about, says, marks, sources }: Statement): string {
	const zh = locale === 'zh';
	const known = (parts: string[]) => [...new Set(parts.map(oneLine).filter(Boolean))];
	const comma = zh ? '，' : ', ';
	const head = known(about).join(comma);
	const body = oneLine(says).replace(/[.。]+$/, '');
	const tail = [known(marks).join(comma), known(sources).join(zh ? '、' : ', ')].filter(Boolean).join(zh ? '；' : '; ');
	const statement = [head, body].filter(Boolean).join(zh ? '：' : ': ');
	return `${statement}${tail ? (zh ? `（${tail}）` : ` (${tail})`) : ''}${zh ? '。' : '.'}`;
}

/** First and last of some years as text; nothing where no year is known. */
export function yearSpan(years: (number | string)[]): string {
	const known = years.filter((year): year is number => typeof year === 'number');
	if (!known.length) return '';
	const [first, last] = [Math.min(...known), Math.max(...known)];
	return first === last ? String(first) : `${first}–${last}`;
}
