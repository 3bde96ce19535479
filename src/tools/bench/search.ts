import type { Browser, Page } from 'playwright';
import { kB, type Line, type Part } from './report.ts';
import type { ServedSite } from './server.ts';

interface Answer {
	/** From the first letter to the first result on the page, in milliseconds. */
	time: number;
	/** Bytes fetched until the search was done. */
	bytes: number;
	requests: number;
}

/** Types a query into the open search, notes when the first result stands there, and waits until the search is done. */
async function ask(page: Page, site: ServedSite, query: string, result: string): Promise<Answer> {
	site.takeLog();
	const time = await page.evaluate(async ({ query, result }) => {
		const start = performance.now();
		const until = async (isDone: () => unknown) => {
			while (!isDone()) {
				if (performance.now() - start > 60_000) throw new Error(`No answer to ${query}`);
				await new Promise((resolve) => setTimeout(resolve, 2));
			}
		};
		const input = document.querySelector('dialog.search-dialog input') as HTMLInputElement;
		input.value = query;
		input.dispatchEvent(new Event('input', { bubbles: true }));
		await until(() => document.querySelector(result));
		const first = performance.now() - start;
		await until(() => document.querySelector('#search-results')?.getAttribute('aria-busy') === 'false');
		return first;
	}, { query, result });
	const fetched = site.takeLog();
	return { time, bytes: fetched.reduce((sum, { bytes }) => sum + bytes, 0), requests: fetched.length };
}

const NAME = '#search-results a[href]';
const PASSAGE = '#search-results mark';

/** Names and full text, asked first with nothing loaded and again with everything in memory. */
export async function searchTimes(browser: Browser, site: ServedSite): Promise<Part> {
	const figures: Record<string, Answer> = {};
	for (const [what, first, second, result] of [['a name', 'kvm', 'openvz', NAME], ['full text', 'steal time', 'kernel module', PASSAGE]] as const) {
		const context = await browser.newContext();
		const page = await context.newPage();
		await page.goto(`${site.origin}/about/`, { waitUntil: 'load' });
		await page.evaluate(() => customElements.whenDefined('site-search'));
		await page.keyboard.press('/');
		await page.waitForSelector('dialog.search-dialog[open]');
		figures[`${what}, cold`] = await ask(page, site, first, result);
		figures[`${what}, warm`] = await ask(page, site, second, result);
		await context.close();
	}
	return {
		title: 'Search: from the letters to the first result, and what was fetched for it and all results (brotli)',
		lines: Object.entries(figures).map(([what, { time, bytes, requests }]): Line => ({ what, measured: `${Math.round(time)} ms, ${kB(bytes)} in ${requests} requests` })),
		figures,
	};
}
