import { expect, test } from 'playwright/test';
import { answerFor } from '../../src/derive/answer.ts';
import type { Entry } from '../../src/derive/dataset.ts';
import { makeEntry } from '../support/dataset.ts';

type Guest = Entry['guests'][number];
const claim = (part: Partial<Guest>): Guest => ({ id: 'g', evidence: 'documented', source: ['s'], asOf: 2026, standing: 'current', says: 'x', guest: 'windows', answer: 'yes', ...part });
const windows = { topic: 'guests', id: 'windows' } as const;
const modes = [{ id: 'pv', name: 'PV', line: 'x' }, { id: 'hvm', name: 'HVM', line: 'x' }];

test('a missing answer is unknown, not no', () => {
	expect(answerFor({ entry: makeEntry(), mode: null }, windows, []).level).toBe('unknown');
});

test("a mode's own answer overrides the technology's", () => {
	const entry = makeEntry({ modes, guests: [claim({}), claim({ id: 'p', mode: ['pv'], answer: 'no' })] });
	expect(answerFor({ entry, mode: modes[0] ?? null }, windows, []).level).toBe('no');
	expect(answerFor({ entry, mode: modes[1] ?? null }, windows, []).level).toBe('yes');
});

test('disputed answers that differ are disputed', () => {
	const entry = makeEntry({ guests: [claim({ standing: 'disputed', why: 'x' }), claim({ id: 'n', answer: 'no', standing: 'disputed', why: 'x' })] });
	expect(answerFor({ entry, mode: null }, windows, []).level).toBe('disputed');
});

test('wrong and dated claims do not answer', () => {
	const entry = makeEntry({ guests: [claim({ standing: 'wrong', why: 'x' }), claim({ id: 'd', standing: 'dated', why: 'x' })] });
	expect(answerFor({ entry, mode: null }, windows, []).level).toBe('unknown');
});

test('a platform takes what it does not answer from its engine, and says so', () => {
	const engine = makeEntry({ id: 'engine', guests: [claim({})] });
	const platform = makeEntry({ id: 'platform', kind: 'platform', inherits: ['engine'] });
	expect(answerFor({ entry: platform, mode: null }, windows, [engine, platform])).toMatchObject({ level: 'yes', inheritedFrom: ['engine'] });
	const own = makeEntry({ ...platform, guests: [claim({ answer: 'no' })] });
	expect(answerFor({ entry: own, mode: null }, windows, [engine, own])).toMatchObject({ level: 'no', inheritedFrom: [] });
});

test('engines that differ give limited', () => {
	const engines = [makeEntry({ id: 'a', guests: [claim({})] }), makeEntry({ id: 'b', guests: [claim({ answer: 'no' })] })];
	const platform = makeEntry({ id: 'p', inherits: ['a', 'b'] });
	expect(answerFor({ entry: platform, mode: null }, windows, [...engines, platform]).level).toBe('limited');
});
