import { chosenQuery } from '../chosen.ts';
import { foldText } from './fold.ts';
import type { NameIndex, NameItem } from './nameIndex.ts';

const compact = (text: string): string => foldText(text).replaceAll(' ', '');

/** The technology, mode or shared name that a part of an address spells out exactly, apart from case, hyphens and blanks. */
const named = (index: NameIndex, part: string): NameItem | undefined =>
	index.items.find((item) => /^(tech|mode|choice)/.test(item.k) && item.n.some((name) => compact(name) === compact(part)));

/**
 * The page that the last part of a missing address certainly means: a name or alias in another spelling, or a pair made
 * of names and aliases in either order (two that have no page lead to their comparison); undefined where nothing is certain.
 * Paths are without language and base.
 */
export function resolvePath(index: NameIndex, slug: string): string | undefined {
	const items = slug.split(/[-_ .]+vs[-_ .]+/i).map((part) => named(index, part));
	const ids = [...new Set(items.map((item) => item?.i))].sort();
	if (ids.length === 1) return items[0]?.p;
	const pair = ids.join('-vs-');
	if (index.pairs.includes(pair)) return `/compare/${pair}/`;
	return ids.length === 2 && items.every((item) => item?.k === 'technology' || item?.k === 'mode') ? `/compare/${chosenQuery(ids as string[])}` : undefined;
}
