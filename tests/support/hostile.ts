import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, type Page } from 'playwright/test';
import { dist, listFiles } from './site.ts';

/** Strings that have run scripts elsewhere: elements, attributes, addresses, templates, encodings, prototype names. */
export const knownAttacks = [
	'<script>xss()</script>', '"><script>xss()</script>', "'><script>xss()</script>", '</script><script>xss()</script>', '<img src=x onerror=xss()>', '"><img src=x onerror=xss()>', '<svg/onload=xss()>', '<svg><script>xss()</script></svg>',
	'<svg><animate onbegin=xss() attributeName=x dur=1s>', '<math><mtext></form><form><mglyph><style></math><img src onerror=xss()>', '<iframe srcdoc="<script>parent.xss()</script>">', '<iframe src=javascript:xss()>', '<object data=javascript:xss()>', '<embed src=javascript:xss()>',
	'<details open ontoggle=xss()>', '<input autofocus onfocus=xss()>', '<select autofocus onfocus=xss()>', '<textarea autofocus onfocus=xss()>', '<video><source onerror=xss()>', '<body onload=xss()>', '<marquee onstart=xss()>', '<base href=//example.org>', '<link rel=stylesheet href=//example.org>',
	'<meta http-equiv=refresh content=0;url=javascript:xss()>', '<form action=javascript:xss()><button>', '<a href=javascript:xss()>x</a>', '<style>@import "//example.org"</style>', '<noscript><p title="</noscript><img src=x onerror=xss()>">', '<template><script>xss()</script></template>',
	'javascript:xss()', 'JaVaScRiPt:xss()', 'java\tscript:xss()', '\u0001javascript:xss()', 'data:text/html,<script>xss()</script>', 'vbscript:xss()', '//example.org/%2f..', '/\\example.org', 'https://example.org/',
	"';xss()//", '";xss()//', '`;xss()//', '${xss()}', '{{constructor.constructor("xss()")()}}', '#{xss()}', '<%= xss() %>', '{{7*7}}', '[[xss()]]', "'-xss()-'", '\\"-xss()}//', '\\u003cscript\\u003exss()\\u003c/script\\u003e', '&lt;script&gt;xss()&lt;/script&gt;', '&#60;script&#62;xss()&#60;/script&#62;', '%3Cscript%3Exss()%3C/script%3E', '%253Cscript%253Exss()%253C/script%253E', '＜script＞xss()＜/script＞',
	'__proto__', 'constructor', 'prototype', '__proto__[x]', 'constructor.prototype.x', 'hasOwnProperty', 'toString', 'null', 'undefined', 'NaN', '-1', '1e999', 'true', '[]', '[object Object]',
	'\u202exss', '\u0000', '\ufeff', '\u2028xss()', 'a'.repeat(300), '😀'.repeat(40), '虚拟化<b>', '../../../../etc/passwd', '..%2f..%2f', '%', '%zz', '%E0%A4%A', '(((((((((((((', '[', '\\', '*', '.*+?^${}()|[]', '"', "'", '`', '<', '>', '&', '<!--', '-->', ']]>', '<![CDATA[', '*/', 'kvm" onmouseover="xss()', "kvm' onmouseover='xss()", 'kvm onmouseover=xss()', '#comparison', 'comparison', 'main', 'name.asc', 'overhead.desc.asc', ',,,,', '=&=&=',
];

const piece = fc.constantFrom('<', '>', '"', "'", '`', '/', '\\', '=', '(', ')', '{', '}', '&', ';', ':', '#', '?', '%', ',', '.', ' ', '\n', '\t', '\0', '\u2028', '\u202e', '\ud83d', 'xss()', 'script', 'img src=x onerror=', 'svg/onload=', 'iframe', 'javascript:', 'data:', '__proto__', 'constructor', 'kvm', '虚拟化', 'asc', 'desc', '&lt;', '&#x3c;', '%3C', '<!--', ']]>', '${', '{{');

/** Hostile strings: the known ones first, then generated ones; the same seed gives the same list. */
export function hostileStrings(count: number, seed: number): string[] {
	const generated = fc.oneof(
		fc.array(piece, { minLength: 2, maxLength: 12 }).map((parts) => parts.join('')),
		fc.string({ unit: 'binary', maxLength: 40 }),
		fc.tuple(fc.constantFrom(...knownAttacks), fc.string({ unit: 'grapheme', maxLength: 12 }), fc.nat()).map(([attack, noise, at]) => attack.slice(0, at % (attack.length + 1)) + noise + attack.slice(at % (attack.length + 1))),
	);
	return [...knownAttacks, ...fc.sample(generated, { seed, numRuns: Math.max(0, count - knownAttacks.length) })];
}

