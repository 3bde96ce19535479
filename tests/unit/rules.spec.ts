import { expect, test } from 'playwright/test';
import type { Dataset, Entry } from '../../src/derive/dataset.ts';
import { rules } from '../../src/derive/rules/index.ts';
import { claimDigest, entryDigest } from '../../src/derive/translation.ts';
import { makeData, makeEntry } from '../support/dataset.ts';

const context = { today: '2026-11-21', ledger: {} as Record<string, string[]>, floor: {} as Record<string, number> };
type Guest = Entry['guests'][number];
type Overhead = Entry['overhead'][number];
const guest = (part: Partial<Guest> = {}): Guest => ({ id: 'guest-linux', evidence: 'documented', source: ['s'], asOf: 2026, standing: 'current', says: 'Linux runs.', guest: 'linux', answer: 'yes', ...part });
const overhead = (part: Partial<Overhead> = {}): Overhead => ({
	id: 'linpack', evidence: 'measured', source: ['s'], asOf: 2024, standing: 'current', says: 'It lost little.', resource: 'cpu', low: 1, high: 2, unit: 'percent', against: 'bare-metal', workload: 'cpu-bound', setup: 'default', ...part,
});
const parts = ['what', 'how', 'tenant', 'choose', 'avoid'].map((id) => `<Part id="${id}">\n\nText 文字。\n\n</Part>`).join('\n');
const source = { id: 's', path: 'content/sources/s.yml', title: 'S', url: 'https://example.org/s', kind: 'paper' as const, language: 'en' };

/** A dataset that passes every rule. */
function good(change: (entry: Entry) => Partial<Entry> = () => ({}), part: Partial<Dataset> = {}): Dataset {
	const bare = makeEntry({ body: parts, guests: [guest()], overhead: [overhead()] });
	const entry = { ...bare, ...change(bare) };
	const claims = [...entry.guests, ...entry.overhead];
	const complete: Entry = {
		...entry,
		claimFiles: Object.fromEntries([...claims, ...entry.signs, ...entry.folklore].map((claim) => [claim.id, entry.path])),
		wordFiles: Object.fromEntries(claims.map((claim) => [claim.id, 'content/zh/technologies/demo.mdx'])),
		claimWords: Object.keys(entry.claimWords).length ? entry.claimWords : Object.fromEntries(claims.map((claim) => [claim.id, { of: claimDigest(claim), says: '中文。', ...(claim.why ? { why: '因为。' } : {}), ...('how' in claim && claim.how ? { how: '有条件' } : {}) }])),
		words: entry.words ?? { summary: '示例。', body: parts, path: 'content/zh/technologies/demo.mdx', of: entryDigest(entry) },
	};
	return makeData([complete], { sources: new Map([['s', source]]), ...part });
}
const findings = (name: string, data: Dataset, extra = {}) => rules.find((rule) => rule.name === name)?.check(data, { ...context, ...extra }) ?? [];

test('a correct entry passes every rule', () => {
	for (const rule of rules) expect(rule.check(good(), context), rule.name).toEqual([]);
});

