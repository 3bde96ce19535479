import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { realData } from '../support/dataset.ts';
import { dist, readSite } from '../support/site.ts';

const brotli = (data: Buffer | string, quality = 11): number => brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
const size = (path: string): number => brotli(readFileSync(join(dist, path)));
const kB = 1000;

test('the first screen of every page arrives in the first 14.6 kB', () => {
	const over = readSite().filter((page) => !page.isRedirect).flatMap((page) => {
		const end = page.html.search(/<div class="tech-body"|<tbody|<ul class="claims"|<footer|<section aria/);
		const text = page.html.slice(0, end < 0 ? undefined : end);
		// The quick level gives an upper bound; only what exceeds it is compressed as well as a host would.
		if (brotli(text, 5) <= 14.6 * kB) return [];
		const first = brotli(text);
		return first > 14.6 * kB ? [`${page.path}: ${first}`] : [];
	});
	expect(over).toEqual([]);
});

test('the median technology page is at most 24 kB, the longest 55 kB, the main table 30 kB', () => {
	for (const prefix of ['', 'zh/']) {
		const sizes = realData.technologies.map((entry) => ({ id: entry.id, bytes: size(`${prefix}${entry.id}/index.html`) })).sort((a, b) => a.bytes - b.bytes);
		expect(sizes[Math.floor(sizes.length / 2)]?.bytes).toBeLessThanOrEqual(24 * kB);
		expect(sizes.at(-1)?.bytes, sizes.at(-1)?.id ?? '').toBeLessThanOrEqual(55 * kB);
		expect(size(`${prefix}index.html`)).toBeLessThanOrEqual(30 * kB);
	}
});

test('the index of names is at most 12 kB', () => {
	expect(size('search/names.json')).toBeLessThanOrEqual(12 * kB);
	expect(size('zh/search/names.json')).toBeLessThanOrEqual(12 * kB);
});

/** A script and everything it imports at once; what it loads later, on use, does not count. */
function loadedWith(script: string, found = new Set<string>()): Set<string> {
	if (found.has(script)) return found;
	found.add(script);
	for (const [, name] of readFileSync(join(dist, '_astro', script), 'utf8').matchAll(/(?:import|from)\s*["']\.\/([^"']+\.js)["']/g)) loadedWith(name as string, found);
	return found;
}

test('all scripts of a page together are at most 8 kB before they are used', () => {
	const known = new Map<string, number>();
	const bytes = (script: string) => known.get(script) ?? known.set(script, size(`_astro/${script}`)).get(script) ?? 0;
	const totals = readSite().map((page) => {
		const scripts = new Set(page.resources.flatMap((address) => /\/_astro\/([^/]+\.js)$/.exec(address)?.[1] ?? []).flatMap((script) => [...loadedWith(script)]));
		return { path: page.path, scripts: scripts.size, bytes: [...scripts].reduce((sum, script) => sum + bytes(script), 0) };
	});
	expect(totals.find(({ path }) => path === '/')?.scripts).toBeGreaterThan(1);
	expect(totals.filter((total) => total.bytes > 8 * kB)).toEqual([]);
});

test('no web font is shipped', () => {
	const fonts = readdirSync(dist, { recursive: true }).filter((name) => /\.(woff2?|ttf|otf)$/.test(String(name)));
	expect(fonts).toEqual([]);
});

for (const path of ['/', '/kvm/', '/identify/'])
	test(`${path} is drawn before it asks for a script`, async ({ page }) => {
		const drawn: number[] = [];
		await page.route('**/_astro/*.js', async (route) => {
			drawn.push(await page.evaluate(() => performance.getEntriesByType('paint').length));
			await route.continue();
		});
		await page.goto(path);
		await expect.poll(() => drawn.length).toBeGreaterThan(0);
		expect(drawn.filter((count) => !count)).toEqual([]);
	});
