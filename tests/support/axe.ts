import AxeBuilder from '@axe-core/playwright';
import { type Page, expect, test } from 'playwright/test';
import { inLocale, kindsOfPages } from './site.ts';

/** Pages of a kind that another page stands for: the same component with more of the same. */
export const stoodFor = ['/kvm/', '/xen/', '/guests/', '/capabilities/', '/limits/'];
const kinds = ['/lguest/', ...kindsOfPages.filter((path) => !stoodFor.includes(path))];

/** Fails with every violation axe finds on the page. */
export async function expectNoViolations(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(' | ')}`)).toEqual([]);
}

/**
 * Axe over every kind of page: `few` in two of the eight combinations of language, theme and width, which hold both values
 * of each; `rest` in the other six.
 */
export function axeTests(which: 'few' | 'rest'): void {
	for (const locale of ['en', 'zh'] as const)
		for (const colorScheme of ['light', 'dark'] as const)
			for (const width of [1280, 390]) {
				const turned = [locale === 'zh', colorScheme === 'dark', width === 390];
				if (turned.every((value) => value === turned[0]) !== (which === 'few')) continue;
				test.describe(`${locale}, ${colorScheme}, ${width} px`, () => {
					test.use({ colorScheme, viewport: { width, height: 800 } });
					for (const path of kinds)
						test(`axe finds nothing on ${path}`, async ({ page }) => {
							test.setTimeout(120_000);
							await page.goto(inLocale(locale, path));
							await expectNoViolations(page);
						});
				});
			}
}