/** One built page of every kind in both languages, found in dist/; pages that only lead elsewhere are left out. */
export function pagesOfEveryKind(): string[] {
	const kinds = new Map<string, string>();
	for (const file of [...listFiles()].filter((path) => path.endsWith('/index.html') && !path.startsWith('/pagefind')).sort()) {
		const path = file.replace(/index\.html$/, '');
		const parts = path.split('/').filter(Boolean);
		const zh = parts[0] === 'zh' ? parts.shift() : undefined;
		if (parts[0] === '404') continue;
		const html = readFileSync(join(dist, file), 'utf8');
		if (/http-equiv="?refresh/.test(html)) continue;
		const kind = `${zh ?? 'en'} ${parts.length > 1 ? `${parts[0]}/*` : html.includes('class="tech-body') || html.includes('id="architecture"') ? '*' : (parts[0] ?? '')}`;
		if (!kinds.has(kind)) kinds.set(kind, path);
	}
	return [...kinds.values()];
}

/** Watches a page for everything that must not happen; read the list with `problems`. */
export async function guard(page: Page): Promise<string[]> {
	const problems: string[] = [];
	page.on('dialog', (dialog) => {
		problems.push(`dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
	page.on('console', (message) => {
		if (message.type() === 'error') problems.push(`console: ${message.text()}`);
	});
	page.on('request', (request) => {
		if (!request.url().startsWith('http://localhost') && !/^(data|blob):/.test(request.url())) problems.push(`request: ${request.url().slice(0, 100)}`);
	});
	await page.exposeFunction('reportHostile', (what: string) => void problems.push(what));
	await page.addInitScript(() => {
		const report = (globalThis as unknown as { reportHostile: (what: string) => void }).reportHostile;
		Object.assign(globalThis, { xss: () => report('a script of the visitor ran') });
		addEventListener('securitypolicyviolation', (event) => report(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
	});
	return problems;
}

/** What must hold on a page whatever was put into it: no element or attribute that nobody wrote, main visible, its table too. */
export async function expectUnharmed(page: Page, what: string): Promise<void> {
	const state = await page.evaluate(() => ({
		foreign: document.querySelectorAll('[onerror],[onload],[onfocus],[onclick],[ontoggle],[onbegin],[onmouseover],[onstart],iframe,object,embed,base,marquee,math,template script,main script:not([type="application/ld+json"]):not([src]),img[src="x"],a[href^="javascript:" i],a[href^="vbscript:" i],a[href^="data:text" i]').length,
		polluted: 'x' in {} || 'polluted' in {},
		tables: [...document.querySelectorAll('main table')].length,
		rows: [...document.querySelectorAll('main table tr')].filter((row) => row.getClientRects().length).length,
	}));
	expect(state.foreign, `markup that nobody wrote: ${what}`).toBe(0);
	expect(state.polluted, `prototype: ${what}`).toBe(false);
	if (state.tables) expect(state.rows, `rows of the table: ${what}`).toBeGreaterThan(0);
	await expect(page.locator('main'), what).toBeVisible();
}

const wellFormed = (text: string): string => (text as string & { toWellFormed(): string }).toWellFormed();
const encode = (text: string): string => encodeURIComponent(wellFormed(text));

/** Parameters that any page reads; others are ignored everywhere, and tried too. */
const parameters = ['q', 't', 'found', 'sort', 'cols', 'rows', 'f.kind', 'f.windows', 'f.status'];

/** Puts strings into address and storage of pages, nine and more to a load; returns how many strings were used. */
export async function attackAddresses(page: Page, paths: string[], strings: string[], problems: string[]): Promise<number> {
	let used = 0;
	const next = (): string => strings[used++ % strings.length] as string;
	await page.goto('/');
	for (let turn = 0; used < strings.length; turn++) {
		const path = paths[turn % paths.length] as string;
		const stored = next();
		await page.evaluate((value) => {
			for (const key of new Set(['theme', ...Object.keys(localStorage)])) localStorage.setItem(key, value);
		}, wellFormed(stored));
		const query = parameters.map((name) => `${name}=${encode(next())}`).join('&');
		const address = `${path}?${query}&${encode(next())}=${turn % 3 ? encode(next()) : '%zz%E0%A4%A'}#${turn % 2 ? encode(next()) : wellFormed(next()).replace(/[\0\r\n\t]/g, '')}`;
		await page.goto(address);
		await page.waitForFunction(() => !document.querySelector('#search-results[aria-busy="true"]'), undefined, { timeout: 20_000 });
		await expectUnharmed(page, address);
		expect(problems, address).toEqual([]);
	}
	return used;
}

/** Types strings into a field and waits until the page has answered each. */
export async function attackField(page: Page, selector: string, strings: string[], problems: string[], answered: () => Promise<void>): Promise<void> {
	for (const text of strings) {
		await page.locator(selector).fill(wellFormed(text).replaceAll('\0', '\u0001'));
		await answered();
		expect(problems, JSON.stringify(text)).toEqual([]);
	}
	await expectUnharmed(page, selector);
}
