import * as fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { identify } from '../../src/identify/identify.ts';
import { redact } from '../../src/identify/redact.ts';
import { summarise, type SummaryWords } from '../../src/identify/summary.ts';
import { readKnowledge } from '../../src/tools/readKnowledge.ts';

const knowledge = readKnowledge(new URL('../..', import.meta.url).pathname);
const words: SummaryWords = { found: 'Found', nothing: 'nothing', shownBy: 'Shown by', host: '(host)', link: 'See', certainty: { sure: 'sure', likely: 'likely', hint: 'hint' }, comma: ', ', colon: ': ', item: (what, certainty) => `${what} (${certainty})`, name: (id) => id };

const hex = (length: number) => fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length });
const name = fc.string({ unit: fc.constantFrom(...'bcdfghjklmnpqrstvwxz'), minLength: 6, maxLength: 12 });
const ipv4 = fc.tuple(...[1, 2, 3, 4].map(() => fc.integer({ min: 1, max: 254 }))).map((parts) => parts.join('.'));
const ipv6 = fc.tuple(hex(4), hex(4), hex(3), hex(2)).map(([a, b, c, d]) => `2001:${a}:${b}::${c}:${d}`);
const mac = fc.tuple(...[1, 2, 3, 4, 5, 6].map(() => hex(2))).map((parts) => parts.join(':'));
const uuid = fc.tuple(hex(8), hex(4), hex(4), hex(4), hex(12)).map((parts) => parts.join('-'));
const mail = fc.tuple(name, name).map(([user, host]) => `${user}@${host}.example`);
const domain = fc.tuple(name, name).map(([host, zone]) => `${host}.${zone}.net`);

/** Lines as people paste them; the secret stands where the placeholder is. */
const places: [string, fc.Arbitrary<string>, string[]][] = [
	['IPv4', ipv4, ['inet @/24 brd', 'from @ port 22', 'PTR @:8080', 'venet0:0  inet addr:@  P-t-P', '(@)', 'a,@,b']],
	['IPv6', ipv6, ['inet6 @/64 scope global', 'inet6 addr: @', '[@]:443', '@']],
	['MAC', mac, ['link/ether @ brd ff', 'HWaddr @', '"@"']],
	['UUID', uuid, ['UUID: @', 'root=UUID=@ ro', '@']],
	['mail', mail, ['contact @ now', '<@>', 'gcc (@)']],
	['domain', domain, ['Host: @', 'ping @', 'https://@/x?y=z', '@:443']],
	['host in a prompt', name, ['root@@:~# lscpu', '[root@@ ~]# lscpu', 'admin@@:/home$ free', 'u@@> x']],
	['host in uname', name, ['Linux @ 5.4.0-42-generic #46-Ubuntu SMP', 'FreeBSD @ 13.1-RELEASE']],
	['host in a log', name, ['Nov 21 14:00:01 @ kernel: Booting', '2026-11-21T14:00:01.123+00:00 @ kernel: x']],
	['host in a field', name, ['Static hostname: @', 'Host Name:                 @', '主机名: @', 'hostname=@', '"nodename": "@"']],
	['user', name, ['/home/@/x', 'C:\\Users\\@\\x', '/Users/@/Library', 'User: @', '@@vps:~$ id']],
	['serial', fc.tuple(name, hex(6)).map((parts) => parts.join('').toUpperCase()), ['Serial Number: @', 'serial: @', '序列号: @', '"serial_number": "@"']],
	['container', hex(64), ['12:pids:/docker/@', 'docker-@.scope']],
];
for (const [what, secrets, lines] of places)
	test(`no ${what} survives redaction`, () => {
		fc.assert(fc.property(secrets, fc.constantFrom(...lines), (secret, line) => {
			const hidden = redact(line.replace(/@(?!.*@)|^@(?=@)/, () => secret).replace(/^@@/, `${secret}@`));
			const rest = what === 'MAC' ? secret.slice(9) : secret;
			expect(hidden.toLowerCase()).not.toContain(rest.toLowerCase());
		}), { numRuns: 150, seed: 7 });
	});

test('what decides survives redaction', () => {
	for (const line of ['Hypervisor vendor: KVM', 'Product Name: Standard PC (Q35 + ICH9, 2009)', 'BIOS 4.11.amazon', 'Asset Tag: 7783-7084-3265-9085-8269-3286-77', '-microsoft-standard-WSL2', '2.6.32-042stab145.3'])
		expect(redact(line)).toBe(line);
});

test('the summary of any paste holds none of its private words', () => {
	fc.assert(fc.property(name, ipv4, mail, mac, uuid, (host, ip, address, card, id) => {
		const paste = [
			`root@${host}:~# uname -a`, `Linux ${host} 5.4.0-042stab145.3 #1 SMP`, `root@${host}:~# cat /proc/1/cgroup`, '12:pids:/docker/0123456789abcdef0123456789abcdef',
			'Hypervisor vendor: KVM', `venet0:0 inet addr:${ip}`, `Manufacturer: QEMU ${address}`, `link/ether ${card}`, `UUID: ${id}`, `Linux version 5.15.90.1-microsoft-standard-WSL2 (${address}) ${host}`,
			`[    0.000000] DMI: QEMU Standard PC (Q35 + ICH9, 2009), BIOS ${host}`,
		].join('\n');
		const summary = summarise(identify(paste, knowledge).findings, [], 'https://example.org/identify/?found=kvm', words);
		expect(summary).toContain('docker (sure)');
		for (const secret of [host, ip, address, card, id]) expect(summary).not.toContain(secret);
	}), { numRuns: 100, seed: 11 });
});
