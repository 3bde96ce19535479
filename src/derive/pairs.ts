import type { Dataset, Entry } from './dataset.ts';
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

/** An address that leads to a pair's page: the other order, or a former id of one side. */
export interface PairRedirect {
	/** Last part of the address that leads on. */
	from: string;
	pair: Pair;
}

/** Every address below /compare/ that leads to a pair's page: the other order of each pair, and both orders with the id of a moved record. */
export function pairRedirects(data: Pick<Dataset, 'technologies' | 'moved'>): PairRedirect[] {
	const pairs = pairsOf(data.technologies);
	const known = new Set(pairs.map(({ id }) => id));
	const namesOf = (entry: Entry) => [entry.id, ...data.moved.filter((moved) => moved.data.to === entry.id).map(({ id }) => id)];
	const redirects = pairs.flatMap((pair) =>
		namesOf(pair.a).flatMap((a) => namesOf(pair.b).flatMap((b) => [`${a}-vs-${b}`, `${b}-vs-${a}`])).map((from) => ({ from, pair })));
	return redirects.filter(({ from }) => !known.has(from));
}

/** The technologies an entry has a pair page with, in default order. */
export const neighboursOf = (entry: Entry, entries: Entry[]): Entry[] =>
	entries.filter((other) => isPair(entry, other)).sort(byDefaultOrder);