/** One broken entry per kind of mistake: rule, what is wrong, the data, and words the finding must carry. */
const broken: [string, string, Dataset, RegExp][] = [
	['references', 'a dangling source', good(() => ({ guests: [guest({ source: ['nobody'] })] })), /nobody/],
	['references', 'an unknown guest system', good(() => ({ guests: [guest({ guest: 'templeos' })] })), /templeos/],
	['references', 'an unknown mode', good(() => ({ guests: [guest({ mode: ['hvm'] })] })), /hvm/],
	['references', 'an unknown technology to compare with', good(() => ({ overhead: [overhead({ against: 'nothing' })] })), /nothing/],
	['ids', 'an id used twice', good(undefined, { strays: [{ path: 'x', field: 'guests.1.id', found: 'guest-linux', why: 'duplicate' }] }), /guest-linux/],
	['ids', 'a claim with the id of a section', good(() => ({ guests: [guest({ id: 'overhead' })] })), /overhead/],
	['ids', 'an alias path that a page owns', good(() => ({ paths: ['sources'] })), /sources/],
	['ledger', 'an id that left the ledger', good(), /gone/],
	['aliases', 'an alias of two technologies that is not declared shared', makeData([makeEntry({ id: 'a', aliases: { en: ['Same'] } }), makeEntry({ id: 'b', name: 'B', aliases: { en: ['same'] } })]), /same/],
	['answers', 'two current answers to one question', good(() => ({ guests: [guest(), guest({ id: 'second', answer: 'no' })] })), /second/],
	['dates', 'a year in the future', good(() => ({ guests: [guest({ asOf: 2027 })] })), /2027/],
	['experiments', 'one experiment with two standings', good(() => ({ overhead: [overhead(), overhead({ id: 'other', standing: 'dated', why: 'Old.' })] })), /dated/],
	['sources', 'a mirror instead of the original', good(undefined, { sources: new Map([['s', { ...source, url: 'https://docslib.org/doc/1' }]]) }), /docslib/],
	['sources', 'a source nobody uses', good(undefined, { sources: new Map([['s', source], ['t', { ...source, id: 't', path: 'content/sources/t.yml' }]]) }), /no claim uses/],
	['patterns', 'a pattern that does not compile', good(() => ({ signs: [{ id: 'sign-a', command: 'x', pattern: '(', polarity: 'for', weight: 'strong', why: 'x', source: ['s'] }] })), /\(/],
	['patterns', 'an unsafe pattern', good(() => ({ signs: [{ id: 'sign-a', command: 'x', pattern: '(a+)+$', polarity: 'for', weight: 'strong', why: 'x', source: ['s'] }] })), /\(a\+\)\+/],
	['patterns', 'an unsafe second pattern', good(() => ({ signs: [{ id: 'sign-a', command: 'x', pattern: 'a', also: '(b+)+$', polarity: 'for', weight: 'strong', why: 'x', source: ['s'] }] })), /\(b\+\)\+/],
	['identification', 'a sign for an id that is not listed', good(() => ({ signs: [{ id: 'sign-a', command: 'x', pattern: 'a', polarity: 'for', weight: 'strong', why: 'x', source: ['s'] }] })), /demo/],
	['identification', 'a listed id without entry and name', good(undefined, { findingKinds: [{ id: 'ghost', layer: 'machine' }] }), /no name/],
	['identification', 'an order that names an unknown id', good(undefined, { findingKinds: [{ id: 'demo', layer: 'machine', over: ['ghost'] }] }), /ghost/],
	['prose', 'a missing part', good(() => ({ body: '<Part id="what">\n\nText\n\n</Part>' })), /what/],
	['prose', 'a naked figure', good(() => ({ body: parts.replace('Text', 'It loses 5 % of speed') })), /5 %/],
	['prose', 'markup', good(() => ({ body: parts.replace('Text', '<script>alert(1)</script>') })), /script/],
	['quality', 'a share below the floor', good(undefined, { sources: new Map([['s', { ...source, kind: 'forum' as const }]]) }), /0 %/],
	['language', 'a Chinese sentence in the English', good(() => ({ guests: [guest({ says: '可以运行 Linux。' })] })), /可以运行/],
	['language', 'blanks between thousands', good(() => ({ guests: [guest({ says: 'It read 16 473 blocks.' })] })), /16 473/],
	['language', 'blanks between thousands in the Chinese', good(() => ({ claimWords: { linpack: { says: '读了 16 473 块。' } } })), /16 473/],
	['language', 'a typed apostrophe', good(() => ({ guests: [guest({ says: "It is the host's." })] })), /host's/],
	['language', 'an English sentence in the Chinese', good(() => ({ claimWords: { linpack: { says: 'it is still in English' } } })), /still in English/],
	['vocabulary', 'a list that lost a word of the schema', good(undefined, { vocabulary: {} }), /no measured/],
	['circles', 'an entry that is its own engine', good(() => ({ inherits: ['demo'] })), /demo/],
	['circles', 'a former id that something has', good(() => ({ guests: [guest({ formerly: ['linpack'] })] })), /linpack/],
	['pages', 'a guide in one language that names nothing that exists', good(undefined, { pages: [{ id: 'guides/a', path: 'content/guides/a.mdx', data: { title: 'A', description: 'B' }, body: '', mentions: [{ element: 'Claim', value: 'demo/constructor' }] }] }), /no twin[\s\S]*demo\/constructor/],
	['dates', 'a release before the first', good(() => ({ firstRelease: { date: '2020', source: ['s'] }, newestRelease: { version: '1', date: '2019', seen: '2026-01-01', source: ['s'] } })), /2019/],
	['patterns', 'a pattern that matches an empty line', good(() => ({ signs: [{ id: 'sign-a', command: 'x', pattern: 'x*', polarity: 'for', weight: 'strong', why: 'x', source: ['s'] }] })), /empty line/],
	['translations', 'a missing translation', good(() => ({ claimWords: { linpack: { says: '中文。' } } })), /nothing/],
	['translations', 'a missing Chinese entry', makeData([makeEntry({ body: parts })]), /nothing/],
	['translations', 'words for a claim that does not exist', good(() => ({ claimWords: { ghost: { says: '中文。' }, linpack: { says: '中文。' }, 'guest-linux': { says: '中文。' } } })), /ghost/],
];
for (const [name, what, data, words] of broken)
	test(`${name} refuses ${what}, with file, finding and remedy`, () => {
		const extra = name === 'ledger' ? { ledger: { claims: ['demo#gone'] } } : name === 'quality' ? { floor: { primary: 0.5 } } : {};
		const errors = findings(name, data, extra).filter((finding) => finding.level !== 'warning');
		expect(errors.map((finding) => finding.found).join('\n')).toMatch(words);
		for (const finding of errors) {
			expect(finding.file).toBeTruthy();
			expect(finding.allowed).toBeTruthy();
			expect(finding.remedy).toBeTruthy();
		}
	});

test('a stale translation only warns', () => {
	const data = good(() => ({ claimWords: { linpack: { says: '旧。', of: '00000000' }, 'guest-linux': { says: '中文。', of: claimDigest(guest()) } } }));
	expect(findings('translations', data).map(({ level }) => level)).toEqual(['warning']);
});
