import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { findBrowser } from './browser.ts';

/** `npm run icons`: draws the PNG and ICO icons from public/favicon.svg; run it when the mark changes. */
const svg = readFileSync('public/favicon.svg', 'utf8').replace(/<style>[\s\S]*?<\/style>/, '<style>path{fill:#0a5566}.o{fill:none;stroke:#0a5566}</style>');
const { found: _found, ...options } = await findBrowser();
const browser = await chromium.launch(options);
async function draw(size: number, background: string, inset: number): Promise<Buffer> {
	const page = await browser.newPage({ viewport: { width: size, height: size } });
	await page.setContent(`<style>body{margin:0;background:${background}}svg{position:absolute;inset:${inset}px;width:${size - 2 * inset}px;height:${size - 2 * inset}px}</style>${svg}`);
	const png = await page.screenshot({ omitBackground: background === 'transparent' });
	await page.close();
	return png;
}
writeFileSync('public/apple-touch-icon.png', await draw(180, '#fbfaf6', 24));
const small = await draw(32, 'transparent', 0);
const head = Buffer.alloc(22);
head.writeUInt16LE(1, 2);
head.writeUInt16LE(1, 4);
head.set([32, 32, 0, 0], 6);
head.writeUInt16LE(1, 10);
head.writeUInt16LE(32, 12);
head.writeUInt32LE(small.length, 14);
head.writeUInt32LE(22, 18);
writeFileSync('public/favicon.ico', Buffer.concat([head, small]));
await browser.close();
