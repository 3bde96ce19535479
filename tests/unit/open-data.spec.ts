import { expect, test } from 'playwright/test';
import { csvField, csvLine } from '../../src/derive/csv.ts';
import { changesDocument, claimsCsv, claimsDocument, csvColumns, slugDocument, sourcesDocument, technologiesDocument, technologyDocument } from '../../src/derive/openData.ts';
import { slugPages } from '../../src/derive/slugPages.ts';
import { apiSchemas } from '../../src/schema/api.ts';
import { realData } from '../support/dataset.ts';
import { readCsv } from '../support/csv.ts';

const address = (path: string) => `https://example.org${path}`;

test('every list carries version, date of the data, licence and total', () => {
	for (const [document, items] of [
		[technologiesDocument(realData), technologiesDocument(realData).technologies], [claimsDocument(realData), claimsDocument(realData).claims],
		[sourcesDocument(realData), sourcesDocument(realData).sources], [changesDocument(realData), changesDocument(realData).changes],
	] as const) {
		expect(document).toMatchObject({ version: '1.0.0', licence: 'CC BY 4.0', total: items.length });
		expect(document.generated).toMatch(/^20\d\d-\d\d-\d\d$/);
	}
});

test('a technology carries every claim in both languages', () => {
	const kvm = realData.technologies.find((entry) => entry.id === 'kvm');
	if (!kvm) throw new Error('no kvm');
	const { claims, total } = technologyDocument(realData, kvm);
	expect(claims.length).toBe(total);
	expect(claims.filter((claim) => !claim.zh.says)).toEqual([]);
});

test('the documents hold exactly the fields their schemas name', () => {
	const check = (name: keyof typeof apiSchemas, document: unknown) => {
		const result = apiSchemas[name].safeParse(JSON.parse(JSON.stringify(document)));
		expect(result.success ? [] : result.error.issues.slice(0, 5), name).toEqual([]);
	};
	check('TechnologiesDocument', technologiesDocument(realData));
	check('ClaimsDocument', claimsDocument(realData));
	check('SourcesDocument', sourcesDocument(realData));
	check('ChangesDocument', changesDocument(realData));
	for (const page of slugPages(realData)) check(page.kind === 'choice' ? 'ChoiceDocument' : 'TechnologyDocument', slugDocument(realData, page, address));
});

test('an alias gives the same document and says where it belongs; a shared name gives the choice', () => {
	const document = (slug: string) => {
		const page = slugPages(realData).find((candidate) => candidate.slug === slug);
		if (!page) throw new Error(slug);
		return slugDocument(realData, page, address);
	};
	const { moved, ...rest } = document('xen-pv') as ReturnType<typeof technologyDocument>;
	expect(moved).toEqual({ from: 'xen-pv', to: 'xen', mode: 'pv', url: 'https://example.org/api/v1/technologies/xen.json' });
	expect(rest).toEqual(document('xen'));
	expect(document('vmware')).toMatchObject({ name: 'VMware', total: 3, choices: [{ id: 'vmware-esxi' }, {}, {}] });
});

test('a spreadsheet never gets a formula, and numbers stay numbers', () => {
	for (const start of ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n']) expect(csvField(`${start}1+1`).replaceAll('"', '')).toBe(`'${start}1+1`);
	expect(csvField('-5')).toBe("'-5");
	expect(csvField(-5)).toBe('-5');
	expect(csvField(['=a', 'b'])).toBe("'=a b");
	expect(csvField('a "b", c')).toBe('"a ""b"", c"');
	expect(csvField(undefined)).toBe('');
	expect(csvLine(['a', 1, 'b\nc'])).toBe('a,1,"b\nc"\r\n');
});

test('CSV opens in a spreadsheet: byte order mark, one row per claim, every field as in the JSON', () => {
	const csv = claimsCsv(realData, address);
	expect(csv.startsWith('\ufefftechnology,topic,id')).toBe(true);
	const [head, ...rows] = readCsv(csv.slice(1));
	expect(head).toEqual([...csvColumns]);
	const { claims } = claimsDocument(realData);
	expect(rows.length).toBe(claims.length);
	expect(rows.filter((row) => row.length !== csvColumns.length)).toEqual([]);
	expect(rows.flat().filter((field) => /^[=+@\t\r]|^-(?!\d+(\.\d+)?$)/.test(field))).toEqual([]);
	const column = (name: (typeof csvColumns)[number]) => rows.map((row) => row[csvColumns.indexOf(name)]);
	expect(column('zh').map((text) => text?.replace(/^'/, ''))).toEqual(claims.map((claim) => claim.zh.says));
	expect(column('low')).toEqual(claims.map((claim) => ('low' in claim && claim.low !== undefined ? String(claim.low) : '')));
});
