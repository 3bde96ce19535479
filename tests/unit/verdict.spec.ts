import { expect, test } from 'playwright/test';
import { contextFor } from '../../src/derive/context.ts';
import type { Entry } from '../../src/derive/dataset.ts';
import { assessNeed, needs } from '../../src/derive/needs.ts';
import { pairsOf } from '../../src/derive/pairs.ts';
import { relateSides } from '../../src/derive/sideBySide.ts';
import { type Assessment, judge } from '../../src/derive/verdict.ts';
import { verdictLines, verdictSentences } from '../../src/derive/verdictLines.ts';
import { verdictKey } from '../../src/derive/verdictWords.ts';
import { en } from '../../src/i18n/en.ts';
import { makeData, makeEntry, realData } from '../support/dataset.ts';

const at = (low: number, high = low, question = 'q', because?: Assessment['because']): Assessment => ({ question, range: [low, high], ...(because ? { because } : {}) });
const unknown = (question = 'q'): Assessment => ({ question });

test('the higher answer is better, equal answers are equal', () => {
	expect(judge([[at(2)], [at(0)]])).toEqual({ kind: 'better', best: [0], unknown: [] });
	expect(judge([[at(1)], [at(2)]])).toMatchObject({ kind: 'better', best: [1] });
	expect(judge([[at(1)], [at(1)]])).toEqual({ kind: 'equal', best: [], rank: 1, unknown: [] });
});

test('unknown never counts as no: it decides nothing and is named', () => {
	expect(judge([[at(2)], [unknown()]])).toEqual({ kind: 'unknown', best: [], unknown: [1] });
	expect(judge([[unknown()], [unknown()]])).toMatchObject({ kind: 'unknown', unknown: [0, 1] });
	expect(judge([[at(0), at(2, 2, 'r')], [unknown(), at(1, 1, 'r')]])).toMatchObject({ kind: 'better', best: [0] });
	expect(judge([[at(2), unknown('r')], [unknown(), at(1, 1, 'r')]])).toMatchObject({ kind: 'unknown', unknown: [0, 1] });
	expect(judge([[at(2), unknown()], [at(0)]])).toMatchObject({ kind: 'better', best: [0] });
});

test('modes that answer differently make it depend, unless every one is ahead or behind', () => {
	expect(judge([[at(2)], [at(0), at(2)]])).toMatchObject({ kind: 'depends', why: 'mode' });
	expect(judge([[at(1)], [at(0), at(2)]])).toMatchObject({ kind: 'depends', why: 'mode' });
	expect(judge([[at(2)], [at(0), at(1)]])).toMatchObject({ kind: 'better', best: [0] });
	expect(judge([[at(0)], [at(1), at(2)]])).toMatchObject({ kind: 'better', best: [1] });
});

test('engines and sources that disagree are told apart', () => {
	expect(judge([[at(2)], [at(0, 2, 'q', 'engine')]])).toMatchObject({ kind: 'depends', why: 'engine' });
	expect(judge([[at(1)], [at(0, 2, 'q', 'sources')]])).toMatchObject({ kind: 'depends', why: 'sources' });
	expect(judge([[at(3)], [at(0, 2, 'q', 'engine')]])).toMatchObject({ kind: 'better', best: [0] });
});

test('of several questions none may favour the other side', () => {
	expect(judge([[at(2, 2, 'a'), at(1, 1, 'b')], [at(1, 1, 'a'), at(1, 1, 'b')]])).toMatchObject({ kind: 'better', best: [0] });
	expect(judge([[at(2, 2, 'a'), at(0, 0, 'b')], [at(1, 1, 'a'), at(1, 1, 'b')]])).toMatchObject({ kind: 'depends', why: 'part' });
	expect(judge([[at(2, 2, 'a'), at(0, 0, 'b')], [at(2, 2, 'a'), at(0, 0, 'b')]])).toEqual({ kind: 'equal', best: [], unknown: [] });
});

test('three sides: the ahead are named together, one unknown keeps the verdict open', () => {
	expect(judge([[at(2)], [at(0)], [at(2)]])).toMatchObject({ kind: 'better', best: [0, 2] });
	expect(judge([[at(2)], [at(2)], [at(2)]])).toMatchObject({ kind: 'equal', rank: 2 });
	expect(judge([[at(2)], [at(0)], [unknown()]])).toMatchObject({ kind: 'unknown', unknown: [2] });
	expect(judge([[at(2)], [at(0)], [at(0), at(2)]])).toMatchObject({ kind: 'depends', why: 'mode' });
	expect(judge([[at(1), at(2)], [at(0)], [at(0)]])).toMatchObject({ kind: 'better', best: [0] });
});

test('spans of figures that overlap show no difference', () => {
	expect(judge([[at(-2, 0)], [at(-5, -1)]], { overlapIsEqual: true })).toMatchObject({ kind: 'equal' });
	expect(judge([[at(-1, 0)], [at(-5, -2)]], { overlapIsEqual: true })).toMatchObject({ kind: 'better', best: [0] });
	expect(judge([[at(-1, 0)], [at(-2, -0.5)], [at(-9, -8)]], { overlapIsEqual: true })).toMatchObject({ kind: 'better', best: [0, 1] });
});

