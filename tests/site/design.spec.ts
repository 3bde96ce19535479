import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { footerNavigation, navigation } from '../../src/navigation.ts';
import { dist, inLocale, kindsOfPages, readSite } from '../support/site.ts';

for (const locale of ['en', 'zh'] as const) {
	test(`figures name their unit in the heading only, and their bars begin at one line (${locale})`, async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 800 });
		for (const path of ['/', '/overhead/', '/quality/']) {
			await page.goto(inLocale(locale, path));
			const found = await page.evaluate(() => [...document.querySelectorAll<HTMLTableCellElement>('main td .value')].filter((value) => /%$/.test(value.textContent ?? '')).map((value) => ({
				seen: value instanceof HTMLElement ? value.innerText.trim() : '',
				head: (value.closest('table') as HTMLTableElement).tHead?.rows[0]?.cells[(value.closest('td') as HTMLTableCellElement).cellIndex]?.textContent ?? '',
				bar: [(value.closest('td') as Element).querySelector('.bar')?.getBoundingClientRect().x ?? 0, (value.closest('td') as HTMLTableCellElement).cellIndex].join(),
			})));
			expect(found.length, path).toBeGreaterThan(5);
			expect(found.filter(({ seen, head }) => seen.includes('%') || !/[(（]%[)）]/.test(head)), path).toEqual([]);
			const columns = new Set(found.map(({ bar }) => bar.split(',')[1]));
			expect(new Set(found.map(({ bar }) => bar)).size, `${path}: places where bars begin`).toBe(columns.size);
		}
	});

	test(`on a phone and on paper a figure keeps its unit (${locale})`, async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto(inLocale(locale, '/'));
		// A card out of sight is not laid out and shows no text yet.
		await page.locator('#kvm--overhead').scrollIntoViewIfNeeded();
		await expect(page.locator('#kvm--overhead .value')).toHaveText(/\d.*%$/, { useInnerText: true });
	});

	test(`a copied table and a cited cell carry the unit (${locale})`, async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto(inLocale(locale, '/?rows=kvm&cols=overhead'));
		for (const format of ['CSV', 'Markdown', 'BBCode']) {
			await page.locator('select.copy').selectOption(format);
			await expect(page.locator('.view-bar > .count')).toContainText(format);
			expect(await page.evaluate(() => navigator.clipboard.readText()), format).toMatch(/0–0\.\d %|\d %/);
		}
	});

	test(`the upright headings of a matrix are low and stay above their column (${locale})`, async ({ page }) => {
		for (const width of [1280, 390])
			for (const path of ['/guests/', '/capabilities/']) {
				await page.setViewportSize({ width, height: 800 });
				await page.goto(inLocale(locale, path));
				const heads = await page.locator('.matrix-groups > table:first-child thead th:not(:first-child)').evaluateAll((all) => all.map((head) => {
					const [cell, words] = [head.getBoundingClientRect(), (head.firstElementChild as Element).getBoundingClientRect()];
					return { text: head.textContent, height: Math.round(words.height), out: Math.max(cell.left - words.left, words.right - cell.right, cell.top - words.top) };
				}));
				expect(heads.filter(({ height, out }) => height > 96 || out > 1), `${path} ${width} px`).toEqual([]);
			}
	});

	test(`the mark of the header's navigation is in view on a phone (${locale})`, async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		for (const path of ['/', '/guests/', '/guides/', '/kvm/', '/providers/']) {
			await page.goto(inLocale(locale, path));
			await expect(page.locator('.site-nav [aria-current]'), path).toBeInViewport({ ratio: 0.9 });
		}
	});
}

test('every page says where it stands: in the header, or by a trail and the footer', () => {
	const pages = readSite().filter((page) => !page.isRedirect && page.meta.robots !== 'noindex');
	expect(pages.length).toBeGreaterThan(1000);
	const lost = pages.filter(({ html }) => !/<nav class="site-nav"[\s\S]*?aria-current=[\s\S]*?<\/nav>/.test(html) && !/<nav class="trail"/.test(html));
	expect(lost.map(({ path }) => path)).toEqual([]);
	for (const { path } of [...navigation, ...footerNavigation])
		for (const prefix of ['', '/zh']) {
			const html = readFileSync(join(dist, prefix + path, 'index.html'), 'utf8');
			expect(html.match(/<a [^>]*aria-current="page"/g)?.length, prefix + path).toBe(1);
		}
});

test('in forced colours only the current page is marked in the navigation', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto('/overhead/');
	const lines = await page.locator('.site-nav a').evaluateAll((links) => links.map((link) => `${link.hasAttribute('aria-current')} ${getComputedStyle(link).borderBlockEndColor}`));
	const [current] = lines.filter((line) => line.startsWith('true'));
	expect(lines.filter((line) => line.split(' ').slice(1).join(' ') === current?.slice(5))).toHaveLength(1);
	const keys = await page.locator('.plot-key').first().locator('.key').evaluateAll((all) => all.map((key) => {
		const { backgroundColor, borderTopColor, height, opacity } = getComputedStyle(key, '::before');
		return [backgroundColor, borderTopColor, height, opacity].join();
	}));
	expect(new Set(keys).size).toBe(keys.length);
});

