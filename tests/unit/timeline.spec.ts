import { expect, test } from 'playwright/test';
import { contextFor } from '../../src/derive/context.ts';
import { joinStretches, providerTimeline } from '../../src/derive/providerTimeline.ts';
import { chronicle, technologyTimeline } from '../../src/derive/technologyTimeline.ts';
import { placeOf, yearAxis, yearFraction } from '../../src/derive/years.ts';
import { makeData, makeEntry, realData } from '../support/dataset.ts';

const context = contextFor(realData, 'en');

test('a partial date is the beginning of what it names', () => {
	expect(yearFraction('2007')).toBe(2007);
	expect(yearFraction('2007-07')).toBe(2007.5);
	expect(yearFraction('2007-02-05')).toBeGreaterThan(yearFraction('2007-02'));
});

test('the axis leaves out what lies alone far before everything else, and keeps places inside 0 to 100', () => {
	const axis = yearAxis([1972, 1999, 2001, 2007], 2026.9);
	expect([axis.first, axis.last]).toEqual([1999, 2027]);
	expect(axis.ticks.map((tick) => tick.year)).toEqual([2000, 2005, 2010, 2015, 2020, 2025]);
	expect([placeOf(axis, 1972), placeOf(axis, 2013), placeOf(axis, 2040)]).toEqual([0, 50, 100]);
});

test('stretches of one provider and technology that overlap or touch become one; a stated end counts', () => {
	const use = { provider: 'p', technology: 'xen' };
	expect(joinStretches([
		{ ...use, claim: 'b', from: 2015, until: 2015, openStart: true, openEnd: true },
		{ ...use, claim: 'a', from: 2005, until: 2018, openStart: false, openEnd: false },
		{ ...use, claim: 'c', from: 2023, until: 2023, openStart: true, openEnd: true },
	])).toEqual([
		{ ...use, claim: 'a', from: 2005, until: 2018, openStart: false, openEnd: false },
		{ ...use, claim: 'c', from: 2023, until: 2023, openStart: true, openEnd: true },
	]);
});

test('no provider has two bars of one technology over the same years', () => {
	const { rows } = providerTimeline(context);
	expect(rows.length).toBeGreaterThan(20);
	for (const row of rows) {
		expect(new Set(row.lanes.map((lane) => lane.technology)).size, row.id).toBe(row.lanes.length);
		for (const lane of row.lanes)
			lane.bars.forEach((bar, index) => expect(bar.from, `${row.id} ${lane.technology}`).toBeGreaterThanOrEqual(lane.bars[index - 1]?.to ?? 0));
	}
});

test('every technology has its line; a bar ends only where development ended', () => {
	const timeline = technologyTimeline(context);
	const lines = timeline.groups.flatMap((group) => group.lines);
	expect(lines.map((line) => line.id).sort()).toEqual(realData.technologies.map((entry) => entry.id));
	const lguest = lines.find((line) => line.id === 'lguest');
	expect(lguest?.bar?.openEnd).toBe(false);
	expect(lguest?.bar?.to).toBeLessThan(80);
	expect(lines.find((line) => line.id === 'zvm')?.bar).toMatchObject({ from: 0, openStart: true });
	for (const line of lines) for (const milestone of line.milestones) expect(milestone.at, milestone.href).toBeGreaterThanOrEqual(0);
});

test('a first release is told once: by its claim, or by itself', () => {
	const claim = { id: 'h', evidence: 'documented' as const, source: ['s'], asOf: 2010, standing: 'current' as const, says: 'It came out.', date: '2010-03' };
	const release = { date: '2010', source: ['s'] };
	const told = chronicle(contextFor(makeData([makeEntry({ firstRelease: release, history: [claim] })]), 'en'));
	expect(told.map((line) => line.says)).toEqual(['It came out.']);
	const plain = chronicle(contextFor(makeData([makeEntry({ firstRelease: release })]), 'en'));
	expect(plain.map((line) => [line.date, line.href])).toEqual([['2010', '/demo/#fact--first-release']]);
	const all = chronicle(context).map((line) => line.date);
	expect(all).toEqual([...all].sort());
});