const claim = { evidence: 'documented' as const, source: ['s'], asOf: 2026, standing: 'current' as const, says: 'x' };
const memory = (answer: 'yes' | 'no'): Entry['overselling'] => [{ ...claim, id: 'memory', resource: 'memory', answer }];
const percent = (part: Partial<Entry['overhead'][number]>): Entry['overhead'] => [{ ...claim, id: 'cpu', evidence: 'measured', resource: 'cpu', low: 1, high: 2, unit: 'percent', against: 'bare-metal', workload: 'cpu-bound', setup: 'default', ...part }];
const lineOf = (a: Partial<Entry>, b: Partial<Entry>, id: string) => {
	const entries = [makeEntry({ id: 'a', name: 'A', ...a }), makeEntry({ id: 'b', name: 'B', ...b })];
	const line = verdictLines(contextFor(makeData(entries), 'en'), entries).find((each) => each.id === id);
	if (!line) throw new Error(`no need ${id}`);
	return line;
};

test('what cannot be oversold is better, and the words say which', () => {
	const line = lineOf({ overselling: memory('yes') }, { overselling: memory('no') }, 'memory');
	expect(line).toMatchObject({ outcome: { kind: 'better', best: [1] }, text: 'B' });
	expect(line.sides.map((side) => side.answers.map(({ text, href }) => [text, href]))).toEqual([[['can be oversold', '/a/#memory']], [['cannot be oversold', '/b/#memory']]]);
});

test('dated figures decide nothing, current ones do', () => {
	expect(lineOf({ overhead: percent({}) }, { overhead: percent({ low: 8, high: 9 }) }, 'speed')).toMatchObject({ outcome: { kind: 'better', best: [0] } });
	expect(lineOf({ overhead: percent({}) }, { overhead: percent({ low: 8, high: 9, standing: 'dated', why: 'Old.' }) }, 'speed')).toMatchObject({ outcome: { kind: 'unknown', unknown: [1] }, text: 'Unknown for B' });
});

test('isolation follows the technique: own kernel, shared kernel, a program in between, or either by engine', () => {
	const shared: Partial<Entry> = { technique: ['shared-kernel'] };
	const between: Partial<Entry> = { technique: ['shared-kernel'], layers: [{ layer: 'guest-kernel', name: 'Sentry', of: 'guest' }] };
	expect(lineOf({ technique: ['hardware-assisted'] }, shared, 'isolation')).toMatchObject({ outcome: { kind: 'better', best: [0] } });
	expect(lineOf(between, shared, 'isolation')).toMatchObject({ outcome: { kind: 'better', best: [0] } });
	expect(lineOf({ technique: ['shared-kernel', 'hardware-assisted'] }, shared, 'isolation')).toMatchObject({ outcome: { kind: 'depends', why: 'engine' } });
	expect(lineOf({}, shared, 'isolation')).toMatchObject({ outcome: { kind: 'unknown', unknown: [0] } });
});

test('a line is unknown, not different, where a side has no answer at all', () => {
	expect(relateSides([['yes'], [null]])).toBe('unknown');
	expect(relateSides([[null], [null]])).toBe('unknown');
	expect(relateSides([['yes'], ['yes', null]])).toBe('same');
	expect(relateSides([['yes'], ['yes', 'no']])).toBe('differs');
	expect(relateSides([['yes'], ['yes'], ['no']])).toBe('differs');
});

test('the real content: KVM is ahead of OpenVZ where every forum says so, and Xen depends on its mode', () => {
	const context = contextFor(realData, 'en');
	const find = (id: string) => realData.technologies.find((entry) => entry.id === id) as Entry;
	const lines = verdictLines(context, [find('kvm'), find('openvz')]);
	for (const id of ['docker', 'windows', 'kernel', 'isolation', 'iso'])
		expect(lines.find((line) => line.id === id)?.outcome, id).toMatchObject({ kind: 'better', best: [0] });
	expect(verdictSentences(context, lines)[0]).toContain('KVM is ahead for Docker inside, Windows');
	expect(verdictLines(context, [find('kvm'), find('xen')]).find((line) => line.id === 'windows')?.outcome).toMatchObject({ kind: 'depends', why: 'mode' });
});

test('every verdict of every pair has words and reasons that lead to a page', () => {
	const context = contextFor(realData, 'zh');
	const wrong = pairsOf(realData).flatMap(({ id, a, b }) => verdictLines(context, [a, b]).flatMap((line) => {
		const need = needs.find((each) => each.id === line.id);
		const problems: string[] = [];
		if (!Object.hasOwn(en, `verdict.${verdictKey(need?.kind ?? '', line.outcome)}`)) problems.push(`no words for ${verdictKey(need?.kind ?? '', line.outcome)}`);
		if (/[{}]|undefined/.test(line.text) || !line.text) problems.push(`"${line.text}"`);
		if (line.sides.some((side) => !side.answers.length || side.answers.some((answer) => !/^\/[a-z0-9-]+\/#[a-z0-9-]+$/.test(answer.href) || !answer.text))) problems.push('a reason leads nowhere');
		if (line.outcome.kind === 'better' && line.sides.some((side) => side.answers.every((answer) => !answer.range))) problems.push('decided without an answer');
		return problems.map((problem) => `${id} ${line.id}: ${problem}`);
	}));
	expect(wrong).toEqual([]);
});

test('every technology is assessed on every need in both languages', () => {
	for (const locale of ['en', 'zh'] as const)
		for (const entry of realData.technologies)
			for (const need of needs) expect(assessNeed(contextFor(realData, locale), need, entry).length, `${entry.id} ${need.id}`).toBeGreaterThan(0);
});
