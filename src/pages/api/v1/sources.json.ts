import type { APIRoute } from 'astro';
import { loadDataset } from '../../../data.ts';
import { sourcesDocument } from '../../../derive/openData.ts';

export const GET: APIRoute = async () => Response.json(sourcesDocument(await loadDataset()));
