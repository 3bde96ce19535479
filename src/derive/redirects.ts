import type { Dataset } from './dataset.ts';
import { providerCount } from './group.ts';
import { type Locale, localePath, locales } from '../i18n/locale.ts';
import { technologyFile } from './openData.ts';
import { type Pair, pairsOf } from './pairs.ts';
import { slugPages } from './slugPages.ts';

/** One rule: paths from the site's root, without the base path. */
export interface Redirect {
	from: string;
	to: string;
}

/** Cloudflare Pages reads 2,000 static rules; what comes behind them is ignored, so we stop before. */
export const redirectLimit = 1900;

/** Every name an entry answers to in an address: its id first, then aliases, modes' aliases and former ids. */
function slugsOf(data: Dataset): Map<string, string[]> {
	const slugs = new Map(data.technologies.map(({ id }) => [id, [id]]));
	for (const page of slugPages(data)) if (page.kind === 'alias') slugs.get(page.entry.id)?.push(page.slug);
	return slugs;
}

/** Addresses of a pair that contain an alias, in both orders; ids alone have pages of their own. */
function pairNames(slugs: Map<string, string[]>, { a, b }: Pair): string[] {
	const left = slugs.get(a.id) ?? [a.id];
	const right = slugs.get(b.id) ?? [b.id];
	return left.flatMap((one) => right.flatMap((other) => (one === a.id && other === b.id ? [] : [`${one}-vs-${other}`, `${other}-vs-${one}`])));
}

/**
 * The rules of a redirects file, most needed first, at most `limit`: aliases of pages and data files in both languages,
 * then the addresses of pairs made with aliases, the pairs that most providers rent out first. What does not fit is
 * resolved by the page for missing addresses.
 */
export function redirects(data: Dataset, limit = redirectLimit): Redirect[] {
	const both = (from: string, to: string): Redirect[] => locales.map((locale: Locale) => ({ from: localePath(locale, from), to: localePath(locale, to) }));
	const aliases = slugPages(data).flatMap((page) => (page.kind === 'alias' ? [page] : []));
	const slugs = slugsOf(data);
	const weight = ({ a, b }: Pair) => Math.min(providerCount(a), providerCount(b)) * 1000 + providerCount(a) + providerCount(b);
	const pairs = pairsOf(data).map((pair) => ({ pair, weight: weight(pair) })).sort((one, other) => other.weight - one.weight || (one.pair.id < other.pair.id ? -1 : 1));
	const rules = [
		...aliases.flatMap((page) => both(`/${page.slug}/`, page.to)),
		...aliases.map((page) => ({ from: technologyFile(page.slug), to: technologyFile(page.entry.id) })),
	];
	for (const { pair } of pairs) {
		const names = [...new Set(pairNames(slugs, pair))].flatMap((name) => both(`/compare/${name}/`, `/compare/${pair.id}/`));
		if (rules.length + names.length > limit) break;
		rules.push(...names);
	}
	return rules;
}

/** The text of a `_redirects` file (the form Netlify and Cloudflare Pages read) below a base path without slash at its end. */
export const redirectsFile = (rules: Redirect[], base: string): string =>
	`# ${rules.length} rules. Static pages do the same on hosts that do not read this file.\n${rules.map(({ from, to }) => `${base}${from} ${base}${to} 301\n`).join('')}`;
