import { expect, test } from 'playwright/test';
import { providersCell } from '../../src/derive/cells.ts';
import { contextFor } from '../../src/derive/context.ts';
import type { Entry } from '../../src/derive/dataset.ts';
import { rowsOf } from '../../src/derive/rows.ts';
import { makeData, makeEntry } from '../support/dataset.ts';

const claim = (provider: string, mode?: string[]): Entry['providers'][number] => ({
	id: `at-${provider}`, provider, role: 'rents', evidence: 'documented', source: ['s'], asOf: 2026, standing: 'current', says: 'It does.', ...(mode ? { mode } : {}),
});
const modes = ['pv', 'hvm'].map((id) => ({ id, name: `Demo ${id.toUpperCase()}`, line: 'A mode.' }));
const providers = new Map(['alpha', 'beta'].map((id) => [id, { id, path: '', name: id }]));
const cells = (entry: Entry) => {
	const context = contextFor(makeData([entry], { providers: providers as never }), 'en');
	return rowsOf(entry).map((row) => providersCell(context, row));
};

test('a provider whose source names no mode is marked as such in the rows of modes', () => {
	const [pv, hvm] = cells(makeEntry({ modes, providers: [claim('alpha'), claim('beta', ['hvm'])] }));
	expect(pv).toMatchObject({ text: 'alpha', detail: 'the source names no mode' });
	expect(hvm).toMatchObject({ text: 'beta, alpha', detail: 'no mode named by the source: alpha' });
});

test('where there are no modes nothing is marked', () => {
	const [only] = cells(makeEntry({ providers: [claim('alpha')] }));
	expect(only?.text).toBe('alpha');
	expect(only?.detail).toBeUndefined();
});
