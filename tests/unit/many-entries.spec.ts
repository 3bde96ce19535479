import { expect, test } from 'playwright/test';
import { claimsOf } from '../../src/derive/claims.ts';
import { assembleDataset } from '../../src/derive/dataset.ts';
import { pairsOf, pairsOfNewEntry } from '../../src/derive/pairs.ts';
import { runRules } from '../../src/derive/rules/index.ts';
import { formatProblems } from '../../src/tools/formatProblems.ts';
import { parseContentFile } from '../../src/tools/parseContentFile.ts';
import { collectContent } from '../../src/tools/readContent.ts';
import { readRuleContext } from '../../src/tools/readRuleContext.ts';
import { realContent, realData } from '../support/dataset.ts';
import { manyEntries } from '../support/manyEntries.ts';

const root = new URL('../..', import.meta.url).pathname;
const real = realData.technologies.length;

test('a round of copies is valid content in real proportion, in both languages', () => {
	const files = manyEntries(realContent.content, 2 * real);
	const copies = collectContent([...files].map(([path, text]) => parseContentFile(path, text)));
	expect(formatProblems(copies.problems)).toBe('');
	const both = Object.fromEntries(Object.entries(realContent.content).map(([kind, list]) => {
		const more = copies.content[kind as keyof typeof copies.content] as unknown[];
		return [kind, kind === 'findingKinds' ? more : [...list, ...more]];
	})) as unknown as typeof realContent.content;
	const data = assembleDataset(both);
	const context = readRuleContext(root);
	const ledger = { ...context.ledger, pairs: [...(context.ledger.pairs ?? []), ...pairsOf(data).map(({ id }) => id)] };
	expect(formatProblems(runRules(data, { ...context, ledger }))).toBe('');
	expect(pairsOf(data).length - pairsOf(realData).length).toBeLessThanOrEqual(pairsOfNewEntry * real);
	const claims = (entries: typeof data.technologies) => entries.reduce((sum, entry) => sum + claimsOf(entry).length + entry.signs.length + entry.folklore.length, 0);
	expect(data.technologies.length).toBe(2 * real);
	expect(claims(data.technologies)).toBe(2 * claims(realData.technologies));
	// What only signs without an entry rest on is not copied; nor are companies that no claim names.
	expect(data.sources.size / realData.sources.size).toBeGreaterThan(1.95);
	expect(data.providers.size / realData.providers.size).toBeGreaterThan(1.9);
	const copy = data.technologies.find(({ id }) => id === 'proxmox-ve-c2');
	expect(copy?.inherits).toEqual(realData.technologies.find(({ id }) => id === 'proxmox-ve')?.inherits.map((id) => `${id}-c2`));
	expect(copy?.body).toContain('<Tech id="kvm-c2"');
});

test('a part of a round names the real entries that it does not copy', () => {
	const files = manyEntries(realContent.content, real + 1);
	expect([...files.keys()].filter((path) => /^content\/technologies\/[^/]*\.mdx$/.test(path))).toHaveLength(1);
	const problems = [...files].flatMap(([path, text]) => parseContentFile(path, text).problems);
	expect(formatProblems(problems)).toBe('');
});
