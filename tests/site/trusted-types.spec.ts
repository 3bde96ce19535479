import { expect } from 'playwright/test';
import { test } from '../support/pageTest.ts';

test('no text becomes markup or a script: the browser itself refuses (Trusted Types)', async ({ page }) => {
	await page.goto('/kvm/');
	const refused = await page.evaluate(() => {
		const tries: [string, () => unknown][] = [
			['innerHTML', () => (document.createElement('p').innerHTML = '<b>x</b>')], ['insertAdjacentHTML', () => document.body.insertAdjacentHTML('beforeend', '<b>x</b>')], ['document.write', () => document.write('x')],
			['parser', () => new DOMParser().parseFromString('<b>x</b>', 'text/html')], ['script address', () => (document.createElement('script').src = '/x.js')], ['worker', () => new Worker('/x.js')],
			['another policy', () => (globalThis as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }).trustedTypes.createPolicy('evil', {})],
		];
		return tries.filter(([, attempt]) => {
			try {
				attempt();
				return true;
			} catch {
				return false;
			}
		}).map(([name]) => name);
	});
	expect(refused).toEqual([]);
});

test('search, the chosen comparison and the paste box work under that policy', async ({ page }) => {
	const problems: string[] = [];
	page.on('pageerror', (error) => problems.push(error.message));
	page.on('console', (message) => {
		if (message.type() === 'error' || message.text().includes('Pagefind')) problems.push(message.text());
	});
	await page.goto('/search/?q=balloon');
	await expect(page.locator('#search-results')).toHaveAttribute('aria-busy', 'false', { timeout: 20_000 });
	await expect(page.locator('#search-results mark').first()).toBeVisible();
	await page.goto('/compare/?t=kvm,lguest');
	await expect(page.locator('#comparison table').first()).toBeVisible({ timeout: 20_000 });
	await page.goto('/identify/');
	await page.locator('textarea').fill('systemd-detect-virt\nkvm\n');
	await expect(page.locator('.result a[href*="/kvm/"]').first()).toBeVisible({ timeout: 20_000 });
	expect(problems).toEqual([]);
});
