import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { againstStarlight, buildCosts } from './bench/compare.ts';
import { firstViews } from './bench/firstView.ts';
import { interactions } from './bench/interaction.ts';
import { EMPTY_PAGE, EMPTY_PATH } from './bench/kinds.ts';
import { lighthousePart } from './bench/lighthouse.ts';
import { type Part, printPart } from './bench/report.ts';
import { searchTimes } from './bench/search.ts';
import { serveSite } from './bench/server.ts';
import { chineseFontConfig, findBrowser } from './browser.ts';

/**
 * `npm run bench [-- first-view lighthouse …]`: measures the built site, prints target and measured figure, and writes all
 * figures to bench/results.json; without words every part runs. Exits 1 if a target is missed.
 */
process.env.FONTCONFIG_FILE = chineseFontConfig();
const { found, ...options } = await findBrowser();
const wanted = process.argv.slice(2);
if (!existsSync('dist/index.html')) throw new Error('dist/ does not exist: run npm run build first.');
console.log(`Browser: ${found}`);

const site = await serveSite('dist');
site.add(EMPTY_PATH, EMPTY_PAGE);
const browser = await chromium.launch(options);
const parts: Record<string, () => Promise<Part>> = {
	'first-view': () => firstViews(browser, site),
	lighthouse: () => lighthousePart(options, site.origin),
	search: () => searchTimes(browser, site),
	interaction: () => interactions(browser, site, 'dist'),
	starlight: () => againstStarlight(browser, options, site, 'dist'),
	build: () => buildCosts('dist'),
};
const unknown = wanted.filter((word) => !(word in parts));
if (unknown.length) throw new Error(`No such part: ${unknown.join(', ')}. Parts: ${Object.keys(parts).join(', ')}.`);

mkdirSync('bench', { recursive: true });
const file = 'bench/results.json';
const results = (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}) as Record<string, unknown>;
let short = 0;
for (const [name, measure] of Object.entries(parts)) {
	if (wanted.length && !wanted.includes(name)) continue;
	const part = await measure();
	printPart(part);
	short += part.lines.filter((line) => line.ok === false).length;
	results[name] = { measured: new Date().toISOString(), figures: part.figures, lines: part.lines };
	writeFileSync(file, `${JSON.stringify(results, null, '\t')}\n`);
}
await browser.close();
site.close();
console.log(`\n${short ? `${short} targets missed` : 'All targets met'}; figures in ${file}`);
process.exitCode = short ? 1 : 0;
