import { expect, test } from 'playwright/test';
import { csvField } from '../../src/derive/csv.ts';
import { claimsCsv, claimsDocument, technologiesDocument, technologyDocument } from '../../src/derive/openData.ts';
import { realData } from '../support/dataset.ts';

test('every list carries version, date of the data, licence and total', () => {
	for (const document of [technologiesDocument(realData), claimsDocument(realData)]) {
		expect(document).toMatchObject({ version: '1.0.0', licence: 'CC BY 4.0' });
		expect(document.generated).toMatch(/^20\d\d-\d\d-\d\d$/);
	}
	expect(claimsDocument(realData).total).toBe(claimsDocument(realData).claims.length);
});

test('a technology carries every claim in both languages', () => {
	const kvm = realData.technologies.find((entry) => entry.id === 'kvm');
	if (!kvm) throw new Error('no kvm');
	const { claims, total } = technologyDocument(realData, kvm);
	expect(claims.length).toBe(total);
	expect(claims.filter((claim) => !(claim.zh as { says?: string }).says)).toEqual([]);
});

test('CSV opens in a spreadsheet: byte order mark, quoted fields, no formulas', () => {
	const csv = claimsCsv(realData, (path) => `https://example.org${path}`);
	expect(csv.startsWith('\ufefftechnology,topic,id')).toBe(true);
	expect(csv.split('\r\n').length).toBe(claimsDocument(realData).total + 2);
	expect(csvField('=1+1')).toBe("'=1+1");
	expect(csvField(-5)).toBe('-5');
	expect(csvField('a "b", c')).toBe('"a ""b"", c"');
});
