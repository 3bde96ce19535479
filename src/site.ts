import { type Locale, localePath } from './i18n/locale.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Address of a page in a language, with the base path: `path` starts with a slash and may carry an anchor. */
export const pageHref = (locale: Locale, path: string): string => `${base}${localePath(locale, path)}`;

/** Address of a file that exists once for both languages. */
export const fileHref = (path: string): string => `${base}${path}`;

/** Absolute address, for canonical, alternates and previews. */
export const absoluteHref = (href: string): string => new URL(href, import.meta.env.SITE).href;

/** Absolute address of a file or page by its path from the site's root. */
export const absoluteFile = (path: string): string => absoluteHref(fileHref(path));

/** Address of the project's issue form with a claim's id filled in; undefined where REPOSITORY_URL is not set. */
export function reportHref(id: string, page: string): string | undefined {
	const repository = process.env.REPOSITORY_URL?.replace(/\/$/, '');
	if (!repository) return undefined;
	const query = new URLSearchParams({ title: `[${id}] `, body: `Claim: ${absoluteHref(page)}\n\n` });
	return `${repository}/issues/new?${query}`;
}
