import { expect, type Page } from 'playwright/test';

/** How to wait until a page has answered what was typed: the search is no longer busy, the box shows a result or says that there is none. */
export const answeredBy = (page: Page, path: string) => async (): Promise<void> => {
	if (path.includes('identify')) await expect(page.locator('.result[aria-busy]')).toHaveCount(0, { timeout: 20_000 });
	else await expect(page.locator('#search-results')).toHaveAttribute('aria-busy', 'false', { timeout: 20_000 });
};
