import type { StringKey } from './i18n/index.ts';

/** The main navigation, in order. */
export const navigation: { key: StringKey; path: string }[] = [
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
