import type { Entry } from './dataset.ts';
import { byDefaultOrder } from './group.ts';

/** A pair in alphabetical order of ids. */
export interface Pair {
	id: string;
	a: Entry;
	b: Entry;
}

const isRented = (entry: Entry): boolean => entry.providers.some((claim) => claim.role === 'rents');

/** Whether a buyer may weigh two technologies: both are or were rented out, or both are of one kind. */
export const isPair = (a: Entry, b: Entry): boolean => a.id !== b.id && ((isRented(a) && isRented(b)) || a.kind === b.kind);

/** Id of the page of a pair, whatever the order given. */
export const pairId = (a: string, b: string): string => (a < b ? `${a}-vs-${b}` : `${b}-vs-${a}`);

/** Every pair that has a page. */
export function pairsOf(entries: Entry[]): Pair[] {
	const sorted = [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
	return sorted.flatMap((a, index) =>
		sorted.slice(index + 1).filter((b) => isPair(a, b)).map((b) => ({ id: pairId(a.id, b.id), a, b })));
}

/** The technologies an entry has a pair page with, in default order. */
export const neighboursOf = (entry: Entry, entries: Entry[]): Entry[] =>
	entries.filter((other) => isPair(entry, other)).sort(byDefaultOrder);
