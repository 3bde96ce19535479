import { expect, test } from 'playwright/test';
import { contextFor } from '../../src/derive/context.ts';
import { technologyPreview } from '../../src/derive/previewTechnology.ts';
import { addressesFor, articleThing, breadcrumbs, claimReviews, datasetThing, jsonLd, siteThing, thingsOf } from '../../src/derive/structuredData.ts';
import { locales } from '../../src/i18n/locale.ts';
import { makeEntry, realData } from '../support/dataset.ts';
import { checkThing } from '../support/jsonLdCheck.ts';

const file = (path: string) => `https://example.org/guide${path}`;
const kvm = realData.technologies.find((entry) => entry.id === 'kvm') ?? makeEntry();

for (const locale of locales)
	test(`every thing has what schema.org wants (${locale})`, () => {
		const context = contextFor(realData, locale);
		const addresses = addressesFor(locale, file);
		const things = [
			datasetThing(context, addresses), siteThing(context, addresses), articleThing(context, technologyPreview(context, kvm), '/kvm/', addresses, kvm),
			...breadcrumbs(context, '/compare/kvm-vs-openvz/', 'KVM or OpenVZ?', addresses), ...claimReviews(context, addresses),
		];
		expect(things.length).toBeGreaterThan(100);
		expect(things.flatMap((thing) => checkThing(thing))).toEqual([]);
		expect(String(datasetThing(context, addresses).description).length).toBeGreaterThanOrEqual(50);
	});

test('the checker finds what is missing, misspelt, relative or out of order', () => {
	expect(checkThing({ '@type': 'Dataset', name: 'x' })).toEqual(['Dataset: description is missing']);
	expect(checkThing({ '@type': 'Dataset', name: 'x', description: 'y', licence: 'z' })).toEqual(['Dataset.licence is not a property here']);
	expect(checkThing({ '@type': 'DataDownload', contentUrl: '/x', encodingFormat: 'text/csv' })).toHaveLength(1);
	expect(checkThing({ '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', position: 2, name: 'x', item: 'https://x.org/' }] })).toHaveLength(1);
	expect(checkThing({ '@type': 'Weather' })).toHaveLength(1);
});

test('each kind of page says what it is about', () => {
	const context = contextFor(realData, 'en');
	const types = (path: string, about?: typeof kvm) => thingsOf(context, { path, title: 'Title', preview: technologyPreview(context, kvm), about }, addressesFor('en', file)).map((thing) => thing['@type']);
	expect(types('/')).toEqual(['WebSite', 'Dataset']);
	expect(types('/data/')).toEqual(['BreadcrumbList', 'Dataset']);
	expect(types('/kvm/', kvm)).toEqual(['BreadcrumbList', 'TechArticle']);
	expect(types('/guides/choosing/')).toEqual(['BreadcrumbList', 'Article']);
	expect(types('/guides/')).toEqual(['BreadcrumbList']);
	expect(new Set(types('/folklore/'))).toEqual(new Set(['BreadcrumbList', 'ClaimReview']));
});

test('breadcrumbs lead from the home page through the list to the page', () => {
	const context = contextFor(realData, 'zh');
	const [crumbs] = breadcrumbs(context, '/providers/linode/', 'Linode', addressesFor('zh', file));
	expect((crumbs?.itemListElement as { item: string }[]).map(({ item }) => item)).toEqual(['https://example.org/guide/zh/', 'https://example.org/guide/zh/providers/', 'https://example.org/guide/zh/providers/linode/']);
	expect(breadcrumbs(context, '/', 'Home', addressesFor('zh', file))).toEqual([]);
});

test('no text can end the script element', () => {
	const text = jsonLd([{ '@type': 'Claim', name: '</script><script>alert(1)</script><!--' }]);
	expect(text).not.toContain('<');
	expect(JSON.parse(text)['@graph'][0].name).toBe('</script><script>alert(1)</script><!--');
});
