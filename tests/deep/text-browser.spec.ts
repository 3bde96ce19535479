import { execFileSync } from 'node:child_process';
import { expect, test } from 'playwright/test';
import { program } from '../support/programs.ts';

for (const [name, args] of [['w3m', ['-dump', '-cols', '100']], ['lynx', ['-dump', '-width=100']]] as const)
	test.describe(name, () => {
		const path = program(name);
		test.skip(!path, `missing: ${name}`);
		const read = (address: string): string => execFileSync(path as string, [...args, address], { encoding: 'utf8', env: { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' }, timeout: 60_000 });

		test('reads the table, a page, the search and the identification', ({ baseURL }) => {
			const table = read(`${baseURL}/`);
			for (const word of ['KVM', 'Xen', 'OpenVZ', 'unknown']) expect(table.toLowerCase()).toContain(word.toLowerCase());
			expect(read(`${baseURL}/kvm/`)).toContain('KVM');
			expect(read(`${baseURL}/search/?q=xen`)).toContain('Xen');
			expect(read(`${baseURL}/identify/`).toLowerCase()).toContain('systemd-detect-virt');
			expect(read(`${baseURL}/zh/`)).toContain('虚拟化');
		});
	});
