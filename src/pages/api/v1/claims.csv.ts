import type { APIRoute } from 'astro';
import { loadDataset } from '../../../data.ts';
import { claimsCsv } from '../../../derive/openData.ts';
import { absoluteHref, pageHref } from '../../../site.ts';

export const GET: APIRoute = async () =>
	new Response(claimsCsv(await loadDataset(), (path) => absoluteHref(pageHref('en', path))), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
