import { axeTests, expectNoViolations, stoodFor } from '../support/axe.ts';
import { inLocale } from '../support/site.ts';
import { test } from '../support/pageTest.ts';

// The other combinations of language, theme and width are in tests/deep.
axeTests('few');

for (const path of stoodFor)
	test(`axe finds nothing on ${path} in English, dark, on a phone`, async ({ page }) => {
		test.setTimeout(120_000);
		await page.emulateMedia({ colorScheme: 'dark' });
		await page.setViewportSize({ width: 390, height: 800 });
		await page.goto(inLocale('en', path));
		await expectNoViolations(page);
	});
