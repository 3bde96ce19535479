import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { assembleDataset } from '../../src/derive/dataset.ts';
import { pairsOf } from '../../src/derive/pairs.ts';
import { readContent } from '../../src/tools/readContent.ts';
import { realContent } from './dataset.ts';
import { manyEntries } from './manyEntries.ts';

const project = new URL('../../', import.meta.url).pathname;

/** Draws nothing: a picture of one pixel. Drawing costs the same for each image, ten times as many take ten times as long. */
const noDrawing = `export const drawPicture = async () => Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');\n`;

/**
 * A copy of the project in a new folder with `technologies` entries, its pairs noted in the ledger, with the real configuration.
 * With `images: false` every preview image is derived, looked up and written as always, but drawn as one pixel.
 */
export function makeProject(technologies: number, { images = false } = {}): string {
	const folder = mkdtempSync(join(tmpdir(), `guide-${technologies}-`));
	for (const name of ['astro.config.mjs', 'package.json', 'package-lock.json', 'src', 'content', 'public', 'tsconfig.json']) cpSync(join(project, name), join(folder, name), { recursive: true });
	symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
	if (images && existsSync(join(project, '.cache/preview'))) cpSync(join(project, '.cache/preview'), join(folder, '.cache/preview'), { recursive: true });
	if (!images) writeFileSync(join(folder, 'src/integrations/preview/draw.ts'), noDrawing);
	for (const [path, text] of manyEntries(realContent.content, technologies)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	const data = assembleDataset(readContent(folder).content);
	appendFileSync(join(folder, 'content/ledger/pairs.txt'), pairsOf(data).map(({ id }) => `${id}\n`).filter((line) => !data.publishedPairs.has(line.trim())).join(''));
	return folder;
}
