import { expect, test } from 'playwright/test';
import { contextFor } from '../../src/derive/context.ts';
import { pairsOf } from '../../src/derive/pairs.ts';
import { foldText } from '../../src/derive/search/fold.ts';
import { editDistance, matchNames } from '../../src/derive/search/match.ts';
import { buildNameIndex, topicSections } from '../../src/derive/search/nameIndex.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { realData } from '../support/dataset.ts';

const indexes = { en: buildNameIndex(contextFor(realData, 'en')), zh: buildNameIndex(contextFor(realData, 'zh')) };
const first = (query: string, locale: Locale = 'en') => matchNames(indexes[locale], query, topicSections).results[0]?.path.replace(/#.*/, '');

/** Query and the page that must come first, in both languages. */
const expected: [string, string | string[]][] = [
	['kvm', '/kvm/'], ['KVM虚拟化', '/kvm/'], ['ＫＶＭ', '/kvm/'], ['windows guest kvm', '/kvm/'], ['xen pv', '/xen/'], ['半虚拟化', '/xen/'], ['虛擬化 xen', '/xen/'],
	['openvz', '/openvz/'], ['ovz', '/openvz/'], ['opnvz', '/openvz/'], ['hyper v', '/hyper-v/'], ['hyperv', '/hyper-v/'], ['Hyper-V', '/hyper-v/'],
	['esxi', '/vmware-esxi/'], ['vmwere', ['/vmware/', '/vmware-esxi/']], ['virtualbox', '/virtualbox/'], ['vbox', '/virtualbox/'], ['lguest', '/lguest/'], ['qemu', '/qemu/'],
	['virtuozzo', '/virtuozzo/'], ['超售', '/overselling/'], ['性能损失', '/overhead/'], ['overselling', '/overselling/'], ['overhead', '/overhead/'],
	['guests', '/guests/'], ['capabilities', '/capabilities/'], ['limits', '/limits/'], ['security', '/security/'], ['providers', '/providers/'], ['folklore', '/folklore/'],
	['功能', '/capabilities/'], ['安全', '/security/'], ['商家', '/providers/'], ['上限', '/limits/'], ['可装系统', '/guests/'], ['超賣', '/overselling/'],
	['xen hvm', '/xen/'], ['xen pvh', '/xen/'], ['xen 半虚拟化', '/xen/'], ['kernel-based virtual machine', '/kvm/'], ['vmware workstation', '/vmware-workstation/'], ['vmware esxi', '/vmware-esxi/'],
	['vmware', '/vmware/'], ['proxmox', '/proxmox-ve/'], ['pve', '/proxmox-ve/'], ['libvirt', '/libvirt/'], ['bochs', '/bochs/'], ['pearpc', '/pearpc/'], ['parallels', '/parallels-desktop/'],
	['parallels desktop', '/parallels-desktop/'], ['virtual box', '/virtualbox/'], ['vritualbox', '/virtualbox/'], ['virtuozo', '/virtuozzo/'], ['proxmx', '/proxmox-ve/'], ['libvrit', '/libvirt/'],
	['lgeust', '/lguest/'], ['hypr-v', '/hyper-v/'], ['qmeu', '/qemu/'], ['boch', '/bochs/'], ['paralels', '/parallels-desktop/'], ['pearcp', '/pearpc/'],
	['xen虚拟化', '/xen/'], ['openvz虚拟化', '/openvz/'], ['kvm vps', '/kvm/'], ['openvz vps', '/openvz/'], ['搬瓦工', '/providers/bandwagonhost/'], ['linode', '/providers/linode/'],
	['kvm 超售', '/kvm/'], ['openvz docker', ['/openvz/', '/compare/docker-vs-openvz/']], ['xen overhead', '/xen/'], ['hyper-v security', '/hyper-v/'],
	['kvm vs openvz', '/compare/kvm-vs-openvz/'], ['openvz vs kvm', '/compare/kvm-vs-openvz/'], ['kvm 对比 xen', '/compare/kvm-vs-xen/'], ['kvm和xen区别', '/compare/kvm-vs-xen/'], ['xen or openvz', '/compare/openvz-vs-xen/'],
	['hyper-v vs vmware esxi', '/compare/hyper-v-vs-vmware-esxi/'], ['kvm hyper-v', '/compare/hyper-v-vs-kvm/'], ['kvm 和 openvz 哪个好', '/compare/kvm-vs-openvz/'], ['xen versus kvm', '/compare/kvm-vs-xen/'], ['virtualbox vs vmware workstation', '/compare/virtualbox-vs-vmware-workstation/'], ['openvz 还是 xen', '/compare/openvz-vs-xen/'],
];

for (const locale of ['en', 'zh'] as const)
	for (const [query, path] of expected)
		test(`"${query}" finds ${path} first (${locale})`, () => {
			expect([path].flat()).toContain(first(query, locale));
		});

for (const entry of realData.technologies)
	test(`${entry.id} is found by its names, aliases, typos and Chinese forms`, () => {
		const { en = [], zh = [], typos = [], initials = [] } = entry.aliases;
		const names = [entry.id, entry.name, ...en, ...zh, ...typos, ...initials];
		const missed = names.filter((name) => first(name) !== `/${entry.id}/`);
		expect(missed).toEqual([]);
		expect(typos.length, 'has a common misspelling').toBeGreaterThan(0);
		expect([...zh, entry.words?.name].some((name) => name && /\p{Script=Han}/u.test(name)), 'has a Chinese form').toBe(true);
	});

for (const [query, path] of [['kvm virtualbox', '/compare/?t=kvm,virtualbox'], ['kvm vs xen vs openvz', '/compare/?t=kvm,xen,openvz'], ['kvm 对比 xen 对比 lxc', '/compare/?t=kvm,xen,lxc']] as const)
	test(`"${query}", which has no page of its own, leads to the chosen comparison`, () => {
		for (const locale of ['en', 'zh'] as const) expect(matchNames(indexes[locale], query, topicSections).results[0]?.path).toBe(path);
	});

test('every pair is found by both names, whatever the order and the words between them', () => {
	const name = (entry: { id: string; name: string }) => entry.name;
	const forms = [(a: string, b: string) => `${a} vs ${b}`, (a: string, b: string) => `${b} 对比 ${a}`, (a: string, b: string) => `${a}和${b}区别`, (a: string, b: string) => `${b} or ${a}`];
	const missed = pairsOf(realData).flatMap(({ id, a, b }, index) => {
		const query = forms[index % forms.length]?.(name(a), name(b)) ?? '';
		return first(query, index % 3 ? 'en' : 'zh') === `/compare/${id}/` ? [] : [query];
	});
	expect(missed).toEqual([]);
});

test('words that no name contains are told', () => {
	expect(matchNames(indexes.en, 'kvm zzzz', topicSections).missing).toEqual(['zzzz']);
});

for (const strange of ['', '   ', '<script>alert(1)</script>', '((((', '\\', '%00', '\ud800', 'a'.repeat(5000), '💥💥', "'; DROP", '__proto__', 'constructor'])
	test(`a strange query gives an answer: ${JSON.stringify(strange.slice(0, 20))}`, () => {
		expect(Array.isArray(matchNames(indexes.en, strange, topicSections).results)).toBe(true);
	});

test('a transposition counts as one edit', () => {
	expect(editDistance('opnevz', 'openvz', 2)).toBe(1);
	expect(editDistance('abc', 'xyz', 2)).toBe(3);
});

test('folding joins the spellings of one name', () => {
	expect(foldText('Ｈｙｐｅｒ－Ｖ')).toBe(foldText('hyper v'));
});
