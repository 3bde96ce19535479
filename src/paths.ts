import { type Locale, localeParam, locales } from './i18n/locale.ts';

/** Static paths of a page that exists once per language. */
export const localePaths = () => locales.map((locale) => ({ params: { locale: localeParam(locale) }, props: { locale } }));

/**
 * Static paths of a page per item and language; `param` names the route's second parameter. A page whose `key` is that of the
 * last build is taken from there (see `CacheKeys`); without a key it is made every time.
 */
export const itemPaths = <Item, Name extends string>(param: Name, items: { id: string; item: Item; key?: (locale: Locale) => string }[]) =>
	locales.flatMap((locale: Locale) =>
		items.map(({ id, item, key }) => ({
			params: { locale: localeParam(locale), [param]: id } as Record<Name | 'locale', string | undefined>,
			props: { locale, item },
			...(key && !import.meta.env.DEV && { cacheKey: key(locale) }),
		})));
