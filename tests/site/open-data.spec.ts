import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'playwright/test';
import { realData } from '../support/dataset.ts';
import { dist, readSite } from '../support/site.ts';

const folder = join(dist, 'api/v1');
const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const files = readdirSync(folder, { recursive: true }).map(String).filter((name) => /\.(json|csv)$/.test(name)).sort();
const documents = files.filter((name) => name.endsWith('.json') && !['schema.json', 'openapi.json'].includes(name));

/** A validator that knows the published schema. */
function published() {
	const ajv = new Ajv2020({ allErrors: false, strict: true, strictTypes: false });
	addFormats.default(ajv);
	const schema = read('schema.json');
	ajv.addSchema(schema);
	return (definition: string, value: unknown) => ajv.validate(`${schema.$id}#/$defs/${definition}`, value) ? [] : [ajv.errorsText()];
}

const definitionOf = (name: string, value: object): string =>
	name.startsWith('technologies/') ? ('choices' in value ? 'ChoiceDocument' : 'TechnologyDocument') : `${name.charAt(0).toUpperCase()}${name.slice(1, -5)}Document`;

test('every published document is valid against the published schema', () => {
	expect(documents.length).toBeGreaterThan(realData.technologies.length * 2);
	const errors = published();
	const wrong = documents.flatMap((name) => {
		const value = read(name);
		return errors(definitionOf(name, value), value).map((error) => `${name}: ${error}`);
	});
	expect(wrong).toEqual([]);
});

test('the published schema refuses what the data never holds', () => {
	const errors = published();
	const claims = read('claims.json');
	for (const broken of [
		{ ...claims, total: '3' }, { ...claims, generated: undefined }, { ...claims, claims: [{ ...claims.claims[0], standing: 'maybe' }] },
		{ ...claims, claims: [{ ...claims.claims[0], topic: 'weather' }] }, { ...claims, claims: [{ ...claims.claims[0], says: undefined }] },
	]) expect(errors('ClaimsDocument', JSON.parse(JSON.stringify(broken)))).not.toEqual([]);
	expect(errors('ClaimsDocument', { ...claims, claims: [], news: 'a field of tomorrow' })).toEqual([]);
});

test('the OpenAPI description is valid, complete, and its examples are', async () => {
	const api = read('openapi.json');
	const result = await new Validator().validate(structuredClone(api));
	expect(result.valid, JSON.stringify(result)).toBe(true);
	const described = Object.keys(api.paths).map((path) => path.slice(1));
	const undescribed = files.filter((name) => name !== 'openapi.json' && !described.includes(name) && !(name.startsWith('technologies/') && described.includes('technologies/{id}.json')));
	expect(undescribed).toEqual([]);
	expect(described.filter((path) => !path.includes('{') && !files.includes(path))).toEqual([]);
	const errors = published();
	let examples = 0;
	for (const [path, { get }] of Object.entries<{ get: { responses: { 200: { content: Record<string, { examples?: Record<string, { value: object }> }> } } } }>(api.paths))
		for (const { value } of Object.values(get.responses[200].content['application/json']?.examples ?? {})) {
			examples++;
			expect(errors(definitionOf(path.slice(1).replace('{id}', 'x'), value), value), path).toEqual([]);
		}
	expect(examples).toBeGreaterThan(6);
});

test('technologies and lists name their data files in the head', () => {
	const byPath = new Map(readSite().map((page) => [page.path, page]));
	for (const [path, file] of [['/kvm/', 'technologies/kvm.json'], ['/zh/xen/', 'technologies/xen.json'], ['/', 'technologies.json'], ['/overhead/', 'claims.csv'], ['/zh/sources/', 'sources.json'], ['/changes/', 'changes.json']] as const)
		expect(byPath.get(path)?.resources, path).toContain(`/api/v1/${file}`);
});
