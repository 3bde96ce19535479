import { expect } from 'playwright/test';
import { inLocale, kindsOfPages } from '../support/site.ts';
import { test } from '../support/pageTest.ts';

for (const locale of ['en', 'zh'] as const)
	for (const width of [320, 390, 768, 1280])
		test(`no page scrolls sideways at ${width} px (${locale})`, async ({ page }) => {
			test.setTimeout(120_000);
			await page.setViewportSize({ width, height: 800 });
			const wide: string[] = [];
			for (const path of kindsOfPages) {
				await page.goto(inLocale(locale, path));
				const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
				if (over > 0) wide.push(`${path}: ${over} px too wide`);
			}
			expect(wide).toEqual([]);
		});

test('the header row and the first column stay in view while the table scrolls', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto('/');
	const region = page.locator('.table-region');
	await expect(region).toHaveAttribute('tabindex', '0');
	await region.evaluate((element) => element.scrollTo(600, 300));
	const box = await region.boundingBox();
	const head = await page.locator('thead th').nth(6).boundingBox();
	const first = await page.locator('tr[data-row=openvz] th').boundingBox();
	expect(Math.abs((head?.y ?? 0) - (box?.y ?? 0))).toBeLessThan(4);
	expect(Math.abs((first?.x ?? 0) - (box?.x ?? 0))).toBeLessThan(4);
});

test('following a link to a cell scrolls it clear of header row and first column', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto('/#libvirt--status');
	const cell = await page.locator('#libvirt--status').boundingBox();
	const head = await page.locator('thead th').first().boundingBox();
	const first = await page.locator('tr[data-row=libvirt] th').boundingBox();
	expect(cell?.y ?? 0).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0) - 1);
	expect(cell?.x ?? 0).toBeGreaterThanOrEqual((first?.x ?? 0) + (first?.width ?? 0) - 1);
});

test('a heading that wraps keeps its sort sign inside the cell', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto('/capabilities/');
	const heads = await page.locator('.cards thead th').evaluateAll((all) => all.map((head) => ({ over: head.scrollWidth - head.clientWidth, sign: getComputedStyle(head, '::after').position })));
	expect(heads.length).toBeGreaterThan(10);
	expect(heads.filter((head) => head.over > 0 || head.sign !== 'absolute')).toEqual([]);
});

test('a name with a hyphen is not broken in the title of a narrow page', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/zh/');
	expect(await page.locator('h1 .nowrap').evaluateAll((all) => all.map((name) => name.getClientRects().length))).toEqual([1]);
	expect(await page.locator('h1').innerText()).toContain('Hyper-V');
});

test('nothing moves after the first paint and no task is long', async ({ page }) => {
	await page.addInitScript(() => {
		Object.assign(globalThis, { shifts: 0 });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
				if (!entry.hadRecentInput) (globalThis as unknown as { shifts: number }).shifts += entry.value;
		}).observe({ type: 'layout-shift', buffered: true });
	});
	for (const path of ['/', '/kvm/', '/zh/', '/overselling/', '/identify/', '/guests/', '/compare/kvm-vs-openvz/']) {
		await page.goto(path, { waitUntil: 'networkidle' });
		expect(await page.evaluate(() => (globalThis as unknown as { shifts: number }).shifts), path).toBeLessThan(0.01);
	}
});

test('Chinese is drawn, not boxes', async ({ page }) => {
	await page.goto('/zh/');
	const distinct = await page.evaluate(() => {
		const draw = (text: string) => {
			const canvas = document.createElement('canvas');
			canvas.width = canvas.height = 40;
			const context = canvas.getContext('2d') as CanvasRenderingContext2D;
			context.font = `32px ${getComputedStyle(document.body).fontFamily}`;
			context.fillText(text, 2, 32);
			return canvas.toDataURL();
		};
		return new Set(['虚', '拟', '化', '\u{10FFFE}'].map(draw)).size;
	});
	expect(distinct).toBe(4);
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`forced colours leave words and links readable (${colorScheme})`, async ({ page }) => {
		await page.emulateMedia({ forcedColors: 'active', colorScheme });
		await page.goto('/overselling/');
		await expect(page.locator('#kvm--memory .level')).toHaveText(/Yes|Limited|No/);
		await expect(page.locator('#kvm--memory .level')).toBeVisible();
	});

test('print hides the frame and keeps the table', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await page.goto('/kvm/');
	await expect(page.locator('.site-header')).toBeHidden();
	await expect(page.locator('#sources')).toBeVisible();
});

test('print shows every row and column of the main table', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await page.setViewportSize({ width: 794, height: 1123 });
	await page.goto('/');
	const clipped = await page.evaluate(() => {
		const region = document.querySelector('.table-region') as HTMLElement;
		return { down: region.scrollHeight - region.clientHeight, across: region.scrollWidth - region.clientWidth };
	});
	expect(clipped).toEqual({ down: 0, across: 0 });
	await expect(page.locator('#qemu--providers')).toBeVisible();
});
