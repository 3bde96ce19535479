import type { APIRoute } from 'astro';
import { schemaDocument } from '../../../schema/apiJsonSchema.ts';
import { absoluteFile } from '../../../site.ts';

/** JSON Schema of every document below /api/v1/. */
export const GET: APIRoute = () => Response.json(schemaDocument(absoluteFile('/api/v1/schema.json')));
