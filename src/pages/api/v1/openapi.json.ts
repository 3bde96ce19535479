import type { APIRoute } from 'astro';
import { loadDataset } from '../../../data.ts';
import { openApiDocument } from '../../../derive/openApi.ts';
import { absoluteFile } from '../../../site.ts';

/** OpenAPI description of /api/v1/. */
export const GET: APIRoute = async () => Response.json(openApiDocument(await loadDataset(), absoluteFile));
