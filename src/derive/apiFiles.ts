import type { Dataset } from './dataset.ts';
import { previewTopics } from './previewImage.ts';

/** A file of /api/v1/ with the same facts as a page. */
export interface ApiFile {
	path: string;
	type: 'application/json' | 'text/csv';
}

const file = (name: string, type: ApiFile['type'] = 'application/json'): ApiFile => ({ path: `/api/v1/${name}`, type });

/** The data files behind a page (path without language and base), for `rel=alternate`; most pages have none. */
export function apiFilesOf(pagePath: string, data: Dataset): ApiFile[] {
	const slug = /^\/([^/]+)\/$/.exec(pagePath)?.[1];
	if (pagePath === '/') return [file('technologies.json'), file('claims.csv', 'text/csv')];
	if (slug === 'sources') return [file('sources.json')];
	if (slug === 'changes') return [file('changes.json')];
	if (slug === 'data') return [file('openapi.json'), file('claims.csv', 'text/csv')];
	if ((previewTopics as readonly (string | undefined)[]).includes(slug)) return [file('claims.json'), file('claims.csv', 'text/csv')];
	return slug && data.technologies.some((entry) => entry.id === slug) ? [file(`technologies/${slug}.json`)] : [];
}
