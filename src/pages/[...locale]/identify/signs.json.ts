import type { APIRoute } from 'astro';
import { loadDataset } from '../../../data.ts';
import { contextFor } from '../../../derive/context.ts';
import { identifyData } from '../../../derive/identifyPage.ts';
import { identifyKeys } from '../../../i18n/index.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { localePaths } from '../../../paths.ts';
import { pageHref } from '../../../site.ts';

export const getStaticPaths = localePaths;

/** What the script of /identify/ loads when somebody is about to paste. */
export const GET: APIRoute = async ({ props }) => {
	const locale = props.locale as Locale;
	const data = identifyData(contextFor(await loadDataset(), locale), identifyKeys);
	const names = Object.fromEntries(Object.entries(data.names).map(([id, { path, ...name }]) => [id, { ...name, ...(path ? { href: pageHref(locale, path) } : {}) }]));
	return new Response(JSON.stringify({ ...data, names }), { headers: { 'Content-Type': 'application/json' } });
};
