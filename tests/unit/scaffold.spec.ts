import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { assembleDataset } from '../../src/derive/dataset.ts';
import { answerFor } from '../../src/derive/answer.ts';
import { runRules } from '../../src/derive/rules/index.ts';
import { editorSchemas } from '../../src/tools/editorSchemas.ts';
import { formatProblems } from '../../src/tools/formatProblems.ts';
import { readContent } from '../../src/tools/readContent.ts';

const project = new URL('../../', import.meta.url).pathname;
const run = (root: string, ...args: string[]) => execFileSync(process.execPath, [join(project, 'src/tools/newEntry.ts'), ...args, '--root', root], { encoding: 'utf8', stdio: 'pipe' });

test('npm run new writes a valid entry in both languages in which every answer is unknown', () => {
	const root = mkdtempSync(join(tmpdir(), 'guide-new-'));
	cpSync(join(project, 'content/vocabulary'), join(root, 'content/vocabulary'), { recursive: true });
	run(root, 'my-hypervisor', '--name', 'My Hypervisor', '--kind', 'type-2');
	const { content, problems } = readContent(root);
	expect(formatProblems(problems)).toBe('');
	const data = assembleDataset(content);
	const errors = runRules(data, { today: '2099-01-01', ledger: {}, floor: {} }).filter((problem) => problem.level === 'error');
	expect(formatProblems(errors)).toBe('');
	const unwritten = runRules(data, { today: '2099-01-01', ledger: {}, floor: {} }).filter((problem) => problem.rule === 'scaffold');
	expect(unwritten.map((problem) => problem.level), 'both languages are still the scaffold').toEqual(['warning', 'warning']);
	const entry = data.technologies[0];
	expect(entry?.name).toBe('My Hypervisor');
	if (entry) expect(answerFor({ entry, mode: null }, { topic: 'guests', id: 'linux' }, data.technologies).level).toBe('unknown');
});

for (const [args, words] of [[['Bad Id'], /kebab-case/], [['overhead'], /another page/], [['fine', '--kind', 'magic'], /type-1/], [[], /Say the id/]] as [string[], RegExp][])
	test(`npm run new refuses ${JSON.stringify(args)} with a reason`, () => {
		const root = mkdtempSync(join(tmpdir(), 'guide-new-'));
		expect(() => run(root, ...args)).toThrow(words);
	});

test('npm run new overwrites nothing', () => {
	const root = mkdtempSync(join(tmpdir(), 'guide-new-'));
	run(root, 'demo');
	expect(() => run(root, 'demo')).toThrow(/exists already/);
});

for (const [name, text] of Object.entries(editorSchemas()))
	test(`.vscode/${name} is what the schema says; "npm run schemas" writes it`, () => {
		expect(readFileSync(join(project, '.vscode', name), 'utf8')).toBe(text);
	});
