import { createHash } from 'node:crypto';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'playwright/test';
import { deadLinks, listFiles, readSite } from '../support/site.ts';

const pages = readSite();
const full = pages.filter((page) => !page.isRedirect);

test('the site has pages in both languages, path for path', () => {
	expect(pages.length).toBeGreaterThan(100);
	const english = pages.filter((page) => !page.path.startsWith('/zh/') && page.path !== '/404.html').map((page) => `/zh${page.path}`).sort();
	const chinese = pages.filter((page) => page.path.startsWith('/zh/') && page.path !== '/zh/404/').map((page) => page.path).sort();
	expect(chinese).toEqual(english);
});

test('both languages have the same anchors', () => {
	const byPath = new Map(pages.map((page) => [page.path, page]));
	const different = full.filter((page) => !page.path.startsWith('/zh/')).flatMap((page) => {
		const twin = byPath.get(`/zh${page.path}`);
		if (!twin) return [];
		const missing = [...page.ids].filter((id) => !twin.ids.has(id));
		const extra = [...twin.ids].filter((id) => !page.ids.has(id));
		return missing.length || extra.length ? [`${page.path}: -${missing.join(' -')} +${extra.join(' +')}`] : [];
	});
	expect(different).toEqual([]);
});

test('no internal link or anchor is dead', () => {
	expect(deadLinks(pages, listFiles())).toEqual([]);
});

test('every id is ASCII and stands once on its page', () => {
	expect(pages.flatMap((page) => page.duplicateIds.map((id) => `${page.path}#${id}`))).toEqual([]);
	expect(pages.flatMap((page) => [...page.ids].filter((id) => !/^[A-Za-z][A-Za-z0-9-]*$/.test(id)).map((id) => `${page.path}#${id}`))).toEqual([]);
});

test('every page carries its language, one h1, canonical and alternates', () => {
	const wrong = full.flatMap((page) => {
		const problems: string[] = [];
		const zh = page.path.startsWith('/zh/');
		if (page.lang !== (zh ? 'zh-CN' : 'en')) problems.push(`lang ${page.lang}`);
		if (page.headings.h1 !== 1) problems.push(`${page.headings.h1} h1`);
		if (!page.meta.description) problems.push('no description');
		if (page.meta.robots !== 'noindex') {
			if (!page.canonical.endsWith(page.path)) problems.push(`canonical ${page.canonical}`);
			if (Object.keys(page.alternates).sort().join() !== 'en,x-default,zh-CN') problems.push('alternates');
		}
		return problems.map((problem) => `${page.path}: ${problem}`);
	});
	expect(wrong).toEqual([]);
});

test('the policy is on every page, without unsafe-inline, and nothing needs it', () => {
	const wrong = full.filter((page) => {
		const policy = page.meta['content-security-policy'] ?? '';
		return !policy.includes("default-src 'self'") || policy.includes('unsafe-inline') || page.styleAttributes > 0 || page.handlers.length > 0 || page.inlineScripts !== 1;
	});
	expect(wrong.map((page) => page.path)).toEqual([]);
});

test('the policy of every page allows exactly the style and the script that stand in it', () => {
	const wrong = full.filter((page) => {
		const own = [...page.html.matchAll(/<style>(.*?)<\/style>|<script>(.*?)<\/script>/gs)].map(([, style, script]) => `'sha256-${createHash('sha256').update(style ?? script ?? '').digest('base64')}'`);
		const named = (page.meta['content-security-policy'] ?? '').match(/'sha256-[^']+'/g) ?? [];
		return own.length < 2 || own.sort().join() !== [...named].sort().join();
	});
	expect(wrong.map((page) => page.path)).toEqual([]);
});

test('no page asks a third party for anything', () => {
	const foreign = pages.flatMap((page) => page.resources.filter((address) => /^(https?:)?\/\//.test(address)).map((address) => `${page.path}: ${address}`));
	expect(foreign).toEqual([]);
});

test('redirect pages carry language, canonical and noindex', () => {
	const redirects = pages.filter((page) => page.isRedirect);
	expect(redirects.length).toBeGreaterThan(4);
	expect(redirects.filter((page) => page.meta.robots !== 'noindex' || !page.canonical || !page.lang).map((page) => page.path)).toEqual([]);
});

for (const part of [0, 1, 2, 3])
	test(`every built page is valid HTML (part ${part + 1} of 4)`, async () => {
		test.setTimeout(300_000);
		const validator = new HtmlValidate({
			extends: ['html-validate:recommended', 'html-validate:document'],
			rules: {
				// Generated markup: quoting, case and void style carry no meaning.
				'attr-quotes': 'off', 'attribute-boolean-style': 'off', 'attribute-empty-style': 'off', 'void-style': 'off', 'doctype-style': 'off', 'no-trailing-whitespace': 'off',
				// Titles name sources by their own, sometimes long, names.
				'long-title': 'off', 'no-inline-style': 'error', 'no-raw-characters': 'off',
				// Scripts come from the same origin as the page.
				'require-sri': 'off',
			},
		});
		const problems: string[] = [];
		for (const [index, page] of pages.entries()) {
			if (index % 4 !== part) continue;
			const report = await validator.validateString(page.html, page.path);
			for (const result of report.results) for (const message of result.messages) problems.push(`${page.path}:${message.line} ${message.ruleId} ${message.message}`);
		}
		expect(problems.slice(0, 40)).toEqual([]);
	});
