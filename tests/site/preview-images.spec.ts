import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { allPictures } from '../../src/derive/picture/index.ts';
import { realData } from '../support/dataset.ts';
import { dist, listFiles } from '../support/site.ts';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

test('every technology, topic, pair and home page has its image: PNG, 1200 × 630, under 300 KB', () => {
	const expected = allPictures(realData).map(({ file }) => file).sort();
	expect([...listFiles()].filter((file) => file.startsWith('/preview/')).sort()).toEqual(expected);
	const wrong = expected.filter((file) => {
		const image = readFileSync(join(dist, file));
		return !image.subarray(0, 8).equals(PNG) || image.readUInt32BE(16) !== 1200 || image.readUInt32BE(20) !== 630 || image.length >= 300_000 || image.length < 5_000;
	});
	expect(wrong).toEqual([]);
});

test('images are served as such', async ({ page }) => {
	await page.goto('/');
	const size = await page.evaluate(async () => {
		const image = new Image();
		image.src = 'preview/zh/kvm.png';
		await image.decode();
		return [image.naturalWidth, image.naturalHeight];
	});
	expect(size).toEqual([1200, 630]);
});
