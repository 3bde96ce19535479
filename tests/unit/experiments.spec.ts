import { expect, test } from 'playwright/test';
import { contextFor } from '../../src/derive/context.ts';
import type { Entry } from '../../src/derive/dataset.ts';
import { sharedExperiments } from '../../src/derive/experiments.ts';
import { makeData, makeEntry, realData } from '../support/dataset.ts';

type Overhead = Entry['overhead'][number];
const claim = (part: Partial<Overhead>): Overhead => ({
	id: 'c', evidence: 'measured', source: ['paper'], asOf: 2024, standing: 'current', says: 'x', resource: 'cpu', low: 1, high: 2, unit: 'percent',
	against: 'bare-metal', workload: 'cpu-bound', setup: 'default', ...part,
});
const found = (a: Overhead[], b: Overhead[]) => {
	const entries = [makeEntry({ id: 'a', name: 'A', overhead: a }), makeEntry({ id: 'b', name: 'B', overhead: b })] as const;
	return sharedExperiments(contextFor(makeData([...entries]), 'en'), ...entries).map((each) => each.sides.map((side) => side.figures.map(({ href }) => href)));
};

test('figures of one source, resource and workload stand together', () => {
	expect(found([claim({ id: 'x' }), claim({ id: 'y', resource: 'disk' })], [claim({ id: 'z' })])).toEqual([[['/a/#x'], ['/b/#z']]]);
});

test('figures of different sources, refuted ones and opinions do not meet', () => {
	expect(found([claim({})], [claim({ source: ['other'] })])).toEqual([]);
	expect(found([claim({})], [claim({ standing: 'wrong', why: 'x' })])).toEqual([]);
	expect(found([claim({})], [claim({ evidence: 'opinion' })])).toEqual([]);
});

test('a figure against the other side stands alone, one against a third does not count', () => {
	expect(found([claim({ id: 'x', against: 'b' })], [])).toEqual([[['/a/#x'], []]]);
	expect(found([claim({ against: 'third' })], [claim({})])).toEqual([]);
});

test('the real content: one paper measured Docker and KVM', () => {
	const [docker, kvm] = ['docker', 'kvm'].map((id) => realData.technologies.find((entry) => entry.id === id)) as [Entry, Entry];
	expect(sharedExperiments(contextFor(realData, 'en'), docker, kvm).map(({ source }) => source.id)).toContain('felter-2014-data');
});
