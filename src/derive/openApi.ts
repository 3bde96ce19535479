import { apiJsonSchemas, type ApiSchemaName } from '../schema/apiJsonSchema.ts';
import type { Dataset } from './dataset.ts';
import { type Address, changesDocument, claimsDocument, csvColumns, dataVersion, slugDocument, sourcesDocument, technologiesDocument } from './openData.ts';
import { slugPages } from './slugPages.ts';

/** A list cut to its first item, for an example; `total` still counts all. */
const firstOf = <T extends object>(whole: T, list: keyof T): T => ({ ...whole, [list]: (whole[list] as unknown[]).slice(0, 1) });

interface Example {
	summary: string;
	value: unknown;
}

const get = (id: string, summary: string, schema: ApiSchemaName | ApiSchemaName[], examples: Record<string, Example>, parameters?: unknown[]) => ({
	get: {
		operationId: id,
		summary,
		...(parameters ? { parameters } : {}),
		responses: {
			200: {
				description: summary,
				content: {
					'application/json': {
						schema: Array.isArray(schema) ? { anyOf: schema.map((name) => ({ $ref: `#/components/schemas/${name}` })) } : { $ref: `#/components/schemas/${schema}` },
						examples,
					},
				},
			},
			...(parameters ? { 404: { description: 'No technology, alias or former id of that name.' } } : {}),
		},
	},
});

const one = (summary: string, value: unknown) => ({ one: { summary, value } });

/** The OpenAPI 3.1 description of /api/v1/, its examples taken from the data. Static files: there is nothing but GET. */
export function openApiDocument(data: Dataset, address: Address) {
	const pages = slugPages(data);
	const example = (slug: string) => {
		const page = pages.find((candidate) => candidate.slug === slug);
		if (!page) throw new Error(`The example "${slug}" of the API description does not exist.`);
		const found = slugDocument(data, page, address);
		return 'technology' in found ? { ...found, claims: found.claims.slice(0, 1), folklore: found.folklore.slice(0, 1), signs: found.signs.slice(0, 1) } : found;
	};
	return {
		openapi: '3.1.0',
		info: {
			title: 'Virt Field Guide data',
			version: dataVersion,
			summary: 'Sourced facts about the technologies a VPS can run on, in English and Chinese.',
			description: `Static files, made with the site: only GET, no key, no limit. The date of the data is the newest review of an entry, never the day of the build. A field that is missing means unknown, never no. How to use it: ${address('/data/')}`,
			license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
		},
		servers: [{ url: address('/api/v1') }],
		externalDocs: { description: 'The same page for people, with examples', url: address('/data/') },
		paths: {
			'/technologies.json': get('listTechnologies', 'All technologies: identity, modes, group, status, aliases', 'TechnologiesDocument', one('The first technology', firstOf(technologiesDocument(data), 'technologies'))),
			'/technologies/{id}.json': get('getTechnology', 'One technology with its claims, judged statements and signs; aliases and former ids give the same answer with a notice, a shared name gives the choice', ['TechnologyDocument', 'ChoiceDocument'], {
				technology: { summary: 'By its id', value: example('kvm') },
				alias: { summary: 'By an alias', value: example('ovz') },
				choice: { summary: 'A name that several share', value: example('vmware') },
			}, [{ name: 'id', in: 'path', required: true, description: 'Id, alias or former id.', schema: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' }, example: 'kvm' }]),
			'/claims.json': get('listClaims', 'Every claim of every technology, in both languages', 'ClaimsDocument', one('The first claim', firstOf(claimsDocument(data), 'claims'))),
			'/sources.json': get('listSources', 'Every source with its address and the day it was read', 'SourcesDocument', one('The first source', firstOf(sourcesDocument(data), 'sources'))),
			'/changes.json': get('listChanges', 'Changes of facts, newest first', 'ChangesDocument', one('The newest change', firstOf(changesDocument(data), 'changes'))),
			'/claims.csv': {
				get: {
					operationId: 'tableOfClaims',
					summary: 'Every claim as a table for spreadsheets',
					responses: { 200: { description: `UTF-8 with a byte order mark, RFC 4180; columns: ${csvColumns.join(', ')}. Texts that look like formulas begin with an apostrophe.`, content: { 'text/csv': { schema: { type: 'string' } } } } },
				},
			},
			'/schema.json': {
				get: {
					operationId: 'getSchema',
					summary: 'JSON Schema (draft 2020-12) of every file',
					responses: { 200: { description: 'JSON Schema', content: { 'application/schema+json': { schema: { type: 'object' } } } } },
				},
			},
		},
		components: { schemas: apiJsonSchemas('#/components/schemas/') },
	};
}
