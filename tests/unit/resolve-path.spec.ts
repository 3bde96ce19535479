import { expect, test } from 'playwright/test';
import { contextFor } from '../../src/derive/context.ts';
import { buildNameIndex } from '../../src/derive/search/nameIndex.ts';
import { resolvePath } from '../../src/derive/search/resolvePath.ts';
import { realData } from '../support/dataset.ts';

const index = buildNameIndex(contextFor(realData, 'en'));

for (const [slug, path] of [
	['ovz-vs-esxi', '/compare/openvz-vs-vmware-esxi/'], ['esxi-vs-ovz', '/compare/openvz-vs-vmware-esxi/'], ['KVM_vs_OpenVZ', '/compare/kvm-vs-openvz/'], ['kvm-vs-xen-pv', '/compare/kvm-vs-xen/'],
	['proxmox-vs-vbox', '/compare/?t=proxmox-ve,virtualbox'], ['kvm-vs-qemu-kvm', '/kvm/'], ['Hyper_V', '/hyper-v/'], ['OPENVZ', '/openvz/'], ['xen-hvm', '/xen/#hvm'], ['虚拟化-vs-kvm', undefined],
	['kvm-vs-vmware', undefined], ['kvm-vs-xen-vs-openvz', undefined], ['opnvz', '/openvz/'], ['opnevzz', undefined], ['-vs-', undefined], ['', undefined], ['linode', undefined],
] as const)
	test(`"${slug}" ${path ? `certainly means ${path}` : 'is not certain'}`, () => {
		expect(resolvePath(index, slug)).toBe(path);
	});
