import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import lighthouse from 'lighthouse';
import { chromium, type LaunchOptions } from 'playwright';
import { EMPTY_PATH, kinds } from './kinds.ts';
import type { Line, Part } from './report.ts';

/** Lighthouse's figures of one page: scores of 100, times in milliseconds. */
export interface Scores {
	scores: Record<string, number>;
	fcp: number;
	lcp: number;
	tbt: number;
	cls: number;
	/** Audits that cost points. */
	lost: string[];
}

const freePort = (): Promise<number> => new Promise((resolve) => {
	const server = createServer().listen(0, () => {
		const { port } = server.address() as AddressInfo;
		server.close(() => resolve(port));
	});
});

/** How often each page is measured: one run alone is at the mercy of whatever else the machine does. */
const RUNS = 3;

/** One run of Lighthouse (mobile, simulated throttling); throws if it gives no figures. */
async function measure(address: string, port: number): Promise<Scores> {
	const run = await lighthouse(address, { port, output: 'json', logLevel: 'error', onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'] });
	if (!run) throw new Error(`Lighthouse gave no answer for ${address}`);
	const { categories, audits, runtimeError } = run.lhr;
	if (runtimeError) throw new Error(`Lighthouse on ${address}: ${runtimeError.message}`);
	const value = (id: string) => audits[id]?.numericValue ?? Number.NaN;
	return {
		scores: Object.fromEntries(Object.entries(categories).map(([id, category]) => [id, Math.round((category.score ?? 0) * 100)])),
		fcp: value('first-contentful-paint'), lcp: value('largest-contentful-paint'), tbt: value('total-blocking-time'), cls: value('cumulative-layout-shift'),
		lost: Object.values(categories).flatMap((category) => category.auditRefs.filter((ref) => ref.weight > 0 && (audits[ref.id]?.score ?? 1) < 1).map((ref) => ref.id)),
	};
}

/** Runs Lighthouse several times for each address and gives the run in the middle by LCP and blocking time. */
export async function lighthouseOf(options: LaunchOptions, addresses: string[]): Promise<Map<string, Scores>> {
	const port = await freePort();
	const browser = await chromium.launch({ ...options, args: [...(options.args ?? []), `--remote-debugging-port=${port}`] });
	const found = new Map<string, Scores>();
	try {
		for (const address of addresses) {
			const runs: Scores[] = [];
			while (runs.length < RUNS) runs.push(await measure(address, port));
			runs.sort((one, other) => one.lcp + one.tbt - other.lcp - other.tbt);
			found.set(address, runs[Math.floor(RUNS / 2)] as Scores);
		}
	} finally {
		await browser.close();
	}
	return found;
}

/** Lighthouse of the ten kinds of page and of an almost empty page, with the targets: 100 everywhere, LCP near the empty page's. */
export async function lighthousePart(options: LaunchOptions, origin: string): Promise<Part> {
	const found = await lighthouseOf(options, [EMPTY_PATH, ...Object.values(kinds)].map((path) => origin + path));
	const empty = found.get(origin + EMPTY_PATH) as Scores;
	const lines = Object.entries(kinds).flatMap(([kind, path]): Line[] => {
		const page = found.get(origin + path) as Scores;
		// A page that asks not to be indexed cannot score on being indexed.
		const short = Object.entries(page.scores).filter(([category, score]) => score < 100 && !(category === 'seo' && page.lost.includes('is-crawlable')));
		const ratio = page.lcp / empty.lcp;
		return [
			{ what: kind, measured: `${Object.values(page.scores).join(' / ')}   FCP ${Math.round(page.fcp)} ms, LCP ${Math.round(page.lcp)} ms, TBT ${Math.round(page.tbt)} ms, CLS ${page.cls.toFixed(3)}${short.length ? ` (${page.lost.join(', ')})` : ''}`,
				target: '100 each', ok: !short.length },
			{ what: '', measured: `LCP ${ratio.toFixed(2)} × an almost empty page`, target: '≤ 1.15 ×', ok: ratio <= 1.15 },
		];
	});
	return {
		title: `Lighthouse (mobile, simulated): performance / accessibility / best practices / SEO; an almost empty page has LCP ${Math.round(empty.lcp)} ms`,
		lines, figures: Object.fromEntries(found.entries().map(([address, scores]) => [address.slice(origin.length), scores])),
	};
}
