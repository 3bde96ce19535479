import type { APIRoute } from 'astro';
import { absoluteHref, fileHref } from '../site.ts';

/** Nothing is disallowed: link previews of many boards obey this file. */
export const GET: APIRoute = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteHref(fileHref('/sitemap-index.xml'))}\n`);
