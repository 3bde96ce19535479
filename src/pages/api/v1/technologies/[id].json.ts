import type { APIRoute } from 'astro';
import { loadDataset } from '../../../../data.ts';
import type { Entry } from '../../../../derive/dataset.ts';
import { technologyDocument } from '../../../../derive/openData.ts';

export async function getStaticPaths() {
	return (await loadDataset()).technologies.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** One technology with all its claims. */
export const GET: APIRoute = async ({ props }) => Response.json(technologyDocument(await loadDataset(), (props as { entry: Entry }).entry));
