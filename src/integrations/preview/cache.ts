import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Picture } from '../../derive/picture/picture.ts';
import { previewSize } from '../../derive/previewImage.ts';

const DAY = 24 * 60 * 60 * 1000;
/** How long an image that no build asked for is kept: another branch may want it back. */
const KEEP = 7 * DAY;

const here = new URL('.', import.meta.url);
const versionOf = (name: string): string => (JSON.parse(readFileSync(new URL(`../../../node_modules/${name}/package.json`, here), 'utf8')) as { version: string }).version;

/** Everything besides the picture that decides the bytes of an image: how it is drawn, in which colours and fonts, by which libraries. */
const drawing = createHash('sha256')
	.update(JSON.stringify([previewSize, ...['satori', 'sharp', 'fontkitten', '@expo-google-fonts/noto-sans-sc'].map(versionOf)]))
	.update(['../../styles/tokens.css', '../../../public/favicon.svg', ...readdirSync(here).filter((name) => name.endsWith('.ts')).sort()].map((name) => readFileSync(new URL(name, here), 'utf8')).join('\0'))
	.digest('hex');

/** Name of the image of a picture in the cache: the same name means the same bytes. */
export const cacheKey = (picture: Picture): string =>
	`${createHash('sha256').update(drawing).update(JSON.stringify(picture)).digest('hex').slice(0, 40)}.png`;

/** Images kept between builds in a folder. */
export class PreviewCache {
	readonly #folder: string;

	constructor(folder: string) {
		this.#folder = folder;
		mkdirSync(folder, { recursive: true });
	}

	/** The image of a key, marked as used today; undefined where it was never drawn. */
	read(key: string): Buffer | undefined {
		const file = join(this.#folder, key);
		try {
			const image = readFileSync(file);
			const now = new Date();
			if (now.getTime() - statSync(file).mtimeMs > DAY) utimesSync(file, now, now);
			return image;
		} catch {
			return undefined;
		}
	}

	/** Keeps an image; another build that writes the same at the same time does no harm. */
	write(key: string, image: Uint8Array): void {
		const draft = join(this.#folder, `${key}.${process.pid}.draft`);
		writeFileSync(draft, image);
		renameSync(draft, join(this.#folder, key));
	}

	/** Removes what no build has used for a week. */
	prune(): number {
		const stale = readdirSync(this.#folder).filter((name) => Date.now() - statSync(join(this.#folder, name)).mtimeMs > KEEP);
		for (const name of stale) rmSync(join(this.#folder, name), { force: true });
		return stale.length;
	}
}
