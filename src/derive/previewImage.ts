import type { Locale } from '../i18n/locale.ts';
import type { Dataset, Entry } from './dataset.ts';
import { type Pair, pairsOf } from './pairs.ts';

/** The topics that have an image of their own: the tables and lists across all technologies. */
export const previewTopics = ['overhead', 'overselling', 'guests', 'capabilities', 'providers', 'limits', 'security'] as const;
export type PreviewTopic = (typeof previewTopics)[number];

/** Size of every preview image in pixels. */
export const previewSize = { width: 1200, height: 630 } as const;

/** A page that has an image of its own; `slug` names the file. */
export type PreviewImage =
	| { kind: 'home'; slug: 'home' }
	| { kind: 'technology'; slug: string; entry: Entry }
	| { kind: 'topic'; slug: PreviewTopic }
	| { kind: 'pair'; slug: string; pair: Pair };

/** Every image that is drawn, once per language. */
export const previewImages = (data: Dataset): PreviewImage[] => [
	{ kind: 'home', slug: 'home' },
	...data.technologies.map((entry) => ({ kind: 'technology' as const, slug: entry.id, entry })),
	...previewTopics.map((slug) => ({ kind: 'topic' as const, slug })),
	...pairsOf(data).map((pair) => ({ kind: 'pair' as const, slug: pair.id, pair })),
];

const slugSets = new WeakMap<Dataset, ReadonlySet<string>>();

/** File of an image below the base path. */
export const previewFile = (locale: Locale, slug: string): string => `/preview/${locale}/${slug}.png`;

/** File of the image of a page (path without language and base); a page without its own shows the home page's. */
export function previewImagePath(locale: Locale, pagePath: string, data: Dataset): string {
	let slugs = slugSets.get(data);
	if (!slugs) slugSets.set(data, (slugs = new Set(previewImages(data).map((image) => image.slug))));
	const slug = /^\/(?:compare\/(?=[^/]+-vs-))?([^/]+)\/$/.exec(pagePath)?.[1];
	return previewFile(locale, slug && slugs.has(slug) ? slug : 'home');
}
