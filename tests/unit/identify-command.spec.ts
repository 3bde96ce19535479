import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { joinCommand } from '../../src/derive/identifySigns.ts';
import { cleanText } from '../../src/identify/clean.ts';
import { identify } from '../../src/identify/identify.ts';
import { splitSections } from '../../src/identify/sections.ts';
import { readKnowledge } from '../../src/tools/readKnowledge.ts';
import { realData } from '../support/dataset.ts';

const knowledge = readKnowledge(new URL('../..', import.meta.url).pathname);
const linux = realData.commands.find((command) => command.id === 'linux');
const command = joinCommand(linux as NonNullable<typeof linux>);
const has = (program: string) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

/** Runs the line in a shell that finds only the given programs of BusyBox, or everything. */
function run(shell: string, options: string[], busybox: boolean): { out: string; error: string; status: number | null } {
	const folder = mkdtempSync(join(tmpdir(), 'identify-'));
	try {
		if (busybox) for (const program of ['ls', 'grep', 'uname', 'uptime', 'free', 'dmesg', 'cat']) symlinkSync(execFileSync('sh', ['-c', 'command -v busybox'], { encoding: 'utf8' }).trim(), join(folder, program));
		const result = spawnSync(shell, [...options, '-c', command], { encoding: 'utf8', env: busybox ? { PATH: folder, HOME: '/' } : { ...process.env }, timeout: 20_000 });
		return { out: result.stdout, error: result.stderr, status: result.status };
	} finally {
		rmSync(folder, { recursive: true });
	}
}

for (const [name, shell, options, busybox] of [
	['sh', '/bin/sh', [], false],
	['dash', 'dash', [], false],
	['bash', 'bash', [], false],
	['BusyBox with nothing else', '/usr/bin/busybox', ['sh'], true],
] as const)
	test(`the line of /identify/ runs in ${name}: silent where a tool is missing, every heading understood`, () => {
		test.skip(!shell.startsWith('/bin') && !has(shell), `${shell} is not installed here`);
		const { out, error } = run(shell, [...options], busybox);
		expect(error).toBe('');
		const headings = out.split('\n').filter((line) => line.startsWith('== '));
		expect(headings.length).toBeGreaterThan(12);
		const { lines } = cleanText(out);
		const { typed } = splitSections(lines);
		expect([...typed].map((place) => lines[place]?.text)).toEqual(headings.map((heading) => heading.replaceAll('`', '')));
		expect(identify(out, knowledge).findings.every((item) => item.evidence.every((each) => !each.quote.startsWith('==')))).toBe(true);
	});

test('the headings alone show nothing: only answers count', () => {
	const headings = run('/bin/sh', [], false).out.split('\n').filter((line) => line.startsWith('== ')).join('\n');
	expect(identify(headings, knowledge).findings).toEqual([]);
});

test('the line is one line, short enough for a terminal, and asks for nothing private', () => {
	expect(command).not.toMatch(/\n|sudo|curl|wget|serial|uuid|\/etc\/|hostname|address/i);
	expect(command.length).toBeLessThan(1400);
});
