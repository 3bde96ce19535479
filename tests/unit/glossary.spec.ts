import { expect, test } from 'playwright/test';
import { contextFor } from '../../src/derive/context.ts';
import type { Term } from '../../src/derive/dataset.ts';
import { glossaryGroups, linkableTerms, termDigest } from '../../src/derive/glossary.ts';
import { termLinker } from '../../src/derive/linkTerms.ts';
import { glossary } from '../../src/derive/rules/glossary.ts';
import { foldText } from '../../src/derive/search/fold.ts';
import { matchNames } from '../../src/derive/search/match.ts';
import { buildNameIndex, topicSections } from '../../src/derive/search/nameIndex.ts';
import { makeData, realData } from '../support/dataset.ts';

const link = termLinker([{ id: 'steal', words: ['steal time', 'steal'] }, { id: 'tun', words: ['TUN'] }, { id: 'balloon', words: ['气球驱动'] }], (id) => `#${id}`);
const a = (id: string, words: string) => `<a class="term" href="#${id}">${words}</a>`;

test('the first use of a term is linked, the longest words first, and no other use', () => {
	expect(link('<p>Steal time and steal.</p>')).toBe(`<p>${a('steal', 'Steal time')} and steal.</p>`);
});

for (const [name, html] of Object.entries({
	'a link': '<p><a href="/x/">steal <b>time</b></a></p>',
	'a heading': '<h2>steal</h2>',
	'code': '<p><code>TUN</code></p>',
	'an attribute': '<p title="steal"><img alt="steal > TUN"/></p>',
	'a comment': '<!-- steal -->',
	'part of a word': '<p>stealthy, TUNING, /dev/TUN, re-TUN-ed</p>',
	'other capitals': '<p>tun STEAL</p>',
}))
	test(`nothing is linked inside ${name}`, () => {
		expect(link(html)).toBe(html);
	});

test('text after a closed element is linked again, void elements do not count', () => {
	expect(link('<h2>steal</h2><p>a<br>steal</p>')).toBe(`<h2>steal</h2><p>a<br>${a('steal', 'steal')}</p>`);
});

test('Chinese words are found without blanks, Latin ones beside Chinese', () => {
	expect(link('<p>靠气球驱动，开TUN。</p>')).toBe(`<p>靠${a('balloon', '气球驱动')}，开${a('tun', 'TUN')}。</p>`);
});

test('pieces of one page share what was linked', () => {
	const seen = new Set<string>();
	expect(link('<p>steal</p>', seen)).toContain('<a');
	expect(link('<p>steal</p>', seen)).toBe('<p>steal</p>');
});

test('every term is defined in both languages, in a group, with words that link to it once', () => {
	expect(realData.glossary.length).toBeGreaterThanOrEqual(45);
	for (const locale of ['en', 'zh'] as const) {
		const terms = glossaryGroups(contextFor(realData, locale)).flatMap((group) => group.terms);
		expect(terms.map((term) => term.id).sort()).toEqual(realData.glossary.map((term) => term.id));
		expect(terms.filter((term) => term.stale)).toEqual([]);
		for (const { id, words } of linkableTerms(realData, locale))
			for (const word of words) expect(termLinker([{ id, words }], (to) => to)(`<p>${word}</p>`), `${locale} ${word}`).toContain(`href="${id}"`);
	}
});

test('the rule tells of a lost claim, a lost term, a missing twin, a stale twin and a word of two terms', () => {
	const term: Term = { id: 'a', path: 'content/glossary/a.yml', term: 'A', aliases: [], link: ['aa'], says: 'An A.', group: 'cpu', claims: ['nobody/nothing'], see: ['nowhere'] };
	const twin: Term = { ...term, id: 'b', path: 'content/glossary/b.yml', claims: [], see: ['a'], words: { path: 'content/zh/glossary/b.yml', of: '00000000', term: '乙', aliases: [], link: [], says: '一个乙。' } };
	const context = { today: '2026-11-21', ledger: {}, floor: {} };
	expect(glossary.check(makeData([], { glossary: [term, twin] }), context).map((finding) => [finding.file, finding.field]).sort()).toEqual([
		['content/glossary/a.yml', 'claims'], ['content/glossary/a.yml', 'see'], ['content/glossary/b.yml', 'link'], ['content/zh/glossary/a.yml', 'file'], ['content/zh/glossary/b.yml', 'of'],
	]);
	const words = { ...(twin.words as NonNullable<Term['words']>), of: termDigest(twin) };
	expect(glossary.check(makeData([], { glossary: [{ ...twin, link: [], see: [], words }] }), context)).toEqual([]);
});

const indexes = { en: buildNameIndex(contextFor(realData, 'en')), zh: buildNameIndex(contextFor(realData, 'zh')) };
for (const locale of ['en', 'zh'] as const)
	for (const [query, path] of [
		['balloon', '/glossary/#balloon'], ['气球驱动', '/glossary/#balloon'], ['steal 是什么', '/glossary/#steal'], ['什么是超售', '/glossary/#overselling'], ['what is a balloon driver', '/glossary/#balloon'],
		['failcnt', '/glossary/#beancounter'], ['SR-IOV', '/glossary/#iommu'], ['KPTI', '/glossary/#kpti'], ['热迁移是什么意思', '/glossary/#live-migration'], ['術語表', '/glossary/'], ['时间线', '/timeline/'], ['timeline', '/timeline/'],
	] as const)
		test(`"${query}" finds ${path} first (${locale})`, () => {
			const index = indexes[locale];
			expect(foldText(query, index.simplified)).not.toBe('');
			expect(matchNames(index, query, topicSections).results[0]?.path).toBe(path);
		});
