import type { APIRoute } from 'astro';
import { loadDataset } from '../../../data.ts';
import { claimsDocument } from '../../../derive/openData.ts';

export const GET: APIRoute = async () => Response.json(claimsDocument(await loadDataset()));
