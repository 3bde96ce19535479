import type { Browser, LaunchOptions } from 'playwright';
import { type BuildCost, measureBuild } from './build.ts';
import { firstView } from './firstView.ts';
import { EMPTY_PAGE, EMPTY_PATH } from './kinds.ts';
import { lighthouseOf } from './lighthouse.ts';
import { atMost, kB, type Line, median, type Part } from './report.ts';
import { type ServedSite, serveSite } from './server.ts';
import { prepareStarlight, sharedPaths } from './starlight.ts';

let building: Promise<BuildCost> | undefined;
/** Builds the Starlight site, once in a run. */
const builtStarlight = (root: string): Promise<BuildCost> => (building ??= measureBuild(prepareStarlight(root)));

/** Our site against a plain Starlight site with the same texts: first views, LCP and the cost of the build, in one run. */
export async function againstStarlight(browser: Browser, options: LaunchOptions, ours: ServedSite, root: string): Promise<Part> {
	await builtStarlight(root);
	const starlight = await serveSite('.cache/bench/starlight/dist');
	starlight.add(EMPTY_PATH, EMPTY_PAGE);
	// By the size of our page: the middle one is a page of ordinary length.
	const paths = sharedPaths(root).filter((path) => path !== '/').sort((a, b) => ours.weigh(a).brotli - ours.weigh(b).brotli);
	const ordinary = paths[Math.floor(paths.length / 2)] as string;
	const longest = paths.at(-1) as string;
	const views: Record<string, { ours: Awaited<ReturnType<typeof firstView>>; starlight: Awaited<ReturnType<typeof firstView>> }> = {};
	for (const path of new Set([ordinary, longest, '/kvm/', '/overselling/', '/folklore/', '/guides/choosing/', `/zh${ordinary}`]))
		views[path] = { ours: await firstView(browser, ours, path), starlight: await firstView(browser, starlight, path) };
	const lines: Line[] = Object.entries(views).map(([path, view]) => {
		const what = `first view of ${path}${path === ordinary ? ' (ordinary length)' : path === longest ? ' (longest)' : ''}: ${kB(view.ours.brotli)} in ${view.ours.requests} against ${kB(view.starlight.brotli)} in ${view.starlight.requests} requests`;
		const ratio = view.ours.brotli / view.starlight.brotli;
		return path === ordinary ? atMost(what, ratio, 0.6, ' ×') : path === longest ? atMost(what, ratio, 1, ' ×') : { what, measured: `${ratio.toFixed(2)} ×` };
	});
	const [a, b] = [await lighthouseOf(options, [ours.origin + ordinary, ours.origin + longest]), await lighthouseOf(options, [EMPTY_PATH, ordinary, longest].map((path) => starlight.origin + path))];
	const empty = b.get(starlight.origin + EMPTY_PATH)?.lcp ?? Number.NaN;
	for (const path of [ordinary, longest]) {
		const [own, other] = [a.get(ours.origin + path)?.lcp ?? Number.NaN, b.get(starlight.origin + path)?.lcp ?? Number.NaN];
		lines.push({ what: `LCP of ${path}`, measured: `${Math.round(own)} ms (${(own / empty).toFixed(2)} × an almost empty page) against ${Math.round(other)} ms (${(other / empty).toFixed(2)} ×)` });
	}
	starlight.close();
	return { title: 'Against a plain Starlight site with the same texts', lines, figures: { ordinary, longest, views, median: median(Object.values(views).map((view) => view.ours.brotli / view.starlight.brotli)) } };
}

const perPage = (cost: BuildCost, without = 0): number => ((cost.seconds - without) / cost.pages) * 1000;

/** The cost of both builds, one after the other, from nothing but the kept social images. */
export async function buildCosts(root: string): Promise<Part> {
	const ours = await measureBuild(process.cwd());
	const starlight = await builtStarlight(root);
	const images = ours.stages['preview-images'] ?? 0;
	const line = (what: string, cost: BuildCost): Line => ({ what, measured:
		`${cost.seconds.toFixed(1)} s, ${cost.pages} pages, ${(cost.pages / cost.seconds).toFixed(1)} pages/s, ${Math.round(cost.megabytes)} MB (${Object.entries(cost.stages).map(([name, seconds]) => `${name} ${seconds.toFixed(1)} s`).join(', ')})` });
	const ratio = perPage(ours, images) / perPage(starlight);
	return {
		title: 'Build', figures: { ours, starlight },
		lines: [line('this site', ours), line('Starlight with the same texts', starlight), atMost('cost per page against Starlight, social images apart (aim 0.5)', ratio, 1, ' ×')],
	};
}
