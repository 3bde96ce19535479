import AxeBuilder from '@axe-core/playwright';
import { type Page, expect, test } from 'playwright/test';
import { inLocale, kindsOfPages } from '../support/site.ts';

/** Pages of a kind that another page stands for: the same component with more of the same. */
const stoodFor = ['/kvm/', '/xen/', '/guests/', '/capabilities/', '/limits/'];
const kinds = ['/lguest/', ...kindsOfPages.filter((path) => !stoodFor.includes(path))];

async function expectNoViolations(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(' | ')}`)).toEqual([]);
}

for (const locale of ['en', 'zh'] as const)
	for (const colorScheme of ['light', 'dark'] as const)
		for (const width of [1280, 390])
			test.describe(`${locale}, ${colorScheme}, ${width} px`, () => {
				test.use({ colorScheme, viewport: { width, height: 800 } });
				for (const path of kinds)
					test(`axe finds nothing on ${path}`, async ({ page }) => {
						test.setTimeout(120_000);
						await page.goto(inLocale(locale, path));
						await expectNoViolations(page);
					});
			});

for (const path of stoodFor)
	test(`axe finds nothing on ${path} in Chinese, dark, on a phone`, async ({ page }) => {
		test.setTimeout(120_000);
		await page.emulateMedia({ colorScheme: 'dark' });
		await page.setViewportSize({ width: 390, height: 800 });
		await page.goto(inLocale('zh', path));
		await expectNoViolations(page);
	});
