import { createHash } from 'node:crypto';
import { defineMiddleware } from 'astro:middleware';
import { lateScripts } from './derive/lateScripts.ts';
import { ownHashes } from './derive/ownHashes.ts';

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/**
 * Lets every built page load its scripts after it has been drawn, and name in its policy only what it holds itself; while
 * developing, Astro's own tags stay.
 */
export const onRequest = defineMiddleware(async (_context, next) => {
	const response = await next();
	if (import.meta.env.DEV || !response.headers.get('content-type')?.startsWith('text/html')) return response;
	return new Response(lateScripts(ownHashes(await response.text(), hashOf)), response);
});
