/** The languages of the site; English is at the root, Simplified Chinese below /zh/. */
export const locales = ['en', 'zh'] as const;
export type Locale = (typeof locales)[number];

/** The one spelling of each language in `lang`, hreflang and Intl. */
export const languageTag: Record<Locale, string> = { en: 'en', zh: 'zh-CN' };

/** The other language. */
export const otherLocale = (locale: Locale): Locale => (locale === 'en' ? 'zh' : 'en');

/** Value of the `[...locale]` route parameter. */
export const localeParam = (locale: Locale): string | undefined => (locale === 'en' ? undefined : locale);

/** Path of a page in a language, from the site's root: `path` starts and ends with a slash (or names a file). */
export const localePath = (locale: Locale, path: string): string => (locale === 'en' ? path : `/zh${path}`);

/** The language to mark a word with that stands in a page of another one: Chinese in an English page; undefined where it needs none. */
export const foreignTag = (locale: Locale, word: string): string | undefined =>
	locale === 'en' && /\p{Script=Han}/u.test(word) ? languageTag.zh : undefined;
