import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';

export const dist = new URL('../../dist/', import.meta.url).pathname;

/** What the tests ask of a built page. */
export interface BuiltPage {
	/** Path on the site, e.g. /zh/kvm/. */
	path: string;
	file: string;
	ids: Set<string>;
	duplicateIds: string[];
	links: string[];
	/** Addresses of scripts, styles, images and fonts. */
	resources: string[];
	styleAttributes: number;
	inlineScripts: number;
	handlers: string[];
	lang: string;
	headings: { h1: number };
	meta: Record<string, string>;
	canonical: string;
	alternates: Record<string, string>;
	isRedirect: boolean;
	html: string;
}

/** Reads one built page. */
export function readPage(root: string, file: string): BuiltPage {
	const html = readFileSync(join(root, file), 'utf8');
	const page: BuiltPage = {
		path: `/${file.replace(/index\.html$/, '')}`, file, ids: new Set(), duplicateIds: [], links: [], resources: [], styleAttributes: 0, inlineScripts: 0,
		handlers: [], lang: '', headings: { h1: 0 }, meta: {}, canonical: '', alternates: {}, isRedirect: false, html,
	};
	const parser = new Parser({
		onopentag(name, attributes) {
			if (attributes.id !== undefined) {
				if (page.ids.has(attributes.id)) page.duplicateIds.push(attributes.id);
				page.ids.add(attributes.id);
			}
			if (attributes.style !== undefined) page.styleAttributes++;
			for (const attribute of Object.keys(attributes)) if (attribute.startsWith('on')) page.handlers.push(attribute);
			if (name === 'html') page.lang = attributes.lang ?? '';
			if (name === 'h1') page.headings.h1++;
			if (name === 'a' && attributes.href !== undefined) page.links.push(attributes.href);
			if (name === 'script' && attributes.src === undefined && attributes.type !== 'application/ld+json') page.inlineScripts++;
			if (name === 'meta' && (attributes.name ?? attributes.property)) page.meta[(attributes.name ?? attributes.property) as string] = attributes.content ?? '';
			if (name === 'meta' && attributes['http-equiv']) page.meta[attributes['http-equiv'].toLowerCase()] = attributes.content ?? '';
			if (name === 'meta' && attributes['http-equiv'] === 'refresh') page.isRedirect = true;
			if (name === 'link' && attributes.rel === 'canonical') page.canonical = attributes.href ?? '';
			else if (name === 'link' && attributes.rel === 'alternate' && attributes.hreflang) page.alternates[attributes.hreflang] = attributes.href ?? '';
			else if (name === 'link' && attributes.href) page.resources.push(attributes.href);
			if (['script', 'img', 'iframe', 'source', 'video', 'audio'].includes(name) && attributes.src) page.resources.push(attributes.src);
			if (attributes['data-scripts']) page.resources.push(...attributes['data-scripts'].split(' '));
		},
	});
	parser.write(html);
	parser.end();
	return page;
}

/** Every built page below a folder. */
export const readSite = (root = dist): BuiltPage[] =>
	readdirSync(root, { recursive: true, withFileTypes: true })
		.filter((item) => item.isFile() && item.name.endsWith('.html') && !item.parentPath.includes('/pagefind'))
		.map((item) => join(item.parentPath, item.name).slice(root.length))
		.sort()
		.map((file) => readPage(root, file));

/** Links of the site that lead nowhere: a page that was not built or an anchor that is not on it. `base` ends without a slash. */
export function deadLinks(pages: BuiltPage[], files: Set<string>, base = ''): string[] {
	const byPath = new Map(pages.map((page) => [page.path, page]));
	const dead = new Set<string>();
	for (const page of pages)
		for (const link of [...page.links, ...page.resources]) {
			if (/^(https?:|mailto:|data:)/.test(link)) continue;
			const url = new URL(link, `http://x${base}${page.path}`);
			if (base && !url.pathname.startsWith(`${base}/`)) {
				dead.add(`${page.path} → ${link} (leaves the base path)`);
				continue;
			}
			const path = url.pathname.slice(base.length);
			const target = byPath.get(path);
			if (!target) {
				if (!files.has(decodeURIComponent(path))) dead.add(`${page.path} → ${link}`);
			} else if (url.hash && !target.ids.has(decodeURIComponent(url.hash.slice(1)))) dead.add(`${page.path} → ${link} (no such anchor)`);
		}
	return [...dead];
}

/** Every file below a folder as a path from its root. */
export const listFiles = (root = dist): Set<string> =>
	new Set(readdirSync(root, { recursive: true, withFileTypes: true }).filter((item) => item.isFile()).map((item) => `/${join(item.parentPath, item.name).slice(root.length)}`));

/** One page of every kind, by path without language. */
export const kindsOfPages = [
	'/', '/xen/', '/kvm/', '/overhead/', '/overselling/', '/guests/', '/capabilities/', '/limits/', '/security/', '/providers/', '/providers/linode/',
	'/folklore/', '/sources/', '/sources/felter-2014-data/', '/compare/', '/compare/kvm-vs-openvz/', '/about/', '/search/', '/vmware/', '/404.html',
	'/guides/', '/guides/choosing/', '/identify/', '/quality/', '/changes/', '/data/', '/timeline/', '/glossary/',
] as const;

/** Address of a page in a language. */
export const inLocale = (locale: 'en' | 'zh', path: string): string =>
	locale === 'en' ? path : path === '/404.html' ? '/zh/404/' : `/zh${path}`;
