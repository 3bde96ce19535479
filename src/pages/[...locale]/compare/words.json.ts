import type { APIRoute } from 'astro';
import { loadDataset } from '../../../data.ts';
import { comparisonWords } from '../../../derive/comparisonWords.ts';
import { contextFor } from '../../../derive/context.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { localePaths } from '../../../paths.ts';

export const getStaticPaths = localePaths;

/** The words of chosen comparisons, in one language. */
export const GET: APIRoute = async ({ props }) =>
	new Response(JSON.stringify(comparisonWords(contextFor(await loadDataset(), props.locale as Locale))), { headers: { 'Content-Type': 'application/json' } });
