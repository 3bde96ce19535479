import { test as base, type Page } from 'playwright/test';

/** Waits until the scripts that a page loads after it has been drawn have run; one that cannot be loaded counts as done. */
const settle = (page: Page): Promise<unknown> =>
	page.evaluate(() => Promise.allSettled((document.body?.dataset.scripts?.match(/\S+/g) ?? []).map((file) => import(file)))).catch(() => undefined);

/** Playwright's test, whose page counts as opened when its scripts have run. */
export const test = base.extend({
	page: async ({ page, javaScriptEnabled }, use) => {
		for (const name of javaScriptEnabled === false ? [] : (['goto', 'reload', 'goBack'] as const)) {
			const open = page[name].bind(page) as (...given: unknown[]) => Promise<never>;
			page[name] = async (...given: unknown[]) => {
				const response = await open(...given);
				await settle(page);
				return response;
			};
		}
		await use(page);
	},
});
