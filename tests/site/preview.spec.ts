import { expect } from 'playwright/test';
import { lengthOf, previewLimits } from '../../src/derive/previewText.ts';
import { previewHead } from '../support/previewHead.ts';
import { listFiles, readSite } from '../support/site.ts';
import { test } from '../support/pageTest.ts';

const pages = readSite().filter((page) => !page.path.endsWith('404.html') && page.path !== '/zh/404/');
const limit = 8 * 1024;

/** What every page says to whoever previews a link to it. */
const needed = [
	'description', 'og:title', 'og:description', 'og:type', 'og:url', 'og:site_name', 'og:locale', 'og:image', 'og:image:type', 'og:image:width', 'og:image:height', 'og:image:alt',
	'twitter:card', 'twitter:title', 'twitter:description', 'twitter:image', 'twitter:image:alt', 'twitter:label1', 'twitter:data1', 'twitter:label2', 'twitter:data2',
	'itemprop:name', 'itemprop:description', 'itemprop:image',
];

test('the whole preview of every page, aliases included, stands in the first 8 KB', () => {
	expect(pages.length).toBeGreaterThan(1000);
	const files = listFiles();
	const wrong = pages.flatMap((page) => {
		const { meta, title, canonical } = previewHead(Buffer.from(page.html).subarray(0, limit).toString('utf8'));
		const problems = needed.filter((name) => !meta[name]?.trim()).map((name) => `no ${name}`);
		if (!title) problems.push('no title');
		if (canonical && meta['og:url'] !== canonical) problems.push(`og:url ${meta['og:url']} is not canonical ${canonical}`);
		for (const name of ['og:url', 'og:image', 'twitter:image', 'itemprop:image']) if (!/^https?:\/\/[\x21-\x7e]+$/.test(meta[name] ?? '')) problems.push(`${name} is not an absolute ASCII address`);
		for (const name of ['og:image', 'twitter:image', 'itemprop:image']) if (!files.has(new URL(meta[name] ?? 'http://missing/').pathname)) problems.push(`${name} does not exist: ${meta[name]}`);
		if (meta['og:locale'] !== (page.path.startsWith('/zh/') ? 'zh_CN' : 'en_US')) problems.push('og:locale');
		if (lengthOf(meta['og:title'] ?? '') > previewLimits.title) problems.push('title too long');
		if (lengthOf(meta['og:description'] ?? '') > previewLimits.description) problems.push('description too long');
		if (lengthOf(meta['og:image:alt'] ?? '') > previewLimits.alt) problems.push('image text too long');
		return problems.map((problem) => `${page.path}: ${problem}`);
	});
	expect(wrong).toEqual([]);
});

test('titles tell the pages of a kind apart', () => {
	const seen = new Map<string, string>();
	const double = pages.filter((page) => !page.isRedirect && !/\/sources\/./.test(page.path)).flatMap((page) => {
		const title = page.meta['og:title'] ?? '';
		const other = seen.get(title);
		seen.set(title, page.path);
		return other ? [`${other} and ${page.path}: ${title}`] : [];
	});
	expect(double).toEqual([]);
});

test('an alias shows the preview of the page it leads to', () => {
	const byPath = new Map(pages.map((page) => [page.path, page]));
	expect(byPath.get('/ovz/')?.meta['og:title']).toBe(byPath.get('/openvz/')?.meta['og:title']);
	expect(byPath.get('/zh/ovz/')?.meta['og:title']).toBe(byPath.get('/zh/openvz/')?.meta['og:title']);
});
