import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Page, expect } from 'playwright/test';
import { citedAsBbcode } from '../../src/tools/readCite.ts';
import { dist, inLocale, kindsOfPages, readSite } from '../support/site.ts';
import { test } from '../support/pageTest.ts';

const formats = ['link', 'markdown', 'bbcode', 'html', 'sentence'] as const;
const words = {
	en: { copied: 'Copied: BBCode', hint: 'Choose what to copy.', failed: 'refused' },
	zh: { copied: '已复制：BBCode', hint: '选一种复制。', failed: '拒绝' },
};

/** Opens the menu of a permalink by keyboard and returns its five texts. */
async function textsOf(page: Page, id: string): Promise<Record<string, string>> {
	await page.locator(`[id="${id}"] a.permalink`).first().focus();
	await page.keyboard.press('Tab');
	await expect(page.locator('.cite-button')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('dialog.cite-dialog')).toBeVisible();
	return Object.fromEntries(await page.locator('.cite-copy').evaluateAll((buttons) => buttons.map((button) => [(button as HTMLElement).dataset.format ?? '', button.querySelector('code')?.textContent ?? ''])));
}

for (const locale of ['en', 'zh'] as const)
	test.describe(`citing, ${locale}`, () => {
		for (const [kind, path, id, says] of [
			['cell', '/', 'kvm--overhead', /^KVM[，,] ?CPU .*%.*\d{4}/],
			['row', '/', 'openvz', /^OpenVZ[：:] ?.+/],
			['claim', '/kvm/', 'cpu-steal', /^KVM[，,] ?.*(2011).*Linux kernel/],
			['judged statement', '/openvz/', 'said-charged-by-use', /“.+”/],
			['sub-section', '/kvm/', 'overhead--cpu', /^KVM[，,] ?CPU.*%/],
			['cell of a topic', '/capabilities/', 'openvz--docker', /^OpenVZ[，,].*Docker/],
			['cell of a pair', '/compare/kvm-vs-openvz/', 'overhead--kvm', /^KVM|^CPU/],
			['source', '/sources/', 'source--felter-2014-data', /2014/],
		] as const)
			test(`a ${kind} gives five texts with its own address`, async ({ page }) => {
				await page.goto(inLocale(locale, path));
				const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
				const texts = await textsOf(page, id);
				const url = `${canonical}#${id}`;
				expect(Object.keys(texts)).toEqual([...formats]);
				expect(texts.link).toBe(url);
				expect(texts.markdown?.endsWith(`](${url})`)).toBe(true);
				expect(texts.bbcode).toMatch(/^\[url=[^\s"'\]]+\][^[\]]+\[\/url\]$/);
				expect(texts.html).toContain(`<a href="${url}">`);
				expect(texts.sentence).toMatch(says);
				expect(texts.sentence).toMatch(locale === 'zh' ? /。$/ : /\.$/);
				expect(texts.sentence).toMatch(/[（(].*\d{4}.*[)）]/);
			});

		test('the BBCode of a cell is the one that the link previews show', async ({ page }) => {
			await page.goto(inLocale(locale, '/'));
			const { bbcode, link } = await textsOf(page, 'xen-pv--overhead');
			expect(citedAsBbcode(readFileSync(join(dist, inLocale(locale, '/'), 'index.html'), 'utf8'), link as string, 'xen-pv--overhead')).toBe(bbcode);
		});

		test('copying works by keyboard, says what was copied for a while, and Escape returns the focus', async ({ page, context }) => {
			await page.clock.install();
			await context.grantPermissions(['clipboard-read', 'clipboard-write']);
			await page.goto(inLocale(locale, '/'));
			const texts = await textsOf(page, 'kvm--memory');
			const status = page.locator('.cite-status');
			await expect(status).toHaveText(words[locale].hint);
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('Enter');
			await expect(status).toHaveText(words[locale].copied);
			expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(texts.bbcode);
			await page.clock.runFor(10_000);
			await expect(status).toHaveText(words[locale].hint);
			await page.keyboard.press('Escape');
			await expect(page.locator('dialog.cite-dialog')).toHaveCount(0);
			await expect(page.locator('#kvm--memory > .cite-button')).toBeFocused();
		});

		test('where the browser refuses to copy, the text is selected', async ({ page }) => {
			await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('denied')) } }));
			await page.goto(inLocale(locale, '/kvm/'));
			await page.locator('#overhead + .cite-texts summary').click();
			await page.locator('.cite-copy[data-format=markdown]').click();
			await expect(page.locator('.cite-status')).toContainText(words[locale].failed);
			const selected = await page.locator('.cite-dialog textarea').evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd));
			expect(selected).toMatch(/^\[KVM.+\]\(http.+#overhead\)$/);
		});

		test('a followed link is marked, clear of what sticks, focused and told, also after a change of the anchor', async ({ page }) => {
			await page.setViewportSize({ width: 1280, height: 800 });
			for (const [path, id, place] of [['/kvm/', 'cpu-steal', 'cpu-steal'], ['/kvm/', 'overselling', 'overselling'], ['/', 'xen--overhead', 'xen-pv--overhead'], ['/folklore/', 'xen', 'xen'], ['/sources/', 'source--felter-2014-data', 'source--felter-2014-data']] as const) {
				await page.goto(inLocale(locale, path));
				await page.evaluate((hash) => { location.hash = hash; }, id);
				await expect(page.locator(`[id="${place}"]`)).toBeFocused();
				await expect(page.locator('cite-menu > [role=status]')).not.toBeEmpty();
				const covered = await page.locator(`[id="${place}"]`).evaluate((element) => {
					const box = element.getBoundingClientRect();
					const top = document.elementFromPoint(box.left + 12, box.top + 4);
					return !(top && (element.contains(top) || top.contains(element)));
				});
				expect(covered, `${path}#${id} is covered`).toBe(false);
				expect(await page.locator(`[id="${place}"]`).evaluate((element) => getComputedStyle(element).backgroundColor), `${path}#${id} is marked`).not.toBe('rgba(0, 0, 0, 0)');
			}
		});

		test('an alias keeps the anchor and the query it was called with', async ({ page }) => {
			await page.goto(inLocale(locale, '/ovz/?x=1#overhead'));
			await expect(page).toHaveURL(new RegExp(`${inLocale(locale, '/openvz/')}\\?x=1#overhead$`));
			await page.goto(inLocale(locale, '/xen-pv/'));
			await expect(page).toHaveURL(new RegExp(`${inLocale(locale, '/xen/')}#pv$`));
		});
	});

