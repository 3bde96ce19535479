import { parentPort } from 'node:worker_threads';
import type { Picture } from '../../derive/picture/picture.ts';
import { drawPicture } from './draw.ts';

/** A thread of the pool: draws the pictures it is sent, one after the other. */
parentPort?.on('message', async ({ id, picture }: { id: number; picture: Picture }) => {
	try {
		parentPort?.postMessage({ id, image: await drawPicture(picture) });
	} catch (error) {
		parentPort?.postMessage({ id, problem: `${picture.locale}, ${picture.heading.join(' / ')}: ${(error as Error).stack ?? error}` });
	}
});
