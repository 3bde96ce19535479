import { defineMiddleware } from 'astro:middleware';
import { lateScripts } from './derive/lateScripts.ts';

/** Lets every built page load its scripts after it has been drawn; while developing, Astro's own tags stay. */
export const onRequest = defineMiddleware(async (_context, next) => {
	const response = await next();
	if (import.meta.env.DEV || !response.headers.get('content-type')?.startsWith('text/html')) return response;
	return new Response(lateScripts(await response.text()), response);
});
