import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import { dist } from '../support/site.ts';
import { test } from '../support/pageTest.ts';

const scripts = readdirSync(join(dist, '_astro')).filter((name) => name.endsWith('.js'));

/** What a reader needs whatever fails: the table with its rows, the technology page, a search that answers or says that it cannot. */
async function expectUsable(page: Page): Promise<void> {
	await page.goto('/');
	await expect(page.locator('table#comparison tr[data-row=kvm] td').first()).toBeVisible();
	await page.goto('/kvm/');
	await expect(page.locator('#summary')).toBeVisible();
	await expect(page.locator('#overhead')).toBeVisible();
	await page.goto('/search/?q=xen');
	await expect(page.locator('main a[href="/xen/"]').first()).toBeVisible({ timeout: 20_000 });
	await page.goto('/identify/');
	await expect(page.locator('main h1')).toBeVisible();
}

test('with every script refused, tables, pages, search and identification can be read', async ({ page }) => {
	await page.route(/\.js($|\?)/, (route) => route.abort());
	await expectUsable(page);
	await expect(page.locator('main')).toContainText(/script/i);
});

test('the build has scripts to take away', () => expect(scripts.length).toBeGreaterThan(3));

for (const script of scripts)
	test(`without ${script.replace(/[.-][\w-]{8}\.js$/, '.js')} the rest can be used`, async ({ page }) => {
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(error.message));
		await page.route(`**/_astro/${script}`, (route) => route.abort());
		await expectUsable(page);
		expect(errors.filter((message) => !/dynamically imported|Failed to fetch|import/i.test(message))).toEqual([]);
	});

for (const [name, spoil] of [
	['missing', (page: Page) => page.route('**/pagefind/**', (route) => route.fulfill({ status: 404, body: 'missing' }))],
	['refused', (page: Page) => page.route('**/pagefind/**', (route) => route.abort())],
	['cut off', (page: Page) => page.route('**/pagefind/**', async (route) => {
		const answer = await route.fetch();
		const body = await answer.body();
		await route.fulfill({ status: 200, headers: { 'content-type': answer.headers()['content-type'] ?? '' }, body: body.subarray(0, Math.floor(body.length / 2)) });
	})],
	['cut off behind the engine', (page: Page) => page.route(/\/pagefind\/(?!pagefind\.js|pagefind-worker\.js)/, async (route) => {
		const body = await (await route.fetch()).body();
		await route.fulfill({ status: 200, body: body.subarray(0, Math.floor(body.length / 2)) });
	})],
] as const)
	test(`with the files of the full text ${name}, names are found and the page says what is missing`, async ({ page }) => {
		await spoil(page);
		await page.goto('/search/?q=xen');
		await expect(page.locator('#search-results')).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 });
		await expect(page.locator('#search-results a[href="/xen/"]')).toBeVisible();
		await expect(page.locator('#search-results .search-hint').first()).toBeVisible();
	});

test('with storage denied nothing fails and the theme holds for the page', async ({ page }) => {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	await page.addInitScript(() => {
		for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
			Object.defineProperty(globalThis, name, { get: () => { throw new DOMException('denied', 'SecurityError'); } });
	});
	await expectUsable(page);
	await page.locator('select.theme').selectOption('dark');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	expect(errors).toEqual([]);
});

test('offline after the page has loaded, the table still sorts and filters, and the search says that it cannot', async ({ page, context }) => {
	await page.goto('/');
	await expect(page.locator('comparison-table')).toHaveAttribute('data-ready', 'true');
	await page.route('**/*', (route) => route.abort());
	await context.setOffline(true);
	await page.locator('thead th[data-column=overhead] button').click();
	await expect(page).toHaveURL(/sort=overhead/);
	await page.keyboard.press('/');
	await page.locator('.search-dialog input').fill('balloon');
	await expect(page.locator('#search-results')).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 });
	await expect(page.locator('#search-results .search-hint').first()).toBeVisible();
});

test('on a slow line (400 ms, 400 kbit/s) the table can be read before any script has come', async ({ page }) => {
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 });
	await page.route(/\/_astro\/.*\.js$/, async (route) => {
		await expect(page.locator('table#comparison tr[data-row=kvm] td').first()).toBeVisible();
		await route.continue();
	});
	await page.goto('/', { timeout: 60_000 });
	await expect(page.locator('comparison-table')).toHaveAttribute('data-ready', 'true', { timeout: 60_000 });
	await page.unrouteAll({ behavior: 'wait' });
});

for (const path of ['/', '/zh/', '/kvm/', '/search/?q=xen', '/identify/'])
	test(`at 400 % of a 1280 px window ${path} reads without scrolling sideways`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 256 });
		await page.goto(path);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
		await expect(page.locator('main h1')).toBeVisible();
	});

for (const media of [{ media: 'print' }, { forcedColors: 'active' }] as const)
	test(`${'media' in media ? 'in print' : 'with forced colours'} table, page and identification keep their words`, async ({ page }) => {
		await page.emulateMedia(media);
		await expectUsable(page);
	});
