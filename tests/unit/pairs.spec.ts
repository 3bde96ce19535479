import { expect, test } from 'playwright/test';
import { isPair, neighboursOf, pairRedirects, pairsOf } from '../../src/derive/pairs.ts';
import { makeData, makeEntry, realData } from '../support/dataset.ts';

const providers = (role: 'rents' | 'uses') => [{ id: 'who', evidence: 'documented' as const, source: ['s'], asOf: 2026, standing: 'current' as const, says: 'x', role }];

test('a pair is two that are rented out, or two of one kind', () => {
	const rented = makeEntry({ id: 'rented', kind: 'type-1', providers: providers('rents') });
	const container = makeEntry({ id: 'container', kind: 'container', providers: providers('rents') });
	const used = makeEntry({ id: 'used', kind: 'container', providers: providers('uses') });
	const emulator = makeEntry({ id: 'emulator', kind: 'emulator' });
	expect(isPair(rented, container)).toBe(true);
	expect(isPair(container, used)).toBe(true);
	expect(isPair(rented, used)).toBe(false);
	expect(isPair(rented, emulator)).toBe(false);
	expect(isPair(rented, rented)).toBe(false);
	expect(pairsOf([used, rented, emulator, container]).map(({ id }) => id)).toEqual(['container-vs-rented', 'container-vs-used']);
});

test('the real content gives at least 250 pairs, each once, ids in alphabetical order, each side in the other’s list', () => {
	const pairs = pairsOf(realData.technologies);
	expect(pairs.length).toBeGreaterThanOrEqual(250);
	expect(new Set(pairs.map(({ id }) => id)).size).toBe(pairs.length);
	expect(pairs.filter(({ id, a, b }) => a.id >= b.id || id !== `${a.id}-vs-${b.id}`)).toEqual([]);
	expect(realData.technologies.reduce((sum, entry) => sum + neighboursOf(entry, realData.technologies).length, 0)).toBe(2 * pairs.length);
});

test('the other order and both orders of a former id lead to the pair', () => {
	const data = makeData([makeEntry({ id: 'xen' }), makeEntry({ id: 'kvm' })], { moved: [{ id: 'lkvm', path: 'x', data: { to: 'kvm', why: 'Renamed.' } }] });
	expect(pairRedirects(data).map(({ from, pair }) => `${from} → ${pair.id}`)).toEqual(['xen-vs-kvm → kvm-vs-xen', 'lkvm-vs-xen → kvm-vs-xen', 'xen-vs-lkvm → kvm-vs-xen']);
	expect(pairRedirects(realData)).toHaveLength(pairsOf(realData.technologies).length);
});
