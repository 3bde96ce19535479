import { identify } from '../identify/identify.ts';
import type { Knowledge } from '../identify/types.ts';

/** Reads pastes beside the page, so that typing never waits: first message the knowledge, then texts with a number. */
let knowledge: Knowledge | undefined;
addEventListener('message', ({ data }: MessageEvent<{ knowledge?: Knowledge; text?: string; number?: number }>) => {
	if (data.knowledge) knowledge = data.knowledge;
	else if (knowledge && data.text !== undefined) postMessage({ number: data.number, report: identify(data.text, knowledge) });
});
