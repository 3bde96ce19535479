import { en } from './en.ts';
import type { Locale } from './locale.ts';
import { zh } from './zh.ts';

export type StringKey = keyof typeof en;
/** What every language must provide: the keys of English. */
export type Strings = Record<StringKey, string>;

const languages: Record<Locale, Strings> = { en, zh };

/** Looks up a text of the interface and fills its `{placeholders}`; `{n:source|sources}` is the first word where n is 1, else the second. */
export type Translate = (key: StringKey, values?: Record<string, string | number>) => string;

/** The lookup for one language. */
export const translator =
	(locale: Locale): Translate =>
	(key, values = {}) =>
		languages[locale][key].replace(/\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g, (whole, name: string, one?: string, more?: string) =>
			!(name in values) ? whole : one === undefined ? String(values[name]) : Number(values[name]) === 1 ? one : String(more));

/** Joins sentences the way the language does: with a blank, or with nothing. */
export const joinSentences = (locale: Locale, sentences: string[]): string => sentences.join(locale === 'zh' ? '' : ' ');

/** Joins a list the way the language does: ", " or "、". */
export const joinList = (locale: Locale, items: string[]): string => items.join(locale === 'zh' ? '、' : ', ');

/** Keys of every text that the script of /identify/ may show. */
export const identifyKeys = (Object.keys(en) as StringKey[]).filter((key) => key.startsWith('identify.'));
