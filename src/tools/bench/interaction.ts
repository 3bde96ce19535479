import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { type Line, median, type Part } from './report.ts';
import type { ServedSite } from './server.ts';

/** Slowdown of the processor under which interactions are measured: a cheap phone against a laptop. */
const SLOWDOWN = 4;
/** Longest time from a touch to the next picture that counts as good (the "interaction to next paint" of Web Vitals), in milliseconds. */
const GOOD = 200;
const LARGE_PATH = '/a-thousand-rows/';

/** The page of the main table with its rows repeated until there are `size`; ids stay unique. */
export function withRows(html: string, size: number): string {
	const rows = html.match(/<tr data-row=.*?<\/tr>/gs) ?? [];
	if (!rows.length) throw new Error('The page has no table rows.');
	const more = Array.from({ length: Math.max(0, size - rows.length) }, (_, index) => {
		const copy = Math.floor(index / rows.length) + 1;
		return (rows[index % rows.length] as string).replace(/( id="| data-row="|href="#)([^"]+)"/g, (_whole, attribute: string, id: string) => `${attribute}${id}-copy-${copy}"`);
	});
	const end = html.lastIndexOf('</tbody>');
	return html.slice(0, end) + more.join('') + html.slice(end);
}

/** Milliseconds from doing something in the page to the end of the frame that shows it. */
const timed = (page: Page, act: string): Promise<number> => page.evaluate(`(async () => {
	const start = performance.now();
	${act};
	await new Promise((resolve) => requestAnimationFrame(() => { const channel = new MessageChannel(); channel.port1.onmessage = resolve; channel.port2.postMessage(0); }));
	return performance.now() - start;
})()`);

const actions: Record<string, string[]> = {
	sort: [`document.querySelector('th[data-column=overhead] button').click()`, `document.querySelector('th[data-column=status] button').click()`, `document.querySelector('thead th button').click()`],
	filter: Array.from({ length: 3 }, (_, index) => `document.querySelectorAll('.view-bar input[data-facet]')[${index * 2}].click()`),
	columns: Array.from({ length: 3 }, (_, index) => `document.querySelectorAll('.view-bar input[data-choose]')[${index + 2}].click()`),
};

/** Times of sorting, filtering and choosing columns on one page; the middle of three each. */
async function tableTimes(browser: Browser, address: string): Promise<Record<string, number>> {
	const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
	page.setDefaultTimeout(180_000);
	await page.goto(address, { waitUntil: 'load' });
	await page.waitForSelector('comparison-table[data-ready]');
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
	const times: Record<string, number> = {};
	for (const [what, acts] of Object.entries(actions)) {
		const each: number[] = [];
		for (const act of acts) each.push(await timed(page, act));
		times[what] = median(each);
		await timed(page, `document.querySelector('.view-bar .reset').click()`);
	}
	await page.close();
	return times;
}

/** Sort, filter and choice of columns on the real main table and on one of 1,000 rows, on a processor slowed four times. */
export async function interactions(browser: Browser, site: ServedSite, root: string): Promise<Part> {
	site.add(LARGE_PATH, withRows(readFileSync(join(root, 'index.html'), 'utf8'), 1000));
	const real = await tableTimes(browser, `${site.origin}/`);
	const large = await tableTimes(browser, site.origin + LARGE_PATH);
	const lines = Object.entries(real).flatMap(([what, time]): Line[] => [
		{ what: `${what}, the real table`, measured: `${Math.round(time)} ms`, target: `≤ ${GOOD} ms`, ok: time <= GOOD },
		{ what: `${what}, 1,000 rows`, measured: `${Math.round(large[what] ?? Number.NaN)} ms` },
	]);
	return { title: `Interaction: from the touch to the next picture, processor slowed ${SLOWDOWN} times`, lines, figures: { real, large } };
}
