import type { APIRoute } from 'astro';
import { loadDataset } from '../../../data.ts';
import { contextFor } from '../../../derive/context.ts';
import { buildNameIndex, topicSections } from '../../../derive/search/nameIndex.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { localePaths } from '../../../paths.ts';

export const getStaticPaths = localePaths;

/** The index of names for the search field, in one language. */
export const GET: APIRoute = async ({ props }) => {
	const index = buildNameIndex(contextFor(await loadDataset(), props.locale as Locale));
	return new Response(JSON.stringify({ ...index, sections: topicSections }), { headers: { 'Content-Type': 'application/json' } });
};
