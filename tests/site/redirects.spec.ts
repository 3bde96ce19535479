import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { dist, inLocale, listFiles } from '../support/site.ts';

test('the redirects file is published and every target exists', () => {
	const lines = readFileSync(join(dist, '_redirects'), 'utf8').split('\n').filter((line) => line && !line.startsWith('#'));
	const files = listFiles();
	expect(lines.length).toBeGreaterThan(300);
	expect(lines.length).toBeLessThan(2000);
	const wrong = lines.filter((line) => {
		const [from, to, code, ...rest] = line.split(' ');
		const target = to?.replace(/#.*/, '') ?? '';
		return rest.length > 0 || code !== '301' || !from?.startsWith('/') || line.length > 1000 || !(files.has(target) || files.has(`${target}index.html`));
	});
	expect(wrong).toEqual([]);
});

for (const locale of ['en', 'zh'] as const) {
	test(`a missing address made of aliases leads to its page (${locale})`, async ({ page }) => {
		for (const [from, to, status] of [['/compare/ovz-vs-esxi/', '/compare/openvz-vs-vmware-esxi/', 200], ['/compare/OVZ-vs-ESXi/', '/compare/openvz-vs-vmware-esxi/', 404], ['/compare/ESXi-vs-OVZ/', '/compare/openvz-vs-vmware-esxi/', 404], ['/KVM/#overhead', '/kvm/#overhead', 404]] as const) {
			const response = await page.goto(inLocale(locale, from));
			// The redirects file serves the first; for the others only the 404 page's script knows the way.
			expect(response?.status()).toBe(status);
			await page.waitForURL((url) => url.pathname + url.hash === inLocale(locale, to));
		}
	});

	test(`a missing address that is not certain gets suggestions and stays (${locale})`, async ({ page }) => {
		await page.goto(inLocale(locale, '/openvzz/'));
		await expect(page.locator('not-found-help a').first()).toHaveAttribute('href', inLocale(locale, '/openvz/'));
		expect(new URL(page.url()).pathname).toBe(inLocale(locale, '/openvzz/'));
	});
}
