import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { parse } from 'yaml';
import { identify } from '../../src/identify/identify.ts';
import { readKnowledge } from '../../src/tools/readKnowledge.ts';

const knowledge = readKnowledge(new URL('../..', import.meta.url).pathname);
const detectors: Record<string, Record<string, { finds: string; hint?: boolean; host?: boolean }>> = parse(readFileSync(new URL('../fixtures/detectors.yml', import.meta.url), 'utf8'));

for (const [detector, words] of Object.entries(detectors))
	for (const [word, { finds, hint, host }] of Object.entries(words))
		test(`${detector} "${word}" is ${finds}`, () => {
			const text = detector === 'cpuid' ? `hypervisor_id = "${word}"` : `root@vps:~# ${detector}\n${word}\n`;
			const { findings, technologies } = identify(text, knowledge);
			expect(findings.filter((item) => !item.explainedBy).map((item) => [item.id, item.role]), word).toContainEqual([finds, host ? 'host' : 'guest']);
			expect(technologies.includes(finds)).toBe(!hint && !host);
		});

test('both detectors are complete: 50 facts and 31 ids', () => {
	expect([Object.keys(detectors['virt-what'] ?? {}).length, Object.keys(detectors['systemd-detect-virt'] ?? {}).length]).toEqual([50, 31]);
});

test('any text gets an answer: listed ids only, quoted from the paste, contradictions never sure', () => {
	const ids = new Set(knowledge.kinds.map((kind) => kind.id));
	const pieces = fc.constantFrom(...Object.keys(detectors['virt-what'] ?? {}), 'Hypervisor vendor: KVM', 'Manufacturer: QEMU', 'root@x:~# virt-what', '$ lscpu', 'venet0:0 Link', '/proc/bc', 'flags : vmx hypervisor', '== ls /proc', 'not running under', '\u001b[1m', '> ', '\r\n', '\n', '\t', '虚拟化类型：完全', '<b>', '[/code]', 'uid resource held maxheld barrier limit failcnt');
	fc.assert(fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 30, unit: 'binary' })), { maxLength: 40 }), (parts) => {
		const report = identify(parts.join('\n'), knowledge);
		expect(new Set(report.technologies).size).toBe(report.technologies.length);
		for (const item of report.findings) {
			expect(ids.has(item.id)).toBe(true);
			expect(item.evidence.length).toBeGreaterThan(0);
			if (item.contradicts) expect(item.certainty).not.toBe('sure');
		}
	}), { numRuns: 150, seed: 3 });
});
