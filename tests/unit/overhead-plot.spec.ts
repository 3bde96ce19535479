import { expect, test } from 'playwright/test';
import { barGeometry, barPosition } from '../../src/derive/bar.ts';
import { contextFor } from '../../src/derive/context.ts';
import { overheadPlot } from '../../src/derive/overheadPlot.ts';
import { rowsOf } from '../../src/derive/rows.ts';
import { makeData, makeEntry } from '../support/dataset.ts';

test('the scale shows 0–5 % and 60 % on one line and never leaves it', () => {
	expect(barPosition(0)).toBe(0);
	expect(barPosition(5)).toBeGreaterThan(20);
	expect(barPosition(60)).toBeLessThan(80);
	expect(barPosition(-5)).toBe(0);
	expect(barPosition(500)).toBe(100);
	expect(barGeometry({ low: 99, high: 100 }).start).toBeLessThanOrEqual(98);
});

test('opinions and folklore are drawn apart, refuted claims not at all', () => {
	const claim = { source: ['s'], asOf: 2024, says: 'x', resource: 'cpu' as const, low: 1, high: 2, unit: 'percent' as const, against: 'bare-metal', workload: 'cpu-bound' as const, setup: 'default' as const };
	const entry = makeEntry({
		overhead: [
			{ ...claim, id: 'm', evidence: 'measured', standing: 'current' },
			{ ...claim, id: 'o', evidence: 'opinion', standing: 'current' },
			{ ...claim, id: 'w', evidence: 'measured', standing: 'wrong', why: 'x' },
		],
		folklore: [{ id: 'said', statement: 'x', saidBy: ['s'], asOf: 2012, topic: 'overhead', figure: { resource: 'cpu', low: 1, high: 3, unit: 'percent' }, verdict: 'depends', why: 'x', source: [] }],
	});
	const context = contextFor(makeData([entry]), 'en');
	const rows = overheadPlot(context, rowsOf(entry), 'cpu');
	expect(rows[0]?.marks.map((mark) => [mark.href, mark.kind])).toEqual([['/demo/#m', 'measured'], ['/demo/#o', 'said'], ['/demo/#said', 'said']]);
	expect(overheadPlot(context, rowsOf(entry), 'disk')).toEqual([]);
});
