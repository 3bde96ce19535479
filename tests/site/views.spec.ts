import { type Page, expect } from 'playwright/test';
import { importantViews, windows } from '../../src/tools/views.ts';
import { inLocale } from '../support/site.ts';
import { test } from '../support/pageTest.ts';

/** Groups of neighbours whose boxes must not touch each other's words. */
const neighbours = ['.site-header > *', '.site-nav > a', '.tools > *', '.view-bar > *', '.key-facts > div', '.matrix-key > li', '.years-key > li', '.inline-list > li', 'thead > tr > th', 'tbody > tr:nth-of-type(-n+12) > *', '.plot svg > text.name'];

/** Visible elements that stick out of the window although no region around them scrolls. */
const stickingOut = (page: Page) => page.evaluate(() => {
	const scrolls = (element: Element | null): boolean =>
		!!element && element !== document.body && (/(auto|scroll|hidden|clip)/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
	return [...document.querySelectorAll('body *')].filter((element) => {
		const box = element.getBoundingClientRect();
		if (!box.width || !box.height || getComputedStyle(element).visibility === 'hidden' || element.closest('.visually-hidden, .skip, svg')) return false;
		return (box.right > innerWidth + 1 || box.left < -1) && !scrolls(element.parentElement);
	}).map((element) => element.outerHTML.slice(0, 100));
});

/** Pairs of neighbours whose boxes overlap by more than a pixel both ways. */
const overlapping = (page: Page, groups: string[]) => page.evaluate((selectors) => {
	const found: string[] = [];
	for (const selector of selectors) {
		const byParent = new Map<Element | null, { element: Element; box: DOMRect }[]>();
		for (const element of document.querySelectorAll(selector)) {
			const box = element.getBoundingClientRect();
			const { visibility, position } = getComputedStyle(element);
			if (!box.width || !box.height || visibility === 'hidden' || position === 'absolute' || element.matches('.visually-hidden')) continue;
			byParent.set(element.parentElement, [...(byParent.get(element.parentElement) ?? []), { element, box }]);
		}
		for (const items of byParent.values())
			items.forEach((a, index) => {
				const b = items[index + 1];
				if (!b) return;
				const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
				const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
				if (across > 1 && down > 1) found.push(`${selector}: “${a.element.textContent?.trim().slice(0, 30)}” and “${b.element.textContent?.trim().slice(0, 30)}”`);
			});
	}
	return found;
}, groups);

/** Contrast of running text against what is painted behind it, the lowest first; labels of answers and standings are left to the AA check. */
const weakText = (page: Page, least: number) => page.evaluate((limit) => {
	const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
	const known = new Map<string, [number, number, number, number]>();
	const rgba = (color: string): [number, number, number, number] => {
		const before = known.get(color);
		if (before) return before;
		canvas.clearRect(0, 0, 1, 1);
		canvas.fillStyle = color;
		canvas.fillRect(0, 0, 1, 1);
		const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
		known.set(color, [r, g, b, a / 255]);
		return [r, g, b, a / 255];
	};
	const behind = (element: Element | null): [number, number, number, number] => {
		const own = element ? rgba(getComputedStyle(element).backgroundColor) : rgba('white');
		return own[3] > 0.99 || !element ? own : behind(element.parentElement);
	};
	const light = ([r, g, b]: [number, number, number, number]) =>
		[r, g, b].map((value) => value / 255).map((value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)).reduce((sum, value, index) => sum + value * ([0.2126, 0.7152, 0.0722][index] as number), 0);
	const weak = new Set<string>();
	for (const element of document.querySelectorAll('main :is(p, li, dd, dt, td, th, h1, h2, h3, small)')) {
		if (element.matches('.disagree, .m-unknown') || !element.getClientRects().length || ![...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())) continue;
		const [a, b] = [light(rgba(getComputedStyle(element).color)), light(behind(element))].sort((x, y) => y - x) as [number, number];
		const ratio = (a + 0.05) / (b + 0.05);
		if (ratio < limit) weak.add(`${element.tagName.toLowerCase()}.${element.className} ${ratio.toFixed(2)}`);
	}
	return [...weak].slice(0, 10);
}, least);

for (const locale of ['en', 'zh'] as const)
	for (const view of importantViews)
		test(`${view} looks right in both windows and themes (${locale})`, async ({ page }) => {
			for (const window of windows) {
				await page.setViewportSize(window);
				await page.goto(inLocale(locale, view));
				expect(await stickingOut(page), `${window.width} px: sticks out`).toEqual([]);
				expect(await overlapping(page, neighbours), `${window.width} px: overlaps`).toEqual([]);
				for (const colorScheme of ['light', 'dark'] as const) {
					await page.emulateMedia({ colorScheme });
					expect(await weakText(page, 7), `${window.width} px, ${colorScheme}: contrast below 7`).toEqual([]);
				}
			}
		});

for (const locale of ['en', 'zh'] as const) {
	test(`fourteen rows of the main table are in view on a laptop (${locale})`, async ({ page }) => {
		await page.setViewportSize(windows[0]);
		await page.goto(inLocale(locale, '/'));
		const inside = await page.locator('tr[data-row]').evaluateAll((rows) => rows.filter((row) => row.getBoundingClientRect().bottom <= innerHeight).length);
		expect(inside).toBeGreaterThanOrEqual(14);
	});

	test(`three cards are in view on a phone, each with its kind, its loss and whether memory is oversold (${locale})`, async ({ page }) => {
		await page.setViewportSize(windows[1]);
		await page.goto(inLocale(locale, '/'));
		const inside = await page.locator('tr[data-row]').evaluateAll((rows) => rows.filter((row) => row.getBoundingClientRect().bottom <= innerHeight).length);
		expect(inside).toBeGreaterThanOrEqual(3);
		for (const column of ['kind', 'overhead', 'memory']) await expect(page.locator(`#kvm--${column}`)).toBeVisible();
		await expect(page.locator('#kvm--cpu')).toBeHidden();
	});
}

test('the marks of the matrix differ by shape, not only by colour, also in forced colours', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto('/guests/');
	const shapes = await page.locator('.matrix-key g').evaluateAll((groups) => groups.map((group) => group.innerHTML.replace(/ (fill|stroke)="[^"]*"/g, '')));
	expect(shapes.length).toBeGreaterThanOrEqual(4);
	expect(new Set(shapes).size).toBe(shapes.length);
	await expect(page.locator('.matrix td a').first()).toHaveAccessibleName(/KVM · Linux: Yes/);
});
