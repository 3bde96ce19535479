import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect } from 'playwright/test';
import { pairRedirects, pairsOf } from '../../src/derive/pairs.ts';
import { realData } from '../support/dataset.ts';
import { dist, inLocale, readPage } from '../support/site.ts';
import { test } from '../support/pageTest.ts';

const pairs = pairsOf(realData);

test('every pair has its page, and every other order leads there in both languages', () => {
	const wrong: string[] = [];
	for (const locale of ['en', 'zh'] as const) {
		const open = (id: string) => readPage(dist, `${inLocale(locale, `/compare/${id}/`).slice(1)}index.html`);
		for (const { id } of pairs) if (open(id).isRedirect) wrong.push(`${locale} ${id} redirects`);
		for (const { from, pair } of pairRedirects(realData)) {
			const page = open(from);
			const to = inLocale(locale, `/compare/${pair.id}/`);
			if (!page.isRedirect || page.meta.robots !== 'noindex' || new URL(page.canonical).pathname !== to || !page.links.includes(to)) wrong.push(`${locale} ${from}`);
			if (page.lang !== (locale === 'zh' ? 'zh-CN' : 'en')) wrong.push(`${locale} ${from}: lang ${page.lang}`);
		}
	}
	expect(wrong).toEqual([]);
});

test('the sitemap lists pairs in their one order', () => {
	const addresses = [...readFileSync(join(dist, 'sitemap-0.xml'), 'utf8').matchAll(/<loc>[^<]*\/compare\/([^<]+)\/<\/loc>/g)].map((match) => match[1]);
	expect(new Set(addresses)).toEqual(new Set(pairs.map(({ id }) => id)));
	expect(addresses).toHaveLength(2 * pairs.length);
});