test.describe('scripts off', () => {
	test.use({ javaScriptEnabled: false });
	for (const locale of ['en', 'zh'] as const)
		test(`page and sections carry their five texts (${locale})`, async ({ page }) => {
			await page.goto(inLocale(locale, '/openvz/'));
			for (const details of ['main > .cite-texts', '#overhead + .cite-texts', '#folklore + .cite-texts', '#what + .cite-texts']) {
				await page.locator(`${details} > summary`).click();
				await expect(page.locator(`${details} code`)).toHaveCount(5);
				for (const text of await page.locator(`${details} code`).all()) await expect(text).toBeVisible();
			}
			await expect(page.locator('#overhead + .cite-texts code').last()).toContainText(/OpenVZ.*\d{4}/);
		});
});

test('every section, row, cell, claim, judged statement and source has its own permalink', () => {
	const pages = readSite().filter((page) => kindsOfPages.some((path) => page.path === path) && page.meta.robots !== 'noindex');
	expect(pages.length).toBeGreaterThan(15);
	const without = pages.flatMap((page) => {
		const own = new Set(page.links.flatMap((link) => (link.startsWith('#') ? [link.slice(1)] : [])));
		const needed = [...page.html.matchAll(/<(?:h2|h3|td|th|li)\b[^>]*\sid="([^"]+)"/g)].map(([, id]) => id as string);
		return needed.filter((id) => !own.has(id)).map((id) => `${page.path}#${id}`);
	});
	expect(without).toEqual([]);
	const bare = pages.flatMap((page) => [...page.html.matchAll(/<h2(?![^>]*\sid=)[^>]*>[^<]*/g)].map(([heading]) => `${page.path}: ${heading}`));
	expect(bare).toEqual([]);
});
