import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { assembleDataset } from './src/derive/dataset.ts';
import { pairRedirects } from './src/derive/pairs.ts';
import { slugPages } from './src/derive/slugPages.ts';
import pagefind from './src/integrations/pagefind.ts';
import plainDynamicImports from './src/integrations/plainDynamicImports.ts';
import previewImages from './src/integrations/previewImages.ts';
import redirects from './src/integrations/redirects.ts';
import { codeDigest } from './src/tools/codeDigest.ts';
import { readContentCached } from './src/tools/readContent.ts';

const { SITE_URL, BASE_PATH = '/', PORT = '4321' } = process.env;
if (!SITE_URL) console.warn(`SITE_URL is not set: canonical links and the sitemap use http://localhost:${PORT}.`);

const beforePaint = readFileSync(new URL('./src/client/before-paint.js', import.meta.url), 'utf8').trim();
const readDataset = () => assembleDataset(readContentCached(process.cwd()).content);
const once = (read) => {
	let value;
	return () => (value ??= read());
};
/** The content for what is made after the pages; read when the first asks. */
const data = once(readDataset);
/** Paths that only lead elsewhere stay out of the sitemap. */
const unlisted = once(() => new Set([
	'404', 'search',
	...pairRedirects(data()).map((redirect) => redirect.from),
	...slugPages(data()).filter((page) => page.kind === 'alias').map((page) => page.slug),
]));
const hash = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

export default defineConfig({
	site: SITE_URL || `http://localhost:${PORT}`,
	base: BASE_PATH,
	cacheDir: './.cache/astro',
	trailingSlash: 'always',
	srcDir: './src',
	integrations: [
		mdx(),
		sitemap({
			i18n: { defaultLocale: 'en', locales: { en: 'en', zh: 'zh-CN' } },
			filter: (page) => !unlisted().has(new URL(page).pathname.split('/').filter(Boolean).at(-1) ?? ''),
		}),
		pagefind(),
		previewImages(data, readDataset),
		redirects(data, BASE_PATH),
	],
	// One request before the first paint: all CSS is in the page; scripts stay files so that the policy needs no hash for each.
	build: { inlineStylesheets: 'always', format: 'directory' },
	vite: {
		plugins: [plainDynamicImports()],
		build: {
			assetsInlineLimit: 0,
			rollupOptions: {
				// Astro marks every MDX file with a directive of its own and the bundler warns of each: a hundred lines that hide real warnings.
				onwarn: (warning, warn) => {
					if (warning.code !== 'MODULE_LEVEL_DIRECTIVE' || !warning.message.includes('astro:head-inject')) warn(warning);
				},
			},
		},
		// Part of what Astro compares before it takes a page from the last build: changed code makes every page anew.
		define: { 'import.meta.env.CODE_DIGEST': JSON.stringify(codeDigest(process.cwd())) },
	},
	prefetch: false,
	// Editors complete the front matter of MDX from the collections' schemas.
	// Pages whose content did not change (src/derive/cacheKeys.ts) are taken from the last build.
	experimental: { contentIntellisense: true, incrementalBuild: true },
	markdown: { syntaxHighlight: false },
	security: {
		csp: {
			directives: [
				"default-src 'self'",
				"img-src 'self' data:",
				"connect-src 'self'",
				"object-src 'none'",
				"base-uri 'none'",
				"form-action 'self'",
				"require-trusted-types-for 'script'",
				'trusted-types default read',
			],
			// Pagefind's engine is WebAssembly.
			scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [hash(beforePaint)] },
		},
	},
});
