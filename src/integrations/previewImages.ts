import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Dataset } from '../derive/dataset.ts';
import { allPictures } from '../derive/picture/index.ts';
import { cacheKey, PreviewCache } from './preview/cache.ts';
import { drawAll } from './preview/pool.ts';

/**
 * Draws the preview image of every technology, pair, topic and home page into dist/preview. Images are kept in
 * .cache/preview by content: what has not changed is copied. While developing, an image is drawn when it is asked for.
 * `built` gives the content of a build, `read` reads it anew.
 */
export default function previewImagesIntegration(built: () => Dataset, read: () => Dataset): AstroIntegration {
	let root = process.cwd();
	const cache = () => new PreviewCache(join(root, '.cache/preview'));
	return {
		name: 'preview-images',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
			},
			'astro:build:done': async ({ dir, logger }) => {
				const kept = cache();
				const out = fileURLToPath(dir);
				const write = (file: string, image: Uint8Array) => {
					mkdirSync(dirname(join(out, file)), { recursive: true });
					writeFileSync(join(out, file), image);
				};
				const images = allPictures(built()).map((image) => ({ ...image, key: cacheKey(image.picture) }));
				const missing = images.filter(({ file, key }) => {
					const image = kept.read(key);
					if (image) write(file, image);
					return !image;
				});
				await drawAll(missing.map(({ picture }) => picture), (index, image) => {
					const { file, key } = missing[index] as (typeof missing)[number];
					kept.write(key, image);
					write(file, image);
				});
				kept.prune();
				logger.info(`${images.length} images, ${missing.length} of them drawn anew`);
			},
			'astro:server:setup': ({ server }) => {
				let pictures: ReturnType<typeof allPictures> | undefined;
				server.watcher.on('all', (_event, path) => {
					if (/[\\/](content|src)[\\/]/.test(path)) pictures = undefined;
				});
				const base = server.config.base.replace(/\/$/, '');
				server.middlewares.use((request, response, next) => {
					const path = new URL(request.url ?? '/', 'http://localhost').pathname;
					const at = path.indexOf('/preview/');
					if (at !== 0 && path.slice(0, at) !== base) return next();
					pictures ??= allPictures(read());
					const found = pictures.find(({ file }) => file === path.slice(at));
					if (!found) return next();
					const kept = cache();
					const key = cacheKey(found.picture);
					const send = (image: Uint8Array) => response.setHeader('Content-Type', 'image/png').end(image);
					const image = kept.read(key);
					if (image) return send(image);
					drawAll([found.picture], (_index, drawn) => {
						kept.write(key, drawn);
						send(drawn);
					}).catch(next);
				});
			},
		},
	};
}
