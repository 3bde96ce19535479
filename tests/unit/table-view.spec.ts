import { expect, test } from 'playwright/test';
import { compareSortValues, formatTable, readView, writeView } from '../../src/derive/tableView.ts';

const known = { columns: ['kind', 'overhead', 'windows'], rows: ['kvm', 'xen-pv'], facets: { windows: ['yes', 'limited', 'no'] } };
const collator = new Intl.Collator('en');

test('a view survives the trip through the address', () => {
	const view = { sort: 'overhead.desc', filters: { windows: ['yes', 'limited'] }, columns: ['kind', 'windows'], only: ['xen-pv'] };
	expect(readView(writeView('', view), known)).toEqual(view);
});

test('the default view adds nothing and foreign parameters stay', () => {
	const view = { sort: '', filters: {}, columns: [], only: [] };
	expect(writeView('?sort=kind.asc&ref=forum', view)).toBe('?ref=forum');
});

for (const strange of ['?sort=__proto__.asc', '?sort=overhead', '?cols=<script>', '?f.windows=%00%ff', '?f.windows=nonsense', '?f.overhead=yes', '?rows=,,,', '?f.__proto__=yes', `?cols=${'x'.repeat(9999)}`, '?sort=overhead.asc.desc&sort=1'])
	test(`a strange address gives a valid view: ${strange.slice(0, 40)}`, () => {
		const view = readView(strange, known);
		expect(view.columns).toEqual([]);
		expect(view.only).toEqual([]);
		expect(Object.keys(view.filters)).toEqual([]);
	});

test('unknown is last in both directions', () => {
	const values = ['5', null, '1', null, '3'];
	expect([...values].sort((a, b) => compareSortValues(a, b, false, collator))).toEqual(['1', '3', '5', null, null]);
	expect([...values].sort((a, b) => compareSortValues(a, b, true, collator))).toEqual(['5', '3', '1', null, null]);
});

const rows = [{ name: 'KVM [x]', url: 'https://example.org/#kvm', cells: ['=1+1', 'a|b, "c"'] }];
test('CSV quotes what needs it and disarms formulas', () => {
	expect(formatTable('CSV', ['T', 'A', 'B'], rows)).toBe('T,A,B,URL\r\nKVM [x],\'=1+1,"a|b, ""c""",https://example.org/#kvm');
});
test('Markdown escapes bars', () => {
	expect(formatTable('Markdown', ['T', 'A', 'B'], rows)).toContain('a\\|b');
});
test('BBCode has no quotes or blanks inside its tags', () => {
	const text = formatTable('BBCode', ['T', 'A', 'B'], rows);
	expect(text).toContain('[url=https://example.org/#kvm]KVM (x)[/url]');
	expect(text).not.toMatch(/\[[^\]]*["\s][^\]]*\]/);
});
