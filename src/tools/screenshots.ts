import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { chineseFontConfig, findBrowser } from './browser.ts';

/**
 * `npm run screenshots [-- <folder> [path …]]`: photographs pages of the served site (SITE, default http://localhost:4321)
 * at 1280 and 390 px, light and dark, into a folder.
 */
const [folder = 'screenshots', ...wanted] = process.argv.slice(2);
const paths = wanted.length ? wanted : ['/', '/xen/', '/overselling/', '/zh/', '/zh/kvm/'];
const site = process.env.SITE ?? 'http://localhost:4321';
process.env.FONTCONFIG_FILE = chineseFontConfig();
const { found, ...options } = await findBrowser();
console.log(`Browser: ${found}`);
const browser = await chromium.launch(options);
mkdirSync(folder, { recursive: true });
for (const path of paths)
	for (const width of [1280, 390])
		for (const colorScheme of ['light', 'dark'] as const) {
			const page = await browser.newPage({ viewport: { width, height: width === 390 ? 844 : 800 }, colorScheme });
			await page.goto(site + path, { waitUntil: 'networkidle' });
			const name = `${path.replaceAll(/[/?#=]+/g, '-').replace(/^-|-$/g, '') || 'home'}-${width}-${colorScheme}.png`;
			await page.screenshot({ path: join(folder, name), fullPage: process.env.FULL === '1' });
			await page.close();
		}
await browser.close();
