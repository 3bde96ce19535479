import { type Page, expect } from 'playwright/test';
import { inLocale } from '../support/site.ts';
import { test } from '../support/pageTest.ts';

/** Errors and policy violations that reach the console. */
function watch(page: Page): string[] {
	const problems: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') problems.push(message.text());
	});
	page.on('pageerror', (error) => problems.push(error.message));
	page.on('request', (request) => {
		if (!request.url().startsWith('http://localhost') && !request.url().startsWith('data:') && !request.url().startsWith('blob:')) problems.push(`request to ${request.url()}`);
	});
	return problems;
}

for (const locale of ['en', 'zh'] as const)
	test.describe(`${locale}, scripts on`, () => {
		test('a column sorts both ways, unknown last, and the view is in the address', async ({ page }) => {
			const problems = watch(page);
			await page.goto(inLocale(locale, '/'));
			const button = page.locator('th[data-column=overhead] button');
			for (const direction of ['asc', 'desc']) {
				await button.click();
				await expect(page).toHaveURL(new RegExp(`sort=overhead\\.${direction}`));
				const values = await page.locator('tr[data-row]').evaluateAll((rows) => rows.map((row) => (row as HTMLTableRowElement).cells[2]?.dataset.sort ?? null));
				const known = values.filter((value) => value !== null).map(Number);
				expect(values.slice(known.length).every((value) => value === null)).toBe(true);
				expect(known).toEqual([...known].sort((a, b) => (direction === 'asc' ? a - b : b - a)));
			}
			await expect(page.locator('th[data-column=overhead]')).toHaveAttribute('aria-sort', 'descending');
			await button.click();
			await expect(page).not.toHaveURL(/sort=/);
			expect(problems).toEqual([]);
		});

		test('facets filter, count and relax', async ({ page }) => {
			await page.goto(inLocale(locale, '/'));
			await page.locator('details.filter summary').click();
			const box = page.locator('input[data-facet=windows][value=yes]');
			const count = Number(await box.locator('xpath=..').locator('.count').innerText());
			await box.check();
			await expect(page.locator('tr[data-row]:visible')).toHaveCount(count);
			await expect(page).toHaveURL(/f\.windows=yes/);
			await page.locator('.reset').click();
			await expect(page.locator('tr[data-row]:visible')).toHaveCount(await page.locator('tr[data-row]').count());
		});

		test('a preset chooses columns and a shared address restores them', async ({ page }) => {
			await page.goto(inLocale(locale, '/?cols=kind,memory&sort=memory.asc&f.memory=yes'));
			await expect(page.locator('thead th:visible')).toHaveCount(3);
			expect(await page.locator('tr[data-row]:visible').count()).toBeGreaterThan(0);
			await page.locator('select.preset').selectOption({ index: 1 });
			await expect(page.locator('thead th:visible')).toHaveCount(8);
		});

		test('the last column stays, the visitor is told why, and what is said goes away again', async ({ page, context }) => {
			await page.clock.install();
			await context.grantPermissions(['clipboard-read', 'clipboard-write']);
			await page.goto(inLocale(locale, '/?cols=overhead'));
			const count = page.locator('.view-bar > .count');
			const rows = await count.innerText();
			await page.locator('details.columns summary').click();
			await page.locator('input[data-choose][value=overhead]').click();
			await expect(page.locator('input[data-choose]:checked')).toHaveCount(1);
			await expect(page.locator('thead th:visible')).toHaveCount(2);
			await expect(count).toHaveText(locale === 'zh' ? '至少要留一列。' : 'At least one column has to stay.');
			await page.clock.runFor(10_000);
			await expect(count).toHaveText(rows);
			await page.locator('select.copy').selectOption('CSV');
			await expect(count).toContainText('CSV');
			await page.clock.runFor(10_000);
			await expect(count).toHaveText(rows);
		});

		test('marked rows can be looked at alone', async ({ page }) => {
			await page.goto(inLocale(locale, '/'));
			for (const id of ['kvm', 'openvz']) await page.locator(`tr[data-row=${id}] .mark`).check();
			await page.locator('.marked').click();
			await expect(page.locator('tr[data-row]:visible')).toHaveCount(2);
			await expect(page).toHaveURL(/rows=kvm,openvz/);
		});

		for (const format of ['CSV', 'Markdown', 'BBCode'])
			test(`the view is copied as ${format}`, async ({ page, context }) => {
				await context.grantPermissions(['clipboard-read', 'clipboard-write']);
				await page.goto(inLocale(locale, '/?rows=kvm,xen-pv&cols=overhead,memory'));
				await page.locator('select.copy').selectOption(format);
				await expect(page.locator('.view-bar > .count')).toContainText(format);
				const text = await page.evaluate(() => navigator.clipboard.readText());
				expect(text).toContain('KVM');
				expect(text).toContain('Xen PV');
				expect(text).toContain('/#kvm');
				expect(text).not.toContain('OpenVZ');
			});

		test('the language switch keeps page, anchor and view', async ({ page }) => {
			await page.goto(inLocale(locale, '/?sort=overhead.asc#kvm--memory'));
			await page.locator('language-switch a').click();
			await expect(page).toHaveURL(new RegExp(`${inLocale(locale === 'en' ? 'zh' : 'en', '/').replace('/', '\\/')}\\?sort=overhead\\.asc#kvm--memory$`));
		});

		test('the browser’s own bar follows a chosen theme', async ({ page }) => {
			await page.emulateMedia({ colorScheme: 'light' });
			await page.goto(inLocale(locale, '/about/'));
			const colour = () => page.locator('meta[name=theme-color]').evaluateAll((metas) => metas.filter((meta) => matchMedia((meta as HTMLMetaElement).media).matches).map((meta) => (meta as HTMLMetaElement).content));
			expect(await colour()).toEqual(['#fbfaf6']);
			await page.locator('theme-switch select').selectOption('dark');
			expect(await colour()).toEqual(['#14171a']);
			await page.reload();
			await expect.poll(colour).toEqual(['#14171a']);
			await page.locator('theme-switch select').selectOption('auto');
			expect(await colour()).toEqual(['#fbfaf6']);
		});

		test('the theme is kept without a flash', async ({ page }) => {
			const problems = watch(page);
			await page.emulateMedia({ colorScheme: 'light' });
			await page.goto(inLocale(locale, '/'));
			await page.locator('theme-switch select').selectOption('dark');
			await page.goto(inLocale(locale, '/kvm/'));
			await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
			await expect(page.locator('theme-switch select')).toHaveValue('dark');
			expect(problems).toEqual([]);
		});

		test('"/" opens the search; names answer, then the text; Enter opens the page', async ({ page }) => {
			const problems = watch(page);
			await page.goto(inLocale(locale, '/about/'));
			await page.keyboard.press('/');
			await expect(page.locator('dialog.search-dialog')).toBeVisible();
			await page.keyboard.type('opnvz');
			const results = page.locator('#search-results');
			await expect(results.locator('a').first()).toHaveAttribute('href', inLocale(locale, '/openvz/'));
			await expect(results).toHaveAttribute('aria-busy', 'false');
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('Enter');
			await expect(page).toHaveURL(new RegExp(`${inLocale(locale, '/openvz/')}$`));
			expect(problems).toEqual([]);
		});

		test('Ctrl+K opens the search and Escape closes it', async ({ page }) => {
			await page.goto(inLocale(locale, '/kvm/'));
			await page.keyboard.press('Control+k');
			await expect(page.locator('dialog.search-dialog')).toBeVisible();
			await page.keyboard.press('Escape');
			await expect(page.locator('dialog.search-dialog')).toBeHidden();
		});

		test('full text is found in the language of the page, and stays in it', async ({ page }) => {
			await page.goto(inLocale(locale, `/search/?q=${encodeURIComponent(locale === 'zh' ? '气球驱动' : 'balloon driver')}`));
			const results = page.locator('#search-results');
			await expect(results).toHaveAttribute('aria-busy', 'false', { timeout: 20_000 });
			const links = await results.locator('a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
			expect(links.length).toBeGreaterThan(0);
			expect(links.filter((path) => path.startsWith('/zh/') !== (locale === 'zh'))).toEqual([]);
			expect(await page.locator('#search-results').count()).toBe(1);
		});

		test('words that were not found are told', async ({ page }) => {
			await page.goto(inLocale(locale, '/search/?q=kvm%20zzqqx'));
			await expect(page.locator('#search-results')).toHaveAttribute('aria-busy', 'false', { timeout: 20_000 });
			await expect(page.locator('#search-results')).toContainText('zzqqx');
			await expect(page.locator('#search-results a').first()).toHaveAttribute('href', inLocale(locale, '/kvm/'));
		});

		for (const nonsense of ['zzzzqqq', 'opnvz'])
			test(`"${nonsense}" lists no loose matches of the full text`, async ({ page }) => {
				await page.goto(inLocale(locale, `/search/?q=${nonsense}`));
				await expect(page.locator('#search-results')).toHaveAttribute('aria-busy', 'false', { timeout: 20_000 });
				await expect(page.locator('#search-results a')).toHaveCount(nonsense === 'opnvz' ? 1 : 0);
				await expect(page.locator('#search-results')).not.toBeEmpty();
			});

		test('no page is listed twice', async ({ page }) => {
			await page.goto(inLocale(locale, '/search/?q=linode'));
			await expect(page.locator('#search-results')).toHaveAttribute('aria-busy', 'false', { timeout: 20_000 });
			const links = await page.locator('#search-results a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
			expect(links.length).toBeGreaterThan(2);
			expect(links).toEqual([...new Set(links)]);
		});

		test('the 404 page leads on from a misspelling that an entry lists', async ({ page }) => {
			await page.goto(inLocale(locale, '/opnvz/'));
			await expect(page).toHaveURL(new RegExp(`${inLocale(locale, '/openvz/')}$`));
		});

		test('the 404 page suggests the nearest technology', async ({ page }) => {
			const answer = await page.goto(inLocale(locale, '/openvzx/'));
			expect(answer?.status()).toBe(404);
			await expect(page.locator('not-found-help a').first()).toHaveAttribute('href', inLocale(locale, '/openvz/'));
		});
	});

test('names are found without the full-text files, and the visitor is told', async ({ page }) => {
	await page.route('**/pagefind/**', (route) => route.abort());
	await page.goto('/search/?q=kvm');
	await expect(page.locator('#search-results a').first()).toHaveAttribute('href', '/kvm/');
	await expect(page.locator('#search-results')).toHaveAttribute('aria-busy', 'false');
});

test('nothing of Pagefind is loaded before somebody searches', async ({ page }) => {
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	await page.goto('/', { waitUntil: 'networkidle' });
	expect(requests.filter((url) => url.includes('/pagefind/'))).toEqual([]);
});

const hostile = ['"><img src=x onerror=alert(1)>', "javascript:alert(1)", '<svg/onload=alert(1)>', "';alert(1)//", '{{constructor.constructor("alert(1)")()}}', '%3Cscript%3Ealert(1)%3C/script%3E'];
for (const text of hostile)
	test(`hostile text stays text: ${text}`, async ({ page }) => {
		const problems = watch(page);
		page.on('dialog', (dialog) => problems.push(`dialog ${dialog.message()}`));
		const encoded = encodeURIComponent(text);
		await page.goto(`/search/?q=${encoded}`);
		await expect(page.locator('#search-results')).toHaveAttribute('aria-busy', 'false', { timeout: 20_000 });
		await page.goto(`/?sort=${encoded}&cols=${encoded}&rows=${encoded}&f.windows=${encoded}#${encoded}`);
		await expect(page.locator('tr[data-row=kvm]')).toBeVisible();
		expect(await page.locator('main img, main svg[onload]').count()).toBe(0);
		expect(problems).toEqual([]);
	});

for (const address of ['/?f.kind=container#kvm--overhead', '/?cols=kind#kvm--overhead', '/?rows=openvz#xen--overhead', '/?f.kind=nonsense#kvm--memory'])
	test(`a link to a cell wins over the view that would hide it: ${address}`, async ({ page }) => {
		await page.goto(address);
		await expect(page.locator('comparison-table')).toHaveAttribute('data-ready', 'true');
		await expect(page.locator(address.slice(address.indexOf('#')))).toBeInViewport();
	});

test('on a phone the table sorts by a menu, and no hidden button takes the focus', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/');
	await page.locator('select.sort').selectOption('overhead.desc');
	await expect(page).toHaveURL(/sort=overhead\.desc/);
	await expect(page.locator('.sort-button:visible')).toHaveCount(0);
});

test('Escape closes a panel of the view bar and returns the focus', async ({ page }) => {
	await page.goto('/');
	await page.locator('details.filter summary').click();
	await page.keyboard.press('Escape');
	await expect(page.locator('details.filter')).not.toHaveAttribute('open', '');
	await expect(page.locator('details.filter summary')).toBeFocused();
});
