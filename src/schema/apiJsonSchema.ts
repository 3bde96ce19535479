import { z } from 'zod';
import { apiSchemas } from './api.ts';

export type ApiSchemaName = keyof typeof apiSchemas;

/**
 * JSON Schema (draft 2020-12) of every published form, by name, referring to each other below `root` (e.g. "#/$defs/").
 * Objects stay open: new fields may come without a new version.
 */
export function apiJsonSchemas(root: string): Record<string, Record<string, unknown>> {
	const registry = z.registry<{ id: string }>();
	for (const [id, schema] of Object.entries(apiSchemas)) registry.add(schema, { id });
	const { schemas } = z.toJSONSchema(registry, {
		io: 'output',
		uri: (id) => `${root}${id}`,
		override: ({ jsonSchema }) => {
			if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
		},
	});
	return Object.fromEntries(Object.entries(schemas).map(([name, { $id: _id, $schema: _schema, ...schema }]) => [name, { ...schema }]));
}

/** The published /api/v1/schema.json: one definition per form; a document is valid if it is one of the documents. */
export const schemaDocument = (address: string): Record<string, unknown> => ({
	$schema: 'https://json-schema.org/draft/2020-12/schema',
	$id: address,
	title: 'Virt Field Guide data, version 1',
	anyOf: Object.keys(apiSchemas).filter((name) => name.endsWith('Document')).map((name) => ({ $ref: `#/$defs/${name}` })),
	$defs: apiJsonSchemas('#/$defs/'),
});
