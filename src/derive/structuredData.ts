import type { Context } from './context.ts';
import type { Entry } from './dataset.ts';
import { newestReview } from './figures.ts';
import { byDefaultOrder } from './group.ts';
import { nameOf, summaryOf } from './localise.ts';
import { type Address, dataVersion } from './openData.ts';
import type { Preview } from './preview.ts';
import { folkloreViews } from './sections.ts';
import type { StringKey } from '../i18n/index.ts';
import { type Locale, languageTag, localePath } from '../i18n/locale.ts';

/** A schema.org thing, ready for JSON-LD. */
export type Thing = { '@type': string } & Record<string, unknown>;

/** Makes absolute addresses: of a page in the page's language, and of a file. */
export interface Addresses {
	page: Address;
	file: Address;
}

/** Absolute addresses below a site's root. */
export const addressesFor = (locale: Locale, file: Address): Addresses => ({ page: (path) => file(localePath(locale, path)), file });

const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** Who speaks: the guide itself. */
const publisher = ({ t }: Context, { page }: Addresses): Thing => ({ '@type': 'Organization', name: t('siteName'), url: page('/') });

/** JSON-LD of a page's things; `<` cannot end the script element. */
export const jsonLd = (things: Thing[]): string =>
	JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');

const parents: Record<string, StringKey> = { compare: 'nav.pairs', providers: 'nav.providers', sources: 'nav.sources', guides: 'nav.guides', changes: 'nav.changes' };

/** The way from the home page to a page (path without language and base); nothing for the home page. */
export function breadcrumbs({ t }: Context, path: string, title: string, { page }: Addresses): Thing[] {
	const [first, ...rest] = path.split('/').filter(Boolean);
	if (!first) return [];
	const parent = rest.length ? parents[first] : undefined;
	const steps = [{ name: t('siteName'), item: page('/') }, ...(parent ? [{ name: t(parent), item: page(`/${first}/`) }] : []), { name: title, item: page(path) }];
	return [{ '@type': 'BreadcrumbList', itemListElement: steps.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })) }];
}

/** The whole content as a data set with its files. */
export function datasetThing(context: Context, addresses: Addresses): Thing {
	const { t, data } = context;
	const download = (name: string, encodingFormat: string) => ({ '@type': 'DataDownload', name, encodingFormat, contentUrl: addresses.file(`/api/v1/${name}`) });
	return {
		'@type': 'Dataset',
		name: t('siteName'),
		description: `${t('home.description', { n: data.technologies.length })} ${t('preview.counts', { n: data.technologies.length, sources: data.sources.size })}. ${t('quality.explain.primary')}.`,
		url: addresses.page('/data/'),
		license: licence,
		isAccessibleForFree: true,
		creator: publisher(context, addresses),
		version: dataVersion,
		dateModified: newestReview(data),
		inLanguage: Object.values(languageTag),
		distribution: [
			download('claims.json', 'application/json'), download('claims.csv', 'text/csv'), download('technologies.json', 'application/json'),
			download('sources.json', 'application/json'), download('changes.json', 'application/json'),
		],
	};
}

/** The site with its search. */
export const siteThing = (context: Context, { page }: Addresses): Thing => ({
	'@type': 'WebSite',
	name: context.t('siteName'),
	url: page('/'),
	inLanguage: languageTag[context.locale],
	potentialAction: { '@type': 'SearchAction', target: { '@type': 'EntryPoint', urlTemplate: `${page('/search/')}?q={search_term_string}` }, 'query-input': 'required name=search_term_string' },
});

/** An article: a technology's page or a guide. */
export function articleThing(context: Context, preview: Preview, path: string, addresses: Addresses, about?: Entry): Thing {
	const author = publisher(context, addresses);
	return {
		'@type': about ? 'TechArticle' : 'Article',
		headline: preview.title,
		description: about ? summaryOf(about, context.locale).text : preview.description,
		url: addresses.page(path),
		mainEntityOfPage: addresses.page(path),
		image: addresses.file(preview.image.path),
		inLanguage: languageTag[context.locale],
		author,
		publisher: author,
		license: licence,
		...(preview.reviewed ? { datePublished: preview.reviewed, dateModified: preview.reviewed } : {}),
		...(about ? { about: { '@type': 'SoftwareApplication', name: nameOf(about, context.locale), ...(about.homepage ? { url: about.homepage } : {}), applicationCategory: context.term('kind', about.kind) } } : {}),
	};
}

/** Each judged statement with our verdict in words; no number is made up for it. */
export function claimReviews(context: Context, addresses: Addresses): Thing[] {
	const author = publisher(context, addresses);
	return [...context.data.technologies].sort(byDefaultOrder).flatMap((entry) =>
		folkloreViews(context, entry).map((item): Thing => ({
			'@type': 'ClaimReview',
			url: addresses.page(`/folklore/#${entry.id}--${item.id}`),
			claimReviewed: item.statement,
			author,
			datePublished: entry.reviewed,
			reviewRating: { '@type': 'Rating', alternateName: item.verdictLabel },
			reviewBody: item.why,
			itemReviewed: {
				'@type': 'Claim',
				...(item.saidBy.some((source) => source.url) ? { appearance: item.saidBy.filter((source) => source.url).map((source) => ({ '@type': 'CreativeWork', name: source.title, url: source.url })) } : {}),
			},
		})));
}

/** The things a page (path without language and base) is about: always the way to it, and what the kind of page adds. */
export function thingsOf(context: Context, page: { path: string; title: string; preview: Preview; about?: Entry | undefined }, addresses: Addresses): Thing[] {
	const { path, title, preview, about } = page;
	const way = breadcrumbs(context, path, about ? nameOf(about, context.locale) : title, addresses);
	if (path === '/') return [siteThing(context, addresses), datasetThing(context, addresses)];
	if (path === '/data/') return [...way, datasetThing(context, addresses)];
	if (path === '/folklore/') return [...way, ...claimReviews(context, addresses)];
	if (about || /^\/guides\/./.test(path)) return [...way, articleThing(context, preview, path, addresses, about)];
	return way;
}
