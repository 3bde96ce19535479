import type { StringKey } from './i18n/index.ts';

/** A link of the header or footer. */
export interface NavigationItem {
	key: StringKey;
	path: string;
}

/** The main navigation, in order. */
export const navigation: NavigationItem[] = [
	{ key: 'nav.compare', path: '/' },
	{ key: 'nav.overhead', path: '/overhead/' },
	{ key: 'nav.overselling', path: '/overselling/' },
	{ key: 'nav.guests', path: '/guests/' },
	{ key: 'nav.capabilities', path: '/capabilities/' },
	{ key: 'nav.limits', path: '/limits/' },
	{ key: 'nav.security', path: '/security/' },
	{ key: 'nav.providers', path: '/providers/' },
	{ key: 'nav.identify', path: '/identify/' },
	{ key: 'nav.folklore', path: '/folklore/' },
	{ key: 'nav.guides', path: '/guides/' },
];

/** What stands in the footer, in order. */
export const footerNavigation: NavigationItem[] = [
	{ key: 'nav.about', path: '/about/' },
	{ key: 'nav.glossary', path: '/glossary/' },
	{ key: 'nav.timeline', path: '/timeline/' },
	{ key: 'nav.sources', path: '/sources/' },
	{ key: 'nav.pairs', path: '/compare/' },
	{ key: 'nav.quality', path: '/quality/' },
	{ key: 'nav.changes', path: '/changes/' },
	{ key: 'nav.data', path: '/data/' },
];

/**
 * How a link of the navigation stands to the page that is shown: the page itself, the part of the site the page belongs to, or
 * neither. A technology's page belongs to the comparison, whose rows lead to it.
 */
export function currentMark(target: string, path: string, isTechnology = false): 'page' | 'true' | undefined {
	if (target === path) return 'page';
	return (target === '/' ? isTechnology : path.startsWith(target)) ? 'true' : undefined;
}

/** The way to a page that the header's navigation does not show: the comparison, then the parts the page lies in, the page itself last. */
export const trailOf = (path: string): NavigationItem[] =>
	[{ key: 'nav.compare', path: '/' } as const, ...[...navigation, ...footerNavigation].filter((item) => item.path !== '/' && path.startsWith(item.path))];
