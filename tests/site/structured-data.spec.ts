import { expect, test } from 'playwright/test';
import { checkThing } from '../support/jsonLdCheck.ts';
import { inLocale, readSite } from '../support/site.ts';

const pages = readSite();
const block = /<script type="application\/ld\+json">(.*?)<\/script>/gs;

test('the structured data of every page is what schema.org wants, and stands behind everything else', () => {
	const wrong = pages.filter((page) => !page.isRedirect).flatMap((page) => {
		const found = [...page.html.matchAll(block)];
		if (page.meta.robots === 'noindex') return found.length ? [`${page.path}: data on a page that is not listed`] : [];
		if (found.length !== 1) return [`${page.path}: ${found.length} blocks`];
		const problems: string[] = [];
		if ((found[0]?.index ?? 0) < page.html.indexOf('</footer>')) problems.push('stands before the end');
		const data = JSON.parse(found[0]?.[1] ?? '');
		if (data['@context'] !== 'https://schema.org') problems.push('context');
		for (const thing of data['@graph']) problems.push(...checkThing(thing));
		return problems.map((problem) => `${page.path}: ${problem}`);
	});
	expect(wrong).toEqual([]);
});

for (const locale of ['en', 'zh'] as const)
	test(`the browser reads the data and no policy objects (${locale})`, async ({ page }) => {
		const problems: string[] = [];
		page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
		await page.addInitScript(() => document.addEventListener('securitypolicyviolation', (event) => console.error(`${event.violatedDirective} ${event.blockedURI}`)));
		for (const [path, type] of [['/', 'Dataset'], ['/kvm/', 'TechArticle'], ['/folklore/', 'ClaimReview']] as const) {
			await page.goto(inLocale(locale, path));
			const types = await page.locator('script[type="application/ld+json"]').evaluate((script) => (JSON.parse(script.textContent ?? '') as { '@graph': { '@type': string }[] })['@graph'].map((thing) => thing['@type']));
			expect(types).toContain(type);
		}
		expect(problems).toEqual([]);
	});
