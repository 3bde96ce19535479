import { expect, test } from 'playwright/test';
import { contextFor } from '../../src/derive/context.ts';
import { lostIds, publishedIds, tableColumns } from '../../src/derive/ledger.ts';
import { ledger } from '../../src/derive/rules/ledger.ts';
import { mainColumns, topicColumns } from '../../src/derive/table.ts';
import { makeData, makeEntry, realData } from '../support/dataset.ts';

test('the columns in the ledger are those of the tables', () => {
	const context = contextFor(realData, 'en');
	expect([...tableColumns.comparison]).toEqual(mainColumns(context).map((column) => column.id));
	expect([...tableColumns.overhead]).toEqual(topicColumns(context, 'overhead').map((column) => column.id));
	expect([...tableColumns.overselling]).toEqual(topicColumns(context, 'overselling').map((column) => column.id));
});

test('a former id and a moved record resolve; a lost one is told', () => {
	const guest = { id: 'new-id', formerly: ['old-id'], evidence: 'documented' as const, source: ['s'], asOf: 2026, standing: 'current' as const, says: 'x', guest: 'linux' };
	const data = makeData([makeEntry({ guests: [guest] })], { moved: [{ id: 'old-name', path: 'x', data: { to: 'demo', why: 'Renamed.' } }] });
	expect(lostIds(data, { claims: ['demo#old-id', 'demo#new-id'], technologies: ['old-name', 'demo'] })).toEqual([]);
	expect(lostIds(data, { claims: ['demo#gone'] })).toEqual([{ ledger: 'claims', id: 'demo#gone' }]);
});

test('a pair without a line in the ledger is told with its remedy, before the next entry could displace it', () => {
	const data = makeData([makeEntry({ id: 'alpha' }), makeEntry({ id: 'beta' }), makeEntry({ id: 'gamma' })]);
	const found = (pairs: string[]) => ledger.check(data, { today: '2099-01-01', ledger: { ...publishedIds(data), pairs }, floor: {} }).filter(({ file }) => file.endsWith('/pairs.txt'));
	expect(found(['alpha-vs-beta', 'alpha-vs-gamma', 'beta-vs-gamma'])).toEqual([]);
	expect(found(['alpha-vs-beta']).map(({ found: what, remedy }) => `${what} | ${remedy}`)).toEqual(['2 pairs that have a page and no line, e.g. alpha-vs-gamma | Run `npm run ledger`.']);
});

test('every kind of id has a ledger', () => {
	expect(Object.keys(publishedIds(realData)).sort()).toEqual(['claims', 'columns', 'folklore', 'modes', 'pairs', 'paths', 'providers', 'sources', 'technologies', 'terms']);
});
