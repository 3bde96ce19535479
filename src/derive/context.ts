import { joinList, type Translate, translator } from '../i18n/index.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Dataset } from './dataset.ts';
import { termOf } from './localise.ts';

/** What every derivation of page words needs: the content, the language, and the look-ups bound to both. */
export interface Context {
	data: Dataset;
	locale: Locale;
	t: Translate;
	term: (vocabulary: string, id: string) => string;
	list: (items: string[]) => string;
}

/** Binds dataset and language. */
export const contextFor = (data: Dataset, locale: Locale): Context => ({
	data,
	locale,
	t: translator(locale),
	term: (vocabulary, id) => termOf(data, vocabulary, id, locale).label,
	list: (items) => joinList(locale, items),
});
