import type { APIRoute } from 'astro';
import { loadDataset } from '../../../data.ts';
import { cacheKeysFor } from '../../../derive/cacheKeys.ts';
import { atomFeed, changeViews } from '../../../derive/changes.ts';
import { contextFor } from '../../../derive/context.ts';
import type { Entry } from '../../../derive/dataset.ts';
import { nameOf } from '../../../derive/localise.ts';
import { type Locale, languageTag } from '../../../i18n/locale.ts';
import { itemPaths } from '../../../paths.ts';
import { absoluteHref, pageHref } from '../../../site.ts';

export async function getStaticPaths() {
	const data = await loadDataset();
	return itemPaths('technology', data.technologies.map((item) => ({ id: item.id, item, key: () => cacheKeysFor(data).ofEntries(item) })));
}

/** Every change of a fact about one technology, in one language. */
export const GET: APIRoute = async ({ props }) => {
	const { locale, item } = props as { locale: Locale; item: Entry };
	const context = contextFor(await loadDataset(), locale);
	const absolute = (path: string) => absoluteHref(pageHref(locale, path));
	const feed = {
		title: `${context.t('siteName')}: ${nameOf(item, locale)}`, author: context.t('siteName'), language: languageTag[locale],
		self: absolute(`/changes/${item.id}.atom`), page: absolute(`/${item.id}/`),
	};
	return new Response(atomFeed(feed, changeViews(context, item.id), absolute), { headers: { 'Content-Type': 'application/atom+xml' } });
};