test.describe('on paper', () => {
	test('nothing is left that can only be clicked, nothing is cut, and it is black on white in a dark theme too', async ({ page }) => {
		await page.addInitScript(() => localStorage.setItem('theme', 'dark'));
		await page.setViewportSize({ width: 700, height: 1000 });
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		for (const path of kindsOfPages.filter((each) => each !== '/404.html')) {
			await page.goto(path);
			const shown = await page.evaluate(() => ({
				left: [...document.querySelectorAll('nav, button, select, input, .site-header, .site-footer, .permalink, .view-bar, dialog')]
					.filter((element) => element.getClientRects().length).map((element) => element.outerHTML.slice(0, 80)),
				wide: [...document.querySelectorAll('main *')].filter((element) => !element.closest('svg, .visually-hidden, .plot, .prose pre') && element.getBoundingClientRect().right > innerWidth + 1 && !element.closest('.matrix-groups')).map((element) => element.outerHTML.slice(0, 80)).slice(0, 3),
				paper: getComputedStyle(document.body).backgroundColor,
				ink: getComputedStyle(document.body).color,
			}));
			expect(shown.left.slice(0, 5), path).toEqual([]);
			expect(shown.wide, path).toEqual([]);
			expect([shown.paper, shown.ink], path).toEqual(['rgb(255, 255, 255)', 'rgb(26, 29, 32)']);
		}
	});

	test('sources print their addresses, the sheet its own; rows and claims are not torn', async ({ page }) => {
		await page.emulateMedia({ media: 'print' });
		await page.goto('/kvm/');
		const sources = await page.locator('.source-list a[rel=external]').evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content));
		expect(sources.length).toBeGreaterThan(50);
		expect(sources.filter((content) => !content.includes('attr(href)') && !/https?:/.test(content))).toEqual([]);
		await expect(page.locator('main > .cite-texts code').first()).toBeVisible();
		await expect(page.locator('main > .cite-texts code').first()).toHaveText(/^https?:.*\/kvm\/$/);
		for (const kept of ['.claim', 'figure', '.plot']) expect(await page.locator(kept).first().evaluate((element) => getComputedStyle(element).breakInside), kept).toBe('avoid');
		await page.goto('/');
		expect(await page.locator('tr[data-row]').first().evaluate((row) => getComputedStyle(row).breakInside)).toBe('avoid');
		expect(await page.locator('#comparison thead').evaluate((head) => getComputedStyle(head).display)).toBe('table-header-group');
		expect(await page.locator('body').evaluate((body) => getComputedStyle(body).getPropertyValue('page'))).toBe('wide');
	});
});

test('Chinese is set as Chinese: no italics, strict line breaks, blanks beside Latin; each language in its own fonts', async ({ page }) => {
	await page.goto('/zh/guides/is-my-vps-oversold/');
	const body = await page.locator('body').evaluate((element) => {
		const { lineBreak, fontSynthesisStyle, lineHeight, fontSize, fontFamily } = getComputedStyle(element);
		return { lineBreak, fontSynthesisStyle, height: Number.parseFloat(lineHeight) / Number.parseFloat(fontSize), fontFamily, autospace: getComputedStyle(element).getPropertyValue('text-autospace'), trim: getComputedStyle(element).getPropertyValue('text-spacing-trim') };
	});
	expect(body).toMatchObject({ lineBreak: 'strict', fontSynthesisStyle: 'none', autospace: 'normal', trim: 'trim-start' });
	expect(body.height).toBeGreaterThanOrEqual(1.7);
	expect(body.fontFamily).toMatch(/^"?PingFang SC/);
	const slanted = await page.locator('main *').evaluateAll((all) => all.filter((element) => getComputedStyle(element).fontStyle !== 'normal').length);
	expect(slanted).toBe(0);
	await page.goto('/zh/kvm/');
	const english = page.locator('.source-list a[lang=en]').first();
	expect(await english.evaluate((link) => getComputedStyle(link).fontFamily)).not.toContain('PingFang');
	await page.goto('/kvm/');
	expect(await page.locator('[lang|=zh]').evaluateAll((all) => all.length)).toBeGreaterThan(3);
});

test('nothing moves by itself: no transition, animation or smooth scrolling in any sheet', () => {
	const moving = readSite().flatMap(({ path, html }) => [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].flatMap(([, css]) => (/\b(transition|animation|scroll-behavior)\b/.test(css as string) ? [path] : [])));
	expect(moving).toEqual([]);
});
