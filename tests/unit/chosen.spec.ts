import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { chooseTechnologies, chosenQuery, chosenWords } from '../../src/derive/chosen.ts';

const known = new Set(['kvm', 'xen', 'openvz', 'lxc', 'docker']);
const find = async (word: string) => ({ ovz: 'openvz', opnvz: 'openvz', gone: 'not-known' })[word];
const choose = (query: string) => chooseTechnologies(chosenWords(query), known, find);

test('ids are taken as they are, in the order given, each once', async () => {
	expect(await choose('?t=xen,kvm,xen')).toEqual({ ids: ['xen', 'kvm'], readAs: [], notFound: [], leftOut: [] });
	expect((await choose('?t=kvm&t=lxc,docker')).ids).toEqual(['kvm', 'lxc', 'docker']);
});

test('aliases and misspellings are read as the technology they mean, and that is told', async () => {
	expect(await choose('?t=ovz,kvm')).toEqual({ ids: ['openvz', 'kvm'], readAs: [{ word: 'ovz', id: 'openvz' }], notFound: [], leftOut: [] });
	expect((await choose('?t=openvz,opnvz')).ids).toEqual(['openvz']);
});

test('what names nothing is told, what is too much is left out and told', async () => {
	expect(await choose('?t=zzz,gone,kvm')).toEqual({ ids: ['kvm'], readAs: [], notFound: ['zzz', 'gone'], leftOut: [] });
	expect(await choose('?t=kvm,xen,openvz,lxc,docker')).toMatchObject({ ids: ['kvm', 'xen', 'openvz', 'lxc'], leftOut: ['docker'] });
	expect(await choose('?q=kvm')).toMatchObject({ ids: [], notFound: [] });
});

test('any address gives at most four known technologies and never throws', async () => {
	await fc.assert(fc.asyncProperty(fc.string({ maxLength: 300 }), async (text) => {
		const { ids } = await choose(`?t=${text}`);
		expect(ids.length).toBeLessThanOrEqual(4);
		expect(ids.filter((id) => !known.has(id))).toEqual([]);
		expect((await choose(chosenQuery(ids))).ids).toEqual(ids);
	}), { seed: 20261121 });
});
