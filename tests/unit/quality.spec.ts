import { expect, test } from 'playwright/test';
import { atomFeed } from '../../src/derive/changes.ts';
import { claimsOf } from '../../src/derive/claims.ts';
import { formatShare, qualityOf } from '../../src/derive/quality.ts';
import { makeData, makeEntry, realData } from '../support/dataset.ts';

test('an entry without claims knows nothing and hides nothing', () => {
	const data = makeData([makeEntry()]);
	expect(qualityOf(data)).toMatchObject({ claims: 0, known: 0 });
});

test('"now" is the newest review, and undated claims count as old', () => {
	const claim = { evidence: 'documented' as const, source: ['s'], standing: 'current' as const, says: 'x', guest: 'linux' };
	const data = makeData([makeEntry({ reviewed: '2026-11-21', guests: [{ ...claim, id: 'a', asOf: 2023 }, { ...claim, id: 'b', asOf: 2022 }, { ...claim, id: 'c', asOf: 'undated' }, { ...claim, id: 'd', asOf: 2026 }] })]);
	expect(qualityOf(data).old).toBe(0.5);
});

test('a share is rounded down, so that 100 % means all', () => {
	expect(formatShare(0.9999)).toBe('99.9 %');
	expect(formatShare(1)).toBe('100 %');
});

test('the counts the guide promises hold', () => {
	const claims = realData.technologies.reduce((sum, entry) => sum + claimsOf(entry).length, 0);
	const folklore = realData.technologies.reduce((sum, entry) => sum + entry.folklore.length, 0);
	const sources = [...realData.sources.values()];
	expect(realData.technologies.length).toBeGreaterThanOrEqual(40);
	expect(claims).toBeGreaterThanOrEqual(1400);
	expect(folklore).toBeGreaterThanOrEqual(60);
	expect(sources.length).toBeGreaterThanOrEqual(550);
	expect(sources.filter((source) => source.checked).length / sources.length).toBeGreaterThanOrEqual(0.9);
	expect(realData.providers.size).toBeGreaterThanOrEqual(30);
});

test('a feed escapes what it quotes', () => {
	const xml = atomFeed({ title: 'T & <T>', author: 'A', language: 'en', self: 'https://x/a', page: 'https://x/' }, [{ id: 'c', date: '2026-11-21', kind: 'Changed', href: '/', old: '<1 %', new: '"2" %', why: 'x & y' }], (path) => `https://x${path}`);
	expect(xml).toContain('T &amp; &lt;T&gt;');
	expect(xml).toContain('&lt;1 %');
	expect(xml).not.toMatch(/<1 %/);
});