test('pair pages are found by name only: the full text holds none of them', () => {
	const folder = join(dist, 'pagefind/fragment');
	const addresses = readdirSync(folder).map((name) => (JSON.parse(gunzipSync(readFileSync(join(folder, name))).toString('utf8').replace(/^[^{]*/, '')) as { url: string }).url);
	expect(addresses).toContain('/kvm/');
	expect(addresses).toContain('/zh/kvm/');
	expect(addresses.filter((address) => /\/compare\//.test(address))).toEqual([]);
});

test.describe('scripts off', () => {
	test.use({ javaScriptEnabled: false });
	for (const locale of ['en', 'zh'] as const)
		test(`the other order of a pair leads to its page (${locale})`, async ({ page }) => {
			await page.goto(inLocale(locale, '/compare/openvz-vs-kvm/'));
			await expect(page).toHaveURL(new RegExp(`${inLocale(locale, '/compare/kvm-vs-openvz/')}$`));
		});
});

for (const locale of ['en', 'zh'] as const)
	test.describe(`a chosen comparison (${locale})`, () => {
		const address = (query: string) => inLocale(locale, '/compare/') + query;
		const shown = '#comparison[aria-busy=false]';

		test('two technologies give the same verdicts and the same differences as their page, and lead to it', async ({ page }) => {
			const read = async () => ({
				verdicts: (await page.locator('.needs > div').evaluateAll((lines) => lines.map((line) => `${line.querySelector('dt')?.textContent}: ${line.querySelector('.need-verdict')?.textContent} | ${[...line.querySelectorAll('li')].map((side) => side.textContent).join(' | ')}`))),
				tables: await page.locator('table.plain-table').evaluateAll((tables) => tables.map((table) => [...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => {
					const words = cell.cloneNode(true) as Element;
					for (const link of words.querySelectorAll('.permalink')) link.remove();
					return words.textContent;
				}).join(' | ')))),
				sentence: await page.locator('.verdict-text').textContent(),
				stacks: await page.locator('.stack svg').evaluateAll((all) => all.map((svg) => svg.getAttribute('aria-label'))),
			});
			await page.goto(inLocale(locale, '/compare/kvm-vs-xen/'));
			const expected = await read();
			expect(expected.verdicts.length).toBeGreaterThan(10);
			await page.goto(address('?t=kvm,xen'));
			await page.locator(shown).waitFor();
			expect(await read()).toEqual(expected);
			await expect(page.locator('#comparison > p > a')).toHaveAttribute('href', new RegExp(`${inLocale(locale, '/compare/kvm-vs-xen/')}$`));
		});

		test('four stand side by side, a pair without a page too', async ({ page }) => {
			await page.goto(address('?t=kvm,openvz,lxc,hyper-v'));
			await page.locator(shown).waitFor();
			await expect(page.locator('#comparison table').first().locator('thead th')).toHaveCount(5);
			expect(await page.locator('#comparison .stack').count()).toBe(4);
			expect(await page.locator('#comparison .plot').count()).toBeGreaterThan(1);
			await page.goto(address('?t=kvm,virtualbox'));
			await page.locator(shown).waitFor();
			await expect(page.locator('#comparison table').first().locator('thead th')).toHaveCount(3);
			await expect(page.locator('#comparison > p > a')).toHaveCount(0);
		});

		test('aliases and typos are read and told, the rest is said plainly', async ({ page }) => {
			await page.goto(address('?t=opnvz,kvm,zzzz'));
			await page.locator(shown).waitFor();
			await expect(page).toHaveURL(/\?t=openvz,kvm$/);
			await expect(page.locator('#comparison .note')).toHaveCount(2);
			await expect(page.locator('#comparison .note').first()).toContainText('opnvz');
			await expect(page.locator('#comparison .note').last()).toContainText('zzzz');
		});

		test('a link to a row leads to it, and the row links to itself', async ({ page }) => {
			await page.goto(address('?t=kvm,lxc#line--docker'));
			await page.locator(shown).waitFor();
			const row = page.locator('#line--docker');
			await expect(row).toBeInViewport();
			await expect(row).toBeFocused();
			await expect(row.locator('.permalink')).toHaveAttribute('href', '?t=kvm,lxc#line--docker');
		});

		test('the form works by keyboard, the address holds the choice, and Back returns', async ({ page }) => {
			await page.goto(address(''));
			const selects = page.locator('compare-picker select');
			await selects.first().focus();
			await page.keyboard.type('KVM');
			await page.keyboard.press('Tab');
			await page.keyboard.type('LXC');
			for (const _place of [1, 2, 3]) await page.keyboard.press('Tab');
			await page.keyboard.press('Enter');
			await expect(page).toHaveURL(/\?t=kvm,lxc$/);
			await expect(page.locator('#comparison h2').first()).toBeFocused();
			await page.goBack();
			await expect(page.locator('#comparison > *')).toHaveCount(0);
		});
	});

test('hostile words stay text, and a missing file is told', async ({ page }) => {
	const problems: string[] = [];
	page.on('pageerror', (error) => problems.push(error.message));
	page.on('dialog', (dialog) => problems.push(dialog.message()));
	await page.goto(`/compare/?t=${encodeURIComponent('<img src=x onerror=alert(1)>,__proto__,../kvm,kvm')}`);
	await page.locator('#comparison[aria-busy=false]').waitFor();
	await expect(page.locator('#comparison img')).toHaveCount(0);
	await expect(page.locator('#comparison .note')).toHaveCount(4);
	await page.route('**/compare/parts/**', (route) => route.abort());
	await page.goto('/compare/?t=kvm,lxc');
	await page.locator('#comparison[aria-busy=false]').waitFor();
	await expect(page.locator('#comparison')).toHaveText(/could not be loaded/);
	expect(problems).toEqual([]);
});

test('scripts off: the list of all pairs is grouped by technology, and no dead form is shown', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${test.info().project.use.baseURL}/compare/?t=kvm,xen`);
	await expect(page.locator('compare-picker')).toBeHidden();
	const links = await page.locator('main section li a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
	expect(new Set(links).size).toBe(pairs.length);
	expect(links).toHaveLength(pairs.length);
	await page.goto(`${test.info().project.use.baseURL}/compare/kvm-vs-openvz/`);
	await expect(page.locator('.plot a .mark').first()).toBeVisible();
	await context.close();
});

for (const locale of ['en', 'zh'] as const) {
	test(`marked rows lead to their comparison, two to four at once (${locale})`, async ({ page }) => {
		await page.goto(inLocale(locale, '/'));
		const link = page.locator('.view-bar a.compare');
		await page.locator('tr[data-row=xen-pv] .mark').check();
		await page.locator('tr[data-row=xen-hvm] .mark').check();
		await expect(link).toBeHidden();
		for (const id of ['kvm', 'lxc', 'openvz']) await page.locator(`tr[data-row=${id}] .mark`).check();
		await expect(link).toBeVisible();
		await page.locator('tr[data-row=docker] .mark').check();
		await expect(link).toBeHidden();
		await page.locator('tr[data-row=docker] .mark').uncheck();
		await link.click();
		await page.locator('#comparison[aria-busy=false]').waitFor();
		await expect(page.locator('#comparison > .modes dt')).toHaveCount(4);
	});

	test(`words stay inside their boxes in every stack picture as it is drawn (${locale})`, async ({ page }) => {
		const wide: string[] = [];
		for (const path of ['/about/', '/xen/', '/compare/kvm-vs-openvz/', '/compare/hyper-v-vs-vmware-esxi/', '/compare/powervm-vs-xen/', '/virtualbox/']) {
			await page.goto(inLocale(locale, path));
			expect(await page.locator('.stack svg').count()).toBeGreaterThan(0);
			wide.push(...await page.locator('.stack svg g').evaluateAll((boxes) => boxes.flatMap((box) => {
				const frame = (box.querySelector('path') as SVGPathElement).getBBox();
				return [...box.querySelectorAll('text')].filter((text) => text.getBBox().x + text.getBBox().width > frame.x + frame.width).map((text) => text.textContent ?? '');
			})));
		}
		expect(wide).toEqual([]);
	});
}

test('print keeps every line of a comparison and every mark of its plot', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await page.setViewportSize({ width: 794, height: 1123 });
	await page.goto('/compare/kvm-vs-openvz/');
	await expect(page.locator('.plot a .mark').first()).toBeVisible();
	const hidden = await page.locator('table.plain-table tr').evaluateAll((rows) => rows.filter((row) => !(row as HTMLElement).offsetHeight).length);
	expect(hidden).toBe(0);
});

test('on a wide screen the whole table of differences is seen without a scroller of its own, its heading row stays in view', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 700 });
	await page.goto('/compare/kvm-vs-openvz/');
	const region = page.locator('section.table-region').first();
	expect(await region.evaluate((element) => element.scrollHeight - element.clientHeight)).toBeLessThanOrEqual(1);
	await page.locator('#docker').scrollIntoViewIfNeeded();
	await page.mouse.wheel(0, 300);
	await expect(region.locator('thead th').last()).toBeInViewport();
});
