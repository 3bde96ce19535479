import type { APIRoute } from 'astro';
import { loadDataset } from '../../../data.ts';
import { changesDocument } from '../../../derive/openData.ts';

export const GET: APIRoute = async () => Response.json(changesDocument(await loadDataset()));
