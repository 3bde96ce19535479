import { chromium } from 'playwright';
import sharp, { type OverlayOptions } from 'sharp';
import { chineseFontConfig, findBrowser } from './browser.ts';
import { importantViews, windows } from './views.ts';

/**
 * `npm run contact-sheet [-- <file> [path …]]`: photographs the important views (or the given paths) of the served site (SITE, default
 * http://localhost:4321) in both languages, windows and themes, and puts them into one PNG: a row per view, so that differences show.
 */
const [file = 'contact-sheet.png', ...wanted] = process.argv.slice(2);
const site = process.env.SITE ?? 'http://localhost:4321';
const height = 400;
const gap = 16;
const label = 28;

process.env.FONTCONFIG_FILE = chineseFontConfig();
const { found, ...options } = await findBrowser();
console.log(`Browser: ${found}`);
const browser = await chromium.launch(options);
const rows: { path: string; shots: { width: number; image: Buffer }[] }[] = [];
for (const path of wanted.length ? wanted : importantViews) {
	const shots = [];
	for (const window of windows)
		for (const language of ['', '/zh'])
			for (const colorScheme of ['light', 'dark'] as const) {
				const page = await browser.newPage({ viewport: window, colorScheme });
				await page.goto(`${site}${language}${path}`, { waitUntil: 'load' });
				const image = await sharp(await page.screenshot()).resize({ height }).png().toBuffer();
				shots.push({ width: Math.round((window.width * height) / window.height), image });
				await page.close();
			}
	rows.push({ path, shots });
}
await browser.close();

const width = Math.max(...rows.map((row) => row.shots.reduce((sum, shot) => sum + shot.width + gap, gap)));
const pieces: OverlayOptions[] = rows.flatMap((row, index) => {
	const top = index * (height + label + gap);
	let left = gap;
	const name = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${label}"><text x="${gap}" y="20" font-family="sans-serif" font-size="16" fill="#222">${row.path}</text></svg>`;
	return [
		{ input: Buffer.from(name), top, left: 0 },
		...row.shots.map((shot) => {
			const piece = { input: shot.image, top: top + label, left };
			left += shot.width + gap;
			return piece;
		}),
	];
});
await sharp({ create: { width, height: rows.length * (height + label + gap), channels: 3, background: '#9a9a9a' } }).composite(pieces).png({ palette: true }).toFile(file);
console.log(`${file}: ${rows.length} views`);
