import { expect, test } from 'playwright/test';
import { headlineOf } from '../../src/derive/headline.ts';
import type { Entry } from '../../src/derive/dataset.ts';
import { makeEntry } from '../support/dataset.ts';

type Overhead = Entry['overhead'][number];
const claim = (part: Partial<Overhead>): Overhead => ({
	id: 'c', evidence: 'measured', source: ['s'], asOf: 2024, standing: 'current', says: 'x', resource: 'cpu', low: 1, high: 2, unit: 'percent',
	against: 'bare-metal', workload: 'cpu-bound', setup: 'default', ...part,
});
const headline = (...overhead: Overhead[]) => headlineOf(makeEntry({ overhead }), null, 'cpu');
const folklore: Entry['folklore'][number] = {
	id: 'said', statement: 'x', saidBy: ['seed'], asOf: 2012, topic: 'overhead', figure: { resource: 'overall', low: 1, high: 3, unit: 'percent' }, verdict: 'depends', why: 'x', source: [],
};

test('the span covers current measured and documented claims of the gentlest workload', () => {
	const result = headline(claim({ id: 'a', low: 0, high: 1 }), claim({ id: 'b', low: 3, high: 5, evidence: 'documented', source: ['t'] }));
	expect(result).toMatchObject({ state: 'measured', low: 0, high: 5, sources: 2 });
	expect(result.worst).toBeUndefined();
});

test('the worst claim stands beside the span with its workload', () => {
	const result = headline(claim({ id: 'a' }), claim({ id: 'w', low: 20, high: 22, workload: 'application', setup: 'untuned' }));
	expect(result).toMatchObject({ low: 1, high: 2 });
	expect(result.worst?.id).toBe('w');
});

test('an untuned run of the gentlest workload does not enter the span but can be the worst', () => {
	const result = headline(claim({ id: 'a' }), claim({ id: 'u', low: 9, high: 9, setup: 'untuned' }));
	expect(result).toMatchObject({ low: 1, high: 2 });
	expect(result.worst?.id).toBe('u');
});

for (const evidence of ['derived', 'opinion', 'observed'] as const)
	test(`${evidence} claims never enter a figure`, () => {
		expect(headline(claim({ evidence, why: 'x' })).state).toBe('unknown');
	});

test('disputed and wrong claims never enter a figure', () => {
	expect(headline(claim({ standing: 'wrong', why: 'x' }), claim({ id: 'd', standing: 'disputed', why: 'x' })).state).toBe('unknown');
});

test('dated claims are used only where no current one exists, with their years', () => {
	const dated = claim({ id: 'd', standing: 'dated', why: 'x', asOf: 2014, low: 7, high: 8 });
	expect(headline(dated)).toMatchObject({ state: 'dated', low: 7, high: 8, years: [2014, 2014] });
	expect(headline(dated, claim({}))).toMatchObject({ state: 'measured', low: 1, high: 2 });
});

test('figures against another technology or in another unit never enter', () => {
	expect(headline(claim({ against: 'kvm' }), claim({ id: 'm', unit: 'MiB' })).state).toBe('unknown');
});

test('folklore shows only where nothing was measured', () => {
	expect(headlineOf(makeEntry({ folklore: [folklore] }), null, 'cpu')).toMatchObject({ state: 'folklore' });
	expect(headlineOf(makeEntry({ folklore: [folklore], overhead: [claim({})] }), null, 'cpu').state).toBe('measured');
});

test('a claim of another mode does not count', () => {
	expect(headlineOf(makeEntry({ overhead: [claim({ mode: ['hvm'] })] }), 'pv', 'cpu').state).toBe('unknown');
});
