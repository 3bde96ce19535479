import type { APIRoute } from 'astro';
import { loadDataset } from '../../data.ts';
import { atomFeed, changeViews } from '../../derive/changes.ts';
import { contextFor } from '../../derive/context.ts';
import { type Locale, languageTag } from '../../i18n/locale.ts';
import { localePaths } from '../../paths.ts';
import { absoluteHref, pageHref } from '../../site.ts';

export const getStaticPaths = localePaths;

/** Every change of a fact, in one language. */
export const GET: APIRoute = async ({ props }) => {
	const locale = props.locale as Locale;
	const context = contextFor(await loadDataset(), locale);
	const absolute = (path: string) => absoluteHref(pageHref(locale, path));
	const feed = {
		title: `${context.t('siteName')}: ${context.t('changes.title')}`, author: context.t('siteName'), language: languageTag[locale],
		self: absolute('/changes.atom'), page: absolute('/changes/'),
	};
	return new Response(atomFeed(feed, changeViews(context), absolute), { headers: { 'Content-Type': 'application/atom+xml' } });
};
