import type { Browser } from 'playwright';
import { kinds } from './kinds.ts';
import { kB, type Part } from './report.ts';
import type { ServedSite } from './server.ts';

/** What a page asks for until it is loaded and idle: its own bytes and all bytes, in both encodings. */
export interface FirstView {
	requests: number;
	brotli: number;
	gzip: number;
	/** Bytes of what stands between the address and the first paint: the page and its blocking styles and scripts (brotli). */
	blocking: number;
}

/** Loads a page once with an empty cache and adds up what it fetched before `load`; what it fetches later, when idle, does not count. */
export async function firstView(browser: Browser, site: ServedSite, path: string): Promise<FirstView> {
	const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
	const page = await context.newPage();
	const asked: string[] = [];
	let isLoaded = false;
	page.on('load', () => { isLoaded = true; });
	page.on('request', (request) => {
		if (!isLoaded && request.url().startsWith(site.origin)) asked.push(new URL(request.url()).pathname);
	});
	await page.goto(site.origin + path, { waitUntil: 'load' });
	const blocking = await page.evaluate(() => performance.getEntriesByType('resource')
		.filter((entry) => (entry as PerformanceResourceTiming & { renderBlockingStatus?: string }).renderBlockingStatus === 'blocking').map((entry) => new URL(entry.name).pathname));
	await context.close();
	const sum = (paths: string[], encoding: 'brotli' | 'gzip') => paths.reduce((total, each) => total + site.weigh(each)[encoding], 0);
	return { requests: asked.length, brotli: sum(asked, 'brotli'), gzip: sum(asked, 'gzip'), blocking: sum([path, ...blocking], 'brotli') };
}

/** The first view of the ten kinds of page. */
export async function firstViews(browser: Browser, site: ServedSite): Promise<Part> {
	const figures: Record<string, FirstView> = {};
	for (const [kind, path] of Object.entries(kinds)) figures[kind] = await firstView(browser, site, path);
	return {
		title: 'First view: body bytes fetched before load, requests',
		lines: Object.entries(figures).map(([kind, view]) => ({
			what: kind, measured: `${kB(view.brotli)} brotli, ${kB(view.gzip)} gzip, ${view.requests} requests, ${kB(view.blocking)} before the first paint`,
		})),
		figures,
	};
}
