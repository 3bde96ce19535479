import type { Locale } from '../i18n/locale.ts';
import type { Provider } from '../schema/provider.ts';
import type { VocabularyItem } from '../schema/vocabulary.ts';
import type { ClaimWords } from '../schema/words.ts';
import type { Dataset, Entry } from './dataset.ts';
import { claimDigest, entryDigest } from './translation.ts';

/** A passage in the page's language; `stale`: the Chinese was made from older English. */
export interface Passage {
	text: string;
	stale: boolean;
}

/** One word field of a claim in the page's language; English where no Chinese exists (then `stale`). */
export function passageOf(entry: Entry, claim: { id: string }, field: keyof ClaimWords, locale: Locale): Passage | undefined {
	const english = (claim as unknown as Record<string, unknown>)[field];
	if (typeof english !== 'string') return undefined;
	if (locale === 'en') return { text: english, stale: false };
	const words = entry.claimWords[claim.id];
	const chinese = words?.[field];
	if (!chinese) return { text: english, stale: field !== 'amount' };
	return { text: chinese, stale: words.of !== claimDigest(claim) };
}

/** Name of a technology in the page's language. */
export const nameOf = (entry: Entry, locale: Locale): string => (locale === 'zh' && entry.words?.name) || entry.name;

/** Verdict of an entry in the page's language. */
export function summaryOf(entry: Entry, locale: Locale): Passage {
	if (locale === 'en' || !entry.words) return { text: entry.summary, stale: locale !== 'en' };
	return { text: entry.words.summary, stale: entry.words.of !== entryDigest(entry) };
}

/** Name of a layer in the page's language: product names stay, what is made of words stands in vocabulary/layer-name.yml. */
export const layerName = (data: Dataset, name: string, locale: Locale): string =>
	data.vocabulary['layer-name']?.find((item) => item.en.label === name)?.[locale].label ?? name;

/** Name of a provider in the page's language; the Chinese name stands beside the one on the door. */
export const providerName = (provider: Provider, locale: Locale): string =>
	locale === 'zh' && provider.zh ? `${provider.zh}（${provider.name}）` : provider.name;

/** A vocabulary item's label and definition in the page's language; throws when the item does not exist. */
export function termOf(data: Dataset, vocabulary: string, id: string, locale: Locale): VocabularyItem['en'] & { id: string } {
	const item = data.vocabulary[vocabulary]?.find((candidate) => candidate.id === id);
	if (!item) throw new Error(`content/vocabulary/${vocabulary}.yml has no item "${id}".`);
	return { id, ...item[locale] };
}
