import { expect, test } from 'playwright/test';
import { isComparable, neighboursOf, pairIndex, pairRedirects, pairsOf, pairsOfNewEntry } from '../../src/derive/pairs.ts';
import { makeData, makeEntry, realData } from '../support/dataset.ts';

const providers = (role: 'rents' | 'uses') => [{ id: 'who', evidence: 'documented' as const, source: ['s'], asOf: 2026, standing: 'current' as const, says: 'x', role }];

test('a pair is two that are rented out, or two of one kind', () => {
	const rented = makeEntry({ id: 'rented', kind: 'type-1', providers: providers('rents') });
	const container = makeEntry({ id: 'container', kind: 'container', providers: providers('rents') });
	const used = makeEntry({ id: 'used', kind: 'container', providers: providers('uses') });
	const emulator = makeEntry({ id: 'emulator', kind: 'emulator' });
	expect(isComparable(rented, container)).toBe(true);
	expect(isComparable(container, used)).toBe(true);
	expect(isComparable(rented, used)).toBe(false);
	expect(isComparable(rented, emulator)).toBe(false);
	expect(isComparable(rented, rented)).toBe(false);
	expect(pairsOf(makeData([used, rented, emulator, container])).map(({ id }) => id)).toEqual(['container-vs-rented', 'container-vs-used']);
});

test('the real content gives at least 250 pairs, each once, ids in alphabetical order, each side in the other’s list', () => {
	const pairs = pairsOf(realData);
	expect(pairs.length).toBeGreaterThanOrEqual(250);
	expect(new Set(pairs.map(({ id }) => id)).size).toBe(pairs.length);
	expect(pairs.filter(({ id, a, b }) => a.id >= b.id || id !== `${a.id}-vs-${b.id}`)).toEqual([]);
	expect(realData.technologies.reduce((sum, entry) => sum + neighboursOf(entry, realData).length, 0)).toBe(2 * pairs.length);
});

test('the other order and both orders of a former id lead to the pair', () => {
	const data = makeData([makeEntry({ id: 'xen' }), makeEntry({ id: 'kvm' })], { moved: [{ id: 'lkvm', path: 'x', data: { to: 'kvm', why: 'Renamed.' } }] });
	expect(pairRedirects(data).map(({ from, pair }) => `${from} → ${pair.id}`)).toEqual(['xen-vs-kvm → kvm-vs-xen', 'lkvm-vs-xen → kvm-vs-xen', 'xen-vs-lkvm → kvm-vs-xen']);
	expect(pairRedirects(realData)).toHaveLength(pairsOf(realData).length);
});

test('each pair stands once in the index, and no technology has two lists', () => {
	const index = pairIndex(realData);
	expect(index.flatMap(({ entry, others }) => others.map((other) => [entry.id, other.id].sort().join('-vs-'))).sort()).toEqual(pairsOf(realData).map(({ id }) => id).sort());
	expect(new Set(index.map(({ entry }) => entry)).size).toBe(index.length);
});

const rented = (id: string) => makeEntry({ id, providers: providers('rents') });
const hundred = Array.from({ length: 100 }, (_, index) => rented(`new-${String(index).padStart(3, '0')}`));

test('pairs grow with the number of new entries, never with its square', () => {
	const count = (entries: number) => pairsOf(makeData(hundred.slice(0, entries))).length;
	expect(count(4)).toBe(6);
	expect(count(50)).toBeLessThanOrEqual(50 * pairsOfNewEntry);
	expect(count(100) - count(50)).toBeLessThanOrEqual(50 * pairsOfNewEntry);
});

test('a published pair stays, whatever comes: nearer entries, a new id, another order of its line', () => {
	const before = makeData([rented('alpha'), rented('beta')], { publishedPairs: new Set(['beta-vs-alpha', 'alpha-vs-old-name', 'alpha-vs-gone']), moved: [{ id: 'old-name', path: 'x', data: { to: 'gamma', why: 'Renamed.' } }] });
	const nearer = hundred.map((entry) => ({ ...entry, family: 'same' }));
	const after = { ...before, technologies: [{ ...rented('alpha'), family: 'same' }, makeEntry({ id: 'beta', kind: 'emulator' }), makeEntry({ id: 'gamma', kind: 'platform' }), ...nearer] };
	expect(pairsOf(before).map(({ id }) => id)).toEqual(['alpha-vs-beta']);
	expect(pairsOf(after).map(({ id }) => id)).toEqual(expect.arrayContaining(['alpha-vs-beta', 'alpha-vs-gamma']));
});

test('a new entry is paired with the nearest: its engine and family first, then what is rented and of its kind', () => {
	const engine = makeEntry({ id: 'z-engine', kind: 'container', providers: providers('rents') });
	const others = [...hundred.slice(0, 20), engine];
	const fresh = { ...rented('platform'), kind: 'platform' as const, inherits: ['z-engine'] };
	const sameKind = { ...rented('y-platform'), kind: 'platform' as const };
	const published = new Set(others.map(({ id }, index) => `${others[(index + 1) % others.length]?.id}-vs-${id}`).concat('y-platform-vs-z-engine'));
	const mine = neighboursOf(fresh, makeData([...others, sameKind, fresh], { publishedPairs: published })).map(({ id }) => id);
	expect(mine).toHaveLength(pairsOfNewEntry);
	expect(mine).toEqual(expect.arrayContaining(['z-engine', 'y-platform', 'new-000']));
	expect(mine).not.toContain('new-019');
});
