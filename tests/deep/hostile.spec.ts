import { expect } from 'playwright/test';
import { answeredBy } from '../support/answered.ts';
import { attackAddresses, attackField, expectUnharmed, guard, hostileStrings, pagesOfEveryKind } from '../support/hostile.ts';
import { test } from '../support/pageTest.ts';

const count = Number(process.env.HOSTILE ?? 2400);
const strings = hostileStrings(count, Number(process.env.HOSTILE_SEED ?? 20261121));

for (const part of [0, 1])
	test(`${count / 2} hostile strings in addresses and storage harm no kind of page (half ${part + 1})`, async ({ page }) => {
		test.setTimeout(2_400_000);
		const problems = await guard(page);
		const paths = pagesOfEveryKind();
		expect(paths.length).toBeGreaterThan(30);
		expect(await attackAddresses(page, paths.slice(part).concat(paths.slice(0, part)), strings.filter((_, at) => at % 2 === part), problems)).toBeGreaterThanOrEqual(count / 2);
	});

for (const [path, field, every] of [['/search/', '.search-page-form input', 12], ['/zh/search/', '.search-page-form input', 24], ['/identify/', 'textarea', 4], ['/zh/identify/', 'textarea', 8]] as const)
	test(`hostile text typed on ${path} stays text`, async ({ page }) => {
		test.setTimeout(2_400_000);
		const problems = await guard(page);
		await page.goto(path);
		await attackField(page, field, strings.filter((_, at) => at % every === 0), problems, answeredBy(page, path));
	});

test('hostile text typed into the dialog of the header stays text', async ({ page }) => {
	test.setTimeout(1_200_000);
	const problems = await guard(page);
	await page.goto('/kvm/');
	await page.keyboard.press('/');
	await attackField(page, '.search-dialog input', strings.filter((_, at) => at % 24 === 5), problems, answeredBy(page, '/search/'));
});

test('hostile files dropped on and chosen in the box stay text', async ({ page }) => {
	test.setTimeout(1_200_000);
	const problems = await guard(page);
	await page.goto('/identify/');
	const noise = Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256));
	const files = [
		{ name: '<img src=x onerror=xss()>.txt', mimeType: 'text/html', buffer: Buffer.from('<script>xss()</script>\nHypervisor vendor: KVM<img src=x onerror=xss()>') },
		{ name: 'noise.bin', mimeType: 'application/octet-stream', buffer: noise }, { name: 'utf16.txt', mimeType: 'text/plain', buffer: Buffer.from('\ufeff<svg/onload=xss()>\nkvm', 'utf16le') },
		{ name: 'empty', mimeType: '', buffer: Buffer.alloc(0) }, { name: 'long.txt', mimeType: 'text/plain', buffer: Buffer.from('<img src=x onerror=xss()>'.repeat(100_000)) }, { name: 'x.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="xss()"/>') },
	];
	for (const file of files) {
		await page.locator('input[type=file]').setInputFiles(file);
		await answeredBy(page, '/identify/')();
		const transfer = await page.evaluateHandle(([name, type, bytes]) => {
			const data = new DataTransfer();
			data.items.add(new File([new Uint8Array(bytes as number[])], name as string, { type: type as string }));
			return data;
		}, [file.name, file.mimeType, [...file.buffer.subarray(0, 20_000)]]);
		await page.locator('textarea').dispatchEvent('drop', { dataTransfer: transfer });
		await answeredBy(page, '/identify/')();
		await expectUnharmed(page, file.name);
		expect(problems, file.name).toEqual([]);
	}
});

test('the guard sees a page that does turn its address into markup', async ({ browser }) => {
	test.setTimeout(300_000);
	const context = await browser.newContext({ bypassCSP: true, baseURL: test.info().project.use.baseURL as string });
	const page = await context.newPage();
	const problems = await guard(page);
	await page.addInitScript(() => addEventListener('DOMContentLoaded', () => document.querySelector('main')?.insertAdjacentHTML('beforeend', [...new URLSearchParams(location.search).values()].join(' '))));
	await expect(attackAddresses(page, ['/about/'], strings.slice(0, 40), problems)).rejects.toThrow();
	await context.close();
});
