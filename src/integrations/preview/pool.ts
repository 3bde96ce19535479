import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Picture } from '../../derive/picture/picture.ts';

/** Fewer pictures than this are not worth a thread of their own: each thread reads the fonts first. */
const WORTH_A_THREAD = 8;

type Answer = { id: number; image: Uint8Array; problem?: undefined } | { id: number; problem: string };

/** Draws pictures on all cores; `done` gets each as soon as it is drawn. Throws when one cannot be drawn. */
export async function drawAll(pictures: Picture[], done: (index: number, image: Uint8Array) => void): Promise<void> {
	let next = 0;
	const threads = Math.min(availableParallelism(), Math.ceil(pictures.length / WORTH_A_THREAD));
	const work = () => new Promise<void>((resolve, reject) => {
		const worker = new Worker(new URL('./worker.ts', import.meta.url));
		const stop = (error?: Error) => {
			void worker.terminate();
			if (error) reject(error);
			else resolve();
		};
		const send = () => {
			const id = next++;
			if (id < pictures.length) worker.postMessage({ id, picture: pictures[id] });
			else stop();
		};
		worker.on('error', stop);
		worker.on('message', (answer: Answer) => {
			if (answer.problem !== undefined) return stop(new Error(`Preview image: ${answer.problem}`));
			done(answer.id, answer.image);
			send();
		});
		send();
	});
	await Promise.all(Array.from({ length: threads }, work));
}
