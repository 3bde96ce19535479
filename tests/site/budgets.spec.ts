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

test('all scripts of a page together are at most 8 kB before they are used', () => {
	const scripts = readdirSync(join(dist, '_astro')).filter((name) => name.endsWith('.js'));
	expect(scripts.length).toBeGreaterThan(0);
	expect(scripts.reduce((sum, name) => sum + size(`_astro/${name}`), 0)).toBeLessThanOrEqual(8 * kB);
});

test('no web font is shipped', () => {
	const fonts = readdirSync(dist, { recursive: true }).filter((name) => /\.(woff2?|ttf|otf)$/.test(String(name)));
	expect(fonts).toEqual([]);
});
