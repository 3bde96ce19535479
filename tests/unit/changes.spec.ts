import { expect, test } from 'playwright/test';
import { changeViews, subjectOfClaim } from '../../src/derive/changes.ts';
import { contextFor } from '../../src/derive/context.ts';
import { makeEntry, realData } from '../support/dataset.ts';

const claim = { evidence: 'documented' as const, source: ['s'], standing: 'current' as const, says: 'x', asOf: 2026 };
const entry = makeEntry({
	guests: [{ ...claim, id: 'a', guest: 'linux' }],
	security: [{ ...claim, id: 'b', subject: 'escape', cve: ['CVE-2015-3456'] }, { ...claim, id: 'c', subject: 'escape' }],
	history: [{ ...claim, id: 'd' }],
	verdicts: [{ ...claim, id: 'e', subject: 'market' }],
});

test('a change says what the fact is about, in both languages', () => {
	const about = (locale: 'en' | 'zh') => ['a', 'b', 'c', 'd', 'e'].map((id) => subjectOfClaim(contextFor(realData, locale), entry, id));
	const [english, chinese] = [about('en'), about('zh')];
	expect(english.slice(0, 2)).toEqual(['Guests: Linux', 'Security: CVE-2015-3456']);
	expect(english[3]).toBe('History');
	expect(english[4]).toBe('What others think: Market');
	expect(chinese[1]).toBe('安全：CVE-2015-3456');
	expect(chinese[4]).toContain('：市场');
	for (const words of [...english, ...chinese]) expect(words).toBeTruthy();
	expect(subjectOfClaim(contextFor(realData, 'en'), entry, 'gone')).toBeUndefined();
});

test('every published change of a claim that stands says what it is about', () => {
	for (const locale of ['en', 'zh'] as const) {
		const silent = changeViews(contextFor(realData, locale)).filter((change) => change.href.includes('#') && !change.about);
		expect(silent.map(({ id }) => id)).toEqual([]);
	}
});

test('within a day what concerns the whole guide comes last, and the newest day first', () => {
	const views = changeViews(contextFor(realData, 'en'));
	const days = views.map(({ date }) => date);
	expect(days).toEqual([...days].sort().reverse());
	for (const day of new Set(days)) {
		const whole = views.filter(({ date }) => date === day).map(({ technology }) => !technology);
		expect(whole).toEqual([...whole].sort());
	}
	expect(views.some(({ technology }) => !technology)).toBe(true);
});
