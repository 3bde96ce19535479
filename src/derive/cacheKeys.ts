import { createHash } from 'node:crypto';
import { type Locale, locales } from '../i18n/locale.ts';
import type { Source } from '../schema/source.ts';
import { claimsOf } from './claims.ts';
import { contextFor } from './context.ts';
import type { Dataset, Entry, WithId } from './dataset.ts';
import { type SourceUse, sourceIdsOf, usesOf } from './entrySources.ts';
import { newestReview } from './figures.ts';
import { byDefaultOrder } from './group.ts';
import { nameOf, summaryOf } from './localise.ts';
import { assessNeed, needs } from './needs.ts';
import { technologyPlot } from './overheadPlot.ts';
import { allLines } from './pairTable.ts';
import { neighboursOf } from './pairs.ts';
import { previewFacts } from './previewFacts.ts';
import { namedLayersOf, rowsOf } from './rows.ts';

const digest = (value: unknown): string => createHash('sha256').update(JSON.stringify(value) ?? '').digest('base64url');

/**
 * Digests of all content that a page shows: where one is as it was in the last build, so is the page, and Astro takes it from there
 * (`experimental.incrementalBuild`). Too coarse costs time, too fine would show old words: `npm run test:deep` compares such builds
 * with whole ones, byte by byte.
 */
export interface CacheKeys {
	/** Pages and files about whole entries: they, the engines they inherit from, every source these cite, their pairs and changes. */
	ofEntries: (...entries: Entry[]) => string;
	/** A comparison, by what each side brings to it in a language. */
	ofComparison: (locale: Locale, ...entries: Entry[]) => string;
	/** A source's page: it, and the statements that rest on it. */
	ofSource: (source: WithId<Source>) => string;
	/** A provider's page: every statement that names it. */
	ofProvider: (id: string) => string;
}

function makeCacheKeys(data: Dataset): CacheKeys {
	const { vocabulary, glossary, findingKinds, providers, technologies } = data;
	const contexts = Object.fromEntries(locales.map((locale) => [locale, contextFor(data, locale)])) as Record<Locale, ReturnType<typeof contextFor>>;
	const shared = digest([
		vocabulary, glossary, findingKinds, [...providers.values()], newestReview(data),
		[...technologies].sort(byDefaultOrder).map(({ id, name, words }) => [id, name, words?.name]),
	]);
	const kept = <Item>(make: (item: Item) => string): ((item: Item) => string) => {
		const known = new Map<Item, string>();
		return (item) => {
			const key = known.get(item) ?? make(item);
			known.set(item, key);
			return key;
		};
	};
	const cited = (ids: string[]) => ids.map((id) => data.sources.get(id));
	const changes = Map.groupBy(data.changes, ({ technology }) => technology);
	const ofEntry = kept((entry: Entry) => {
		const shown = [entry, ...technologies.filter(({ id }) => entry.inherits.includes(id))];
		return digest([shown, cited(shown.flatMap(sourceIdsOf)), neighboursOf(entry, data).map(({ id }) => id), changes.get(entry.id)]);
	});
	const sides = Object.fromEntries(locales.map((locale) => [locale, kept((entry: Entry) => {
		const context = contexts[locale];
		const rows = rowsOf(entry);
		return digest([
			entry.id, nameOf(entry, locale), summaryOf(entry, locale).text, entry.reviewed, claimsOf(entry).length, sourceIdsOf(entry).length, entry.modes.map(({ id, name }) => [id, name]),
			rows.map((row) => namedLayersOf(row, data, locale)), allLines(context, rows), needs.map((need) => assessNeed(context, need, entry)), technologyPlot(context, rows), previewFacts(context, entry),
			// What both sides have in common is found in their figures and named by its source.
			entry.overhead, cited(entry.overhead.flatMap(({ source }) => source)),
		]);
	})])) as Record<Locale, (entry: Entry) => string>;
	const ofStatement = (entry: Entry, item: { id: string; source: string[] }) => [entry.id, entry.modes.map(({ id, name }) => [id, name]), item, entry.claimWords[item.id], cited(item.source)];
	const itemOf = (use: SourceUse) => (use.kind === 'claim' ? use.claim : use.kind === 'folklore' ? use.item : use.sign);
	return {
		ofEntries: (...entries) => digest([shared, entries.map(ofEntry)]),
		ofComparison: (locale, ...entries) => digest([shared, entries.map(sides[locale])]),
		ofSource: (source) => digest([shared, source, usesOf(source.id, technologies).map((use) => ofStatement(use.entry, itemOf(use)))]),
		ofProvider: (id) => digest([shared, technologies.flatMap((entry) => entry.providers.filter(({ provider }) => provider === id).map((claim) => ofStatement(entry, claim)))]),
	};
}

const made = new WeakMap<Dataset, CacheKeys>();

/** The cache keys of a dataset; computed once. */
export function cacheKeysFor(data: Dataset): CacheKeys {
	const keys = made.get(data) ?? makeCacheKeys(data);
	made.set(data, keys);
	return keys;
}
