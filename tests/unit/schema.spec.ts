import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'playwright/test';
import { formatProblems } from '../../src/tools/formatProblems.ts';
import { readContent } from '../../src/tools/readContent.ts';

/** Writes files into an empty project and reads its content. */
function read(files: Record<string, string>) {
	const root = mkdtempSync(join(tmpdir(), 'guide-'));
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text);
	}
	return readContent(root);
}
const claims = (yaml: string) => read({ 'content/technologies/demo/overhead.yml': `overhead:\n${yaml}` });
const claim = (part: string) => `  - { id: a, evidence: measured, source: s, asOf: 2024, standing: current, says: Some words, resource: cpu, ${part} }\n`;

/** Field of the problem and words it must carry. */
const refused: [string, string, string, RegExp][] = [
	['low above high', claim('low: 5, high: 2, unit: percent, workload: cpu-bound, setup: tuned'), 'overhead.0.low', /above high/],
	['a figure without a unit', claim('low: 1, high: 2'), 'overhead.0.unit', /together/],
	['a figure without its workload', claim('low: 1, high: 2, unit: percent, setup: tuned'), 'overhead.0.workload', /workload/],
	['a loss above 100 percent', claim('low: 1, high: 200, unit: percent, workload: cpu-bound, setup: tuned'), 'overhead.0.high', /100/],
	['neither figure nor words', claim('workload: memory'), 'overhead.0.words', /either/],
	['a word that is not in the list', claim('words: low, setup: perfect'), 'overhead.0.setup', /tuned, default, untuned/],
	['an unknown field', claim('words: low, speed: fast'), 'overhead.0.speed', /only the fields/],
	['a dated claim without a reason', claim('words: low').replace('standing: current', 'standing: dated'), 'overhead.0.why', /must say why/],
	['a claim without a source', claim('words: low').replace('source: s, ', ''), 'overhead.0.source', /./],
	['markup in a text', claim('words: low').replace('Some words', '"<b>bold</b>"'), 'overhead.0.says', /plain text/],
];
for (const [what, yaml, field, words] of refused)
	test(`${what} is refused with file, field, found, allowed and remedy`, () => {
		const { problems } = claims(yaml);
		const problem = problems.find((candidate) => candidate.field === field);
		expect(formatProblems(problems)).toMatch(words);
		expect(problem).toMatchObject({ file: 'content/technologies/demo/overhead.yml', level: 'error' });
		expect(problem?.remedy).toBeTruthy();
	});

test('all problems of a run are reported at once, in all files', () => {
	const { problems } = read({
		'content/technologies/demo/overhead.yml': `overhead:\n${claim('low: 5, high: 2, unit: percent')}${claim('words: low, x: 1')}`,
		'content/sources/b.yml': 'title: T\nkind: paper\nlanguage: english\n',
		'content/providers/c.yml': 'name: [',
	});
	expect(new Set(problems.map((problem) => problem.file)).size).toBe(3);
	expect(problems.length).toBeGreaterThanOrEqual(6);
});

test('Windows line ends and a byte order mark are read like any other file', () => {
	const { problems } = read({ 'content/providers/c.yml': 'name: Demo\r\nhomepage: https://example.org\r\n' });
	expect(problems).toEqual([]);
});
