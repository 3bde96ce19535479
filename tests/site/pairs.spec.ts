import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { pairRedirects, pairsOf } from '../../src/derive/pairs.ts';
import { realData } from '../support/dataset.ts';
import { dist, inLocale, readPage } from '../support/site.ts';

const pairs = pairsOf(realData.technologies);

test('every pair has its page, and every other order leads there in both languages', () => {
	const wrong: string[] = [];
	for (const locale of ['en', 'zh'] as const) {
		const open = (id: string) => readPage(dist, `${inLocale(locale, `/compare/${id}/`).slice(1)}index.html`);
		for (const { id } of pairs) if (open(id).isRedirect) wrong.push(`${locale} ${id} redirects`);
		for (const { from, pair } of pairRedirects(realData)) {
			const page = open(from);
			const to = inLocale(locale, `/compare/${pair.id}/`);
			if (!page.isRedirect || page.meta.robots !== 'noindex' || new URL(page.canonical).pathname !== to || !page.links.includes(to)) wrong.push(`${locale} ${from}`);
			if (page.lang !== (locale === 'zh' ? 'zh-CN' : 'en')) wrong.push(`${locale} ${from}: lang ${page.lang}`);
		}
	}
	expect(wrong).toEqual([]);
});

test('the sitemap lists pairs in their one order', () => {
	const addresses = [...readFileSync(join(dist, 'sitemap-0.xml'), 'utf8').matchAll(/<loc>[^<]*\/compare\/([^<]+)\/<\/loc>/g)].map((match) => match[1]);
	expect(new Set(addresses)).toEqual(new Set(pairs.map(({ id }) => id)));
	expect(addresses).toHaveLength(2 * pairs.length);
});

test('pair pages are found by name only: the full text holds none of them', () => {
	const folder = join(dist, 'pagefind/fragment');
	const addresses = readdirSync(folder).map((name) => (JSON.parse(gunzipSync(readFileSync(join(folder, name))).toString('utf8').replace(/^[^{]*/, '')) as { url: string }).url);
	expect(addresses).toContain('/kvm/');
	expect(addresses).toContain('/zh/kvm/');
	expect(addresses.filter((address) => /\/compare\//.test(address))).toEqual([]);
});

test.describe('scripts off', () => {
	test.use({ javaScriptEnabled: false });
	for (const locale of ['en', 'zh'] as const)
		test(`the other order of a pair leads to its page (${locale})`, async ({ page }) => {
			await page.goto(inLocale(locale, '/compare/openvz-vs-kvm/'));
			await expect(page).toHaveURL(new RegExp(`${inLocale(locale, '/compare/kvm-vs-openvz/')}$`));
		});
});
