import type { APIRoute } from 'astro';
import { loadDataset } from '../../../../data.ts';
import { cacheKeysFor } from '../../../../derive/cacheKeys.ts';
import { slugDocument } from '../../../../derive/openData.ts';
import { type SlugPage, slugPages } from '../../../../derive/slugPages.ts';
import { absoluteFile } from '../../../../site.ts';

export async function getStaticPaths() {
	const data = await loadDataset();
	const entriesOf = (page: SlugPage) => (page.kind === 'choice' ? page.entries : [page.entry]);
	return slugPages(data).map((page) => ({ params: { id: page.slug }, props: { page }, ...(!import.meta.env.DEV && { cacheKey: cacheKeysFor(data).ofEntries(...entriesOf(page)) }) }));
}

/** One technology with all its claims; aliases give the same document with a notice. */
export const GET: APIRoute = async ({ props }) => Response.json(slugDocument(await loadDataset(), (props as { page: SlugPage }).page, absoluteFile));
