import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from 'playwright/test';
import { inLocale } from '../support/site.ts';
import { test } from '../support/pageTest.ts';

const WORDS = { en: { docker: 'Docker', sure: 'sure', nothing: 'nothing that names' }, zh: { docker: 'Docker', sure: '确定', nothing: '没有看到' } };
const PASTE = 'root@shop:~# cat /proc/1/cgroup\n12:pids:/docker/0123456789abcdef0123\nroot@shop:~# lscpu\nHypervisor vendor:  KVM\ninet 203.0.113.77/24\n%Cpu(s): 60.0 us, 5.0 sy, 0.0 ni, 15.0 id, 0.0 wa, 0.0 hi, 0.0 si, 20.0 st\n';

/** Opens the page ready to read, and notes every request from then on. */
async function open(page: Page, locale: 'en' | 'zh', query = ''): Promise<{ requests: string[]; errors: string[] }> {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	page.on('console', (message) => {
		if (message.type() === 'error') errors.push(message.text());
	});
	await page.goto(inLocale(locale, `/identify/${query}`));
	await page.locator('#output').focus();
	await expect(page.locator('identify-box')).toHaveAttribute('data-ready', '');
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	return { requests, errors };
}

for (const locale of ['en', 'zh'] as const) {
	test(`${locale}: a paste is read while typing, quoted, summarised, and nothing leaves the page`, async ({ page }) => {
		const { requests, errors } = await open(page, locale);
		await page.locator('#output').fill(PASTE);
		await expect(page.locator('.headline')).toContainText('Docker › KVM');
		await expect(page.locator('[role=status].status')).toContainText('Docker › KVM');
		await expect(page.locator('.finding').first()).toContainText(WORDS[locale].sure);
		await expect(page.locator('.evidence code').first()).toContainText('12:pids:/docker/');
		await expect(page.locator('.reading')).toContainText('20 %');
		const summary = page.locator('.result copy-code code');
		await expect(summary).toContainText('?found=docker,kvm');
		for (const secret of ['shop', '203.0.113.77', '0123456789abcdef']) await expect(summary).not.toContainText(secret);
		expect(requests).toEqual([]);
		expect(errors).toEqual([]);
	});

	test(`${locale}: a shared link shows its names and nothing else`, async ({ page }) => {
		await open(page, locale, '?found=docker,kvm,%3Cb%3Ex,nobody');
		await expect(page.locator('.headline')).toContainText('Docker › KVM');
		await expect(page.locator('.result')).not.toContainText('nobody');
	});

	test(`${locale}: without scripts the page holds every sign, and no dead box`, async ({ browser, baseURL }) => {
		const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
		const page = await context.newPage();
		await page.goto(inLocale(locale, '/identify/'));
		await expect(page.locator('#output')).toBeHidden();
		await expect(page.locator('#sign-kvm-05 code')).toHaveText('Hypervisor vendor: KVM');
		expect(await page.locator('table.signs tr[id]').count()).toBeGreaterThan(300);
		await expect(page.locator('pre.command').first()).toContainText('systemd-detect-virt --vm');
		await context.close();
	});
}

test('markup and scripts in a paste stay text', async ({ page }) => {
	const { errors } = await open(page, 'en');
	await page.locator('#output').fill('Hypervisor vendor: KVM <img src=x onerror=alert(1)><script>alert(2)</script>\nManufacturer: QEMU <svg onload=alert(3)>');
	await expect(page.locator('.headline')).toContainText('KVM');
	expect(await page.locator('.result img, .result script, .result svg').count()).toBe(0);
	expect(errors).toEqual([]);
});

test('huge, endless and binary pastes get an answer or a reason', async ({ page }) => {
	await open(page, 'en');
	const read = (text: string) => page.locator('#output').evaluate((area: HTMLTextAreaElement, value) => {
		area.value = value;
		area.dispatchEvent(new Event('input', { bubbles: true }));
	}, text);
	await read(`Hypervisor vendor: KVM\n${'noise of a very long log that says nothing\n'.repeat(120_000)}`);
	await expect(page.locator('.status')).toContainText('only its beginning');
	await expect(page.locator('.headline')).toContainText('KVM');
	await read('\n'.repeat(1_000_000));
	await expect(page.locator('.status')).toContainText('Nothing pasted');
	await page.locator('input[type=file]').setInputFiles({ name: 'x.bin', mimeType: 'application/octet-stream', buffer: Buffer.from(Array.from({ length: 5000 }, (_unused, index) => (index * 7919) % 256)) });
	await expect(page.locator('.status')).toContainText('no text file');
	await page.locator('input[type=file]').setInputFiles({ name: 'systeminfo.txt', mimeType: 'text/plain', buffer: Buffer.from('\ufeffSystem Manufacturer: VMware, Inc.\r\n', 'utf16le') });
	await expect(page.locator('.headline')).toContainText('VMware');
	await read('A text about nothing in particular.');
	await expect(page.locator('.headline')).toContainText('nothing that names');
});

test('nothing of the engine is fetched before somebody is about to paste', async ({ page }) => {
	const requests: string[] = [];
	page.on('request', (request) => requests.push(new URL(request.url()).pathname));
	await page.goto('/identify/', { waitUntil: 'networkidle' });
	expect(requests.filter((path) => /identify-(?:box|worker)|signs\.json/.test(path))).toEqual([]);
	await page.locator('#output').focus();
	await expect(page.locator('identify-box')).toHaveAttribute('data-ready', '');
	expect(requests.some((path) => path.endsWith('/identify/signs.json'))).toBe(true);
});

for (const [locale, colorScheme, width] of [['en', 'light', 1280], ['zh', 'dark', 390], ['en', 'light', 320]] as const)
	test(`a result is accessible and never wider than the page: ${locale}, ${colorScheme}, ${width} px`, async ({ page }) => {
		test.setTimeout(120_000);
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width, height: 800 });
		await open(page, locale);
		await page.locator('#output').fill(`${PASTE}Manufacturer: VMware, Inc.\nprivvmpages 51200 60000 65536 69632 17\nkmemsize 1 1 1 1 0\n`);
		await expect(page.locator('.contradiction').first()).toBeVisible();
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
		const { violations } = await new AxeBuilder({ page }).include('identify-box').options({ resultTypes: ['violations'] }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
	});
