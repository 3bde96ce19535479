import { expect, test } from 'playwright/test';
import { identify } from '../../src/identify/identify.ts';
import { readKnowledge } from '../../src/tools/readKnowledge.ts';
import { mutations } from '../support/mutations.ts';
import { isRight, readPastes, wrongSure } from '../support/pastes.ts';

const knowledge = readKnowledge(new URL('../..', import.meta.url).pathname);
const pastes = readPastes();
const answers = pastes.map((paste) => ({ paste, report: identify(paste.paste, knowledge) }));
const right = answers.filter(({ paste, report }) => isRight(paste, report.technologies));

test('the corpus has at least 120 pastes, 60 of them from public addresses', () => {
	expect(pastes.length).toBeGreaterThanOrEqual(120);
	expect(new Set(pastes.map((paste) => paste.origin).filter((origin) => /^https?:/.test(String(origin)))).size).toBeGreaterThanOrEqual(60);
});

test('at least 97 % of the pastes are answered right', () => {
	const wrong = answers.filter((answer) => !right.includes(answer));
	const confusion = wrong.map(({ paste, report }) => `${paste.name}: expected [${paste.expect}], answered [${report.technologies}]`);
	const innermost = (ids: string[]) => ids[0] ?? 'nothing';
	const counts = new Map<string, [number, number]>();
	for (const { paste, report } of answers) {
		const [all, good] = counts.get(innermost(paste.expect)) ?? [0, 0];
		counts.set(innermost(paste.expect), [all + 1, good + (isRight(paste, report.technologies) ? 1 : 0)]);
	}
	const table = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, [all, good]]) => `${id} ${good}/${all}`).join(', ');
	console.log(`identify: ${right.length} of ${pastes.length} right (${((right.length * 100) / pastes.length).toFixed(1)} %). By innermost expected id: ${table}.${confusion.length ? ` Confused: ${confusion.join('; ')}.` : ''}`);
	expect(right.length / pastes.length, confusion.join('\n')).toBeGreaterThanOrEqual(0.97);
});

for (const { paste, report } of answers) test(`nothing wrong is called sure: ${paste.name}`, () => expect(wrongSure(paste, report)).toEqual([]));

for (const [name, mutate] of Object.entries(mutations))
	test(`an answer does not change when the paste is ${name}`, () => {
		const changed = answers.flatMap(({ paste, report }) => {
			const text = mutate(paste.paste);
			const after = identify(text, knowledge).technologies;
			return String(after) === String(report.technologies) ? [] : [`${paste.name}: [${report.technologies}] became [${after}]`];
		});
		expect(changed).toEqual([]);
	});
