import AxeBuilder from '@axe-core/playwright';
import { expect, test } from 'playwright/test';
import { inLocale, kindsOfPages } from '../support/site.ts';

for (const locale of ['en', 'zh'] as const)
	for (const colorScheme of ['light', 'dark'] as const)
		for (const width of [1280, 390])
			test.describe(`${locale}, ${colorScheme}, ${width} px`, () => {
				test.use({ colorScheme, viewport: { width, height: 800 } });
				for (const path of kindsOfPages)
					test(`axe finds nothing on ${path}`, async ({ page }) => {
						test.setTimeout(120_000);
						await page.goto(inLocale(locale, path));
						const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
						expect(violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(' | ')}`)).toEqual([]);
					});
			});
