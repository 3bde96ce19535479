import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { headlineWords } from '../../src/derive/cells.ts';
import { contextFor } from '../../src/derive/context.ts';
import { headlineOf } from '../../src/derive/headline.ts';
import { pairsOf } from '../../src/derive/pairs.ts';
import { homePreview, plainPreview, type Preview } from '../../src/derive/preview.ts';
import { previewTopics } from '../../src/derive/previewImage.ts';
import { folklorePreview, providerPreview, sourcePreview } from '../../src/derive/previewPages.ts';
import { pairPreview, technologyPreview } from '../../src/derive/previewTechnology.ts';
import { cutText, fitList, fitParts, joinStops, lengthOf, previewLimits } from '../../src/derive/previewText.ts';
import { topicPreview } from '../../src/derive/previewTopic.ts';
import { providerViews } from '../../src/derive/providers.ts';
import { locales } from '../../src/i18n/locale.ts';
import { makeData, makeEntry, realData } from '../support/dataset.ts';

const english = contextFor(realData, 'en');
const technology = (id: string) => realData.technologies.find((entry) => entry.id === id) ?? makeEntry({ id });

test('a text is cut between words or Chinese characters, never inside a figure', () => {
	expect(cutText('short enough', 20)).toBe('short enough');
	expect(cutText('Memory can be oversold by ballooning', 25)).toBe('Memory can be oversold…');
	expect(cutText('loses 12 345 points of speed', 12)).toBe('loses…');
	expect(cutText('loses between 0–12.5 % of it', 19)).toBe('loses between…');
	expect(cutText('内存可以超售，磁盘也可以', 8)).toBe('内存可以超售…');
	expect(cutText('没有实测（常说 4–8 %）而且', 12)).toBe('没有实测…');
	expect(lengthOf(cutText('x'.repeat(300), 80))).toBe(80);
});

test('whatever is cut stays a beginning of the text and ends outside of figures', () => {
	fc.assert(fc.property(fc.array(fc.constantFrom('memory', '0–5 %', '12.5', '超售', '内存', '，', 'a', '(dated, 2014)', '−3', '；'), { minLength: 1, maxLength: 60 }), fc.integer({ min: 12, max: 90 }), (words, max) => {
		const text = words.join(' ');
		const cut = cutText(text, max);
		expect(lengthOf(cut)).toBeLessThanOrEqual(max);
		if (cut === text.trim()) return;
		const kept = cut.slice(0, -1);
		expect(text.startsWith(kept)).toBe(true);
		expect(/[\d.–−]$/.test(kept) && /^[\d.–]|^.?%/.test(text.slice(kept.length)), `${kept}|${text.slice(kept.length)}`).toBe(false);
	}), { seed: 7, numRuns: 400 });
});

test('parts are taken whole or left out; a list stops and says that there is more', () => {
	expect(fitParts('KVM: ', ['a very long fact that cannot fit', 'short', 'tiny'], 18, ', ')).toBe('KVM: short, tiny');
	expect(fitList('KVM: ', ['one', 'two', 'three'], 15, ', ')).toBe('KVM: one, …');
	expect(fitList('KVM: ', ['one', 'two'], 15, ', ')).toBe('KVM: one, two');
	expect(joinStops('en', ['One.', 'Two', ''])).toBe('One. Two');
});

test('a technology’s preview begins with the computed figures', () => {
	const kvm = technology('kvm');
	const preview = technologyPreview(english, kvm);
	const figure = headlineWords(english, headlineOf(kvm, null, 'cpu')).text;
	expect(preview.title).toBe(`KVM: CPU overhead ${figure}, memory can be oversold, own kernel: yes, Windows: yes`);
	expect(preview.description).toContain(`KVM: CPU overhead ${figure} (up to`);
	expect(preview.description).toMatch(/\d+ claims from \d+ sources, reviewed 20\d\d-\d\d-\d\d\.$/);
	expect(preview.labels).toEqual([{ label: 'CPU overhead', data: figure }, { label: 'Can oversell memory?', data: 'yes' }]);
	expect(preview.reviewed).toBe(`${kvm.reviewed}T12:00:00Z`);
	expect(preview.image.path).toBe('/preview/en/kvm.png');
	expect(technologyPreview(contextFor(realData, 'zh'), kvm).title).toContain('内存可以超售');
});

test('what nobody knows is called unknown, and an entry without facts keeps its plain title', () => {
	const entry = makeEntry();
	const preview = technologyPreview(contextFor(makeData([entry]), 'en'), entry);
	expect(preview.title).toBe('Demo: overhead, overselling, guests, providers');
	expect(preview.description).toContain('unknown: CPU overhead, memory overselling, own kernel');
	expect(preview.labels.map(({ data }) => data)).toEqual(['unknown', 'unknown']);
});

test('a pair’s preview says first where the sides differ', () => {
	const preview = pairPreview(english, { id: 'kvm-vs-openvz', a: technology('kvm'), b: technology('openvz') });
	expect(preview.title).toMatch(/^KVM vs OpenVZ: CPU overhead .* vs .*, own kernel yes vs no$/);
	expect(preview.description).toContain('own kernel: KVM yes, OpenVZ no');
	expect(preview.labels[1]).toEqual({ label: 'Own kernel', data: 'KVM yes · OpenVZ no' });
});

for (const locale of locales)
	test(`every preview keeps the limits and is complete (${locale})`, () => {
		const context = contextFor(realData, locale);
		const views = providerViews(context);
		const previews: [string, Preview][] = [
			['home', homePreview(context)], ['plain', plainPreview(context, '/quality/', context.t('quality.title'), context.t('quality.lead'))], ['folklore', folklorePreview(context)],
			...previewTopics.map((topic): [string, Preview] => [topic, topicPreview(context, topic)]),
			...realData.technologies.map((entry): [string, Preview] => [entry.id, technologyPreview(context, entry)]),
			...pairsOf(realData).map((pair): [string, Preview] => [pair.id, pairPreview(context, pair)]),
			...[...realData.sources.values()].map((source): [string, Preview] => [`sources/${source.id}`, sourcePreview(context, source)]),
			...[...realData.providers.values()].map((item): [string, Preview] => [`providers/${item.id}`, providerPreview(context, item.id, item.name, views.find((view) => view.id === item.id))]),
		];
		const wrong = previews.flatMap(([name, { title, description, labels, image }]) => {
			const texts = [title, description, image.alt, ...labels.flatMap((each) => [each.label, each.data])];
			const problems = [
				lengthOf(title) > previewLimits.title && 'title too long', lengthOf(description) > previewLimits.description && 'description too long', lengthOf(image.alt) > previewLimits.alt && 'alt too long',
				texts.some((text) => !text.trim() || /undefined|\{\w+\}|\[object|[,;:：；，]$|\.\. |。。/.test(text)) && 'broken text',
				locale === 'en' && !name.includes('/') && texts.some((text) => /\p{Script=Han}/u.test(text)) && 'Chinese in English',
			];
			return problems.filter(Boolean).map((problem) => `${name}: ${problem}: ${title} | ${description}`);
		});
		expect(wrong).toEqual([]);
	});
