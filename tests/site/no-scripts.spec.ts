import { expect, test } from 'playwright/test';
import { inLocale } from '../support/site.ts';

test.use({ javaScriptEnabled: false });

for (const locale of ['en', 'zh'] as const) {
	test.describe(`${locale}, scripts off`, () => {
		test('the main table is complete: caption, scopes, rows and cells with ids', async ({ page }) => {
			await page.goto(inLocale(locale, '/'));
			const table = page.locator('table#comparison');
			await expect(table.locator('caption')).toHaveCount(1);
			expect(await table.locator('thead th[scope=col]').count()).toBe(15);
			const rows = await table.locator('tr[data-row]').count();
			expect(rows).toBeGreaterThanOrEqual(17);
			expect(await table.locator('tr[data-row] > th[scope=row]').count()).toBe(rows);
			expect(await table.locator('tr[data-row] > td').count()).toBe(rows * 14);
			expect(await table.locator('td:not([id])').count()).toBe(0);
			expect(await table.locator('td > a.value').count()).toBe(rows * 14);
			expect((await table.locator('td a.value').allInnerTexts()).filter((text) => !text.trim())).toEqual([]);
		});

		test('every cell has its permalink as a plain link, and it marks the cell', async ({ page }) => {
			await page.goto(inLocale(locale, '/#xen-pv--overhead'));
			await expect(page.locator('#xen-pv--overhead > a.permalink')).toHaveAttribute('href', '#xen-pv--overhead');
			await expect(page.locator('#xen-pv--overhead')).toBeInViewport();
			expect(await page.locator('td:not(:has(> a.permalink))').count()).toBe(0);
		});

		for (const anchor of ['xen', 'xen--overhead', 'kvm--memory', 'xen-hvm'])
			test(`#${anchor} resolves in the main table`, async ({ page }) => {
				await page.goto(inLocale(locale, `/#${anchor}`));
				await expect(page.locator(`#${anchor}`)).toBeInViewport();
			});

		test('KVM, Xen and a container are among the first rows', async ({ page }) => {
			await page.setViewportSize({ width: 1280, height: 800 });
			await page.goto(inLocale(locale, '/'));
			for (const id of ['kvm', 'xen-pv']) await expect(page.locator(`tr[data-row="${id}"] th`)).toBeInViewport();
		});

		test('a technology page has every promised anchor', async ({ page }) => {
			await page.goto(inLocale(locale, '/xen/'));
			for (const id of ['summary', 'architecture', 'overhead', 'overselling', 'guests', 'capabilities', 'limits', 'security', 'providers', 'identify', 'folklore', 'sources', 'pv', 'hvm', 'pvh'])
				await expect(page.locator(`#${id}`), id).toHaveCount(1);
		});

		test('the search field works as a form and its page lists every technology', async ({ page }) => {
			await page.goto(inLocale(locale, '/'));
			await page.locator('.site-header input[name=q]').fill('kvm');
			await page.locator('.site-header input[name=q]').press('Enter');
			await expect(page).toHaveURL(/\/search\/\?q=kvm$/);
			expect(await page.locator('main dl a').count()).toBeGreaterThanOrEqual(15);
		});

		test('an alias leads on without a script', async ({ page }) => {
			await page.goto(inLocale(locale, '/ovz/'));
			await expect(page).toHaveURL(new RegExp(`${inLocale(locale, '/openvz/')}$`));
		});

		test('on a phone a card shows its brief facts and opens to all', async ({ page }) => {
			await page.setViewportSize({ width: 390, height: 844 });
			await page.goto(inLocale(locale, '/'));
			const row = page.locator('tr[data-row=kvm]');
			await expect(row.locator('td:visible')).toHaveCount(3);
			await row.locator('.row-more input').check();
			await expect(row.locator('td:visible')).toHaveCount(14);
		});
	});
}
