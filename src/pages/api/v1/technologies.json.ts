import type { APIRoute } from 'astro';
import { loadDataset } from '../../../data.ts';
import { technologiesDocument } from '../../../derive/openData.ts';

export const GET: APIRoute = async () => Response.json(technologiesDocument(await loadDataset()));
