import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { parse } from 'yaml';
import { claimsOf } from '../../src/derive/claims.ts';
import { rules, runRules } from '../../src/derive/rules/index.ts';
import { formatProblems } from '../../src/tools/formatProblems.ts';
import { readRuleContext } from '../../src/tools/readRuleContext.ts';
import { realContent, realData } from '../support/dataset.ts';

const root = new URL('../..', import.meta.url).pathname;
const context = readRuleContext(root);

test('every file of content/ is valid by itself', () => {
	expect(formatProblems(realContent.problems)).toBe('');
});

for (const rule of rules)
	test(`rule ${rule.name}: ${rule.says}`, () => {
		test.setTimeout(180_000);
		const errors = rule.check(realData, context).filter((finding) => finding.level !== 'warning');
		expect(formatProblems(errors.map((finding) => ({ level: 'error', rule: rule.name, ...finding })))).toBe('');
	});

const required = [
	'xen', 'kvm', 'openvz', 'virtuozzo', 'hyper-v', 'vmware-esxi', 'vmware-workstation', 'virtualbox', 'lguest',
	'qemu', 'bochs', 'pearpc', 'parallels-desktop', 'proxmox-ve', 'libvirt',
];
for (const id of required)
	test(`${id} is a complete entry in both languages`, () => {
		const entry = realData.technologies.find((candidate) => candidate.id === id);
		expect(entry, 'has an entry').toBeDefined();
		if (!entry) return;
		expect(entry.words?.summary, 'has a Chinese verdict').toBeTruthy();
		expect(claimsOf(entry).length, 'has claims').toBeGreaterThan(8);
		expect(entry.overselling.length + entry.guests.length + entry.capabilities.length).toBeGreaterThan(0);
	});

test('stale translations stay below the ratchet', () => {
	const stale = runRules({ ...realData }, context).filter((problem) => problem.rule === 'translations' && problem.level === 'warning');
	expect(stale.length, `at most the number in content/ledger/stale-limit.yml; run "npm run stamp" after comparing`).toBeLessThanOrEqual(
		(parse(readFileSync(`${root}/content/stale-limit.yml`, 'utf8')) as { limit: number }).limit,
	);
});
