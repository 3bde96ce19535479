import type { Dataset, Entry } from './dataset.ts';
import { byDefaultOrder, providerCount } from './group.ts';

/** A pair in alphabetical order of ids. */
export interface Pair {
	id: string;
	a: Entry;
	b: Entry;
}

type PairData = Pick<Dataset, 'technologies' | 'moved' | 'publishedPairs'>;

/** How many pairs a new entry brings: with all it may be weighed against, pages would grow with the square of the entries. */
export const pairsOfNewEntry = 8;

/** Neighbours a technology's own page names; /compare/ lists every pair. */
export const neighboursShown = 30;

const isRented = (entry: Entry): boolean => entry.providers.some((claim) => claim.role === 'rents');

/** Whether a buyer may weigh two technologies: both are or were rented out, or both are of one kind. */
export const isComparable = (a: Entry, b: Entry): boolean => a.id !== b.id && ((isRented(a) && isRented(b)) || a.kind === b.kind);

/** Id of the page of a pair, whatever the order given. */
export const pairId = (a: string, b: string): string => (a < b ? `${a}-vs-${b}` : `${b}-vs-${a}`);

/** How near `b` is to `a`, nearest 0: one runs on the other or both are of one family; rented and of one kind; rented; of one kind. */
function distance(a: Entry, b: Entry): number {
	if (a.inherits.includes(b.id) || b.inherits.includes(a.id) || (a.family !== undefined && a.family === b.family)) return 0;
	const rented = isRented(a) && isRented(b);
	return rented ? (a.kind === b.kind ? 1 : 2) : 3;
}

/** What an entry is most likely weighed against: the nearest first, then what most providers rent out, then by id. */
function nearestTo(entry: Entry, entries: Entry[]): Entry[] {
	const ranked = entries.filter((other) => isComparable(entry, other)).map((other) => ({ other, distance: distance(entry, other), providers: providerCount(other) }));
	ranked.sort((a, b) => a.distance - b.distance || b.providers - a.providers || (a.other.id < b.other.id ? -1 : 1));
	return ranked.slice(0, pairsOfNewEntry).map(({ other }) => other);
}

function makePairs({ technologies, moved, publishedPairs }: PairData): Pair[] {
	const byId = new Map(technologies.map((entry) => [entry.id, entry]));
	const target = new Map(moved.map(({ id, data }) => [id, data.to]));
	const pairs = new Map<string, Pair>();
	const known = new Set<Entry>();
	const add = (one: Entry, other: Entry) => {
		const [a, b] = one.id < other.id ? [one, other] : [other, one];
		const id = pairId(a.id, b.id);
		if (!pairs.has(id)) pairs.set(id, { id, a, b });
	};
	for (const line of publishedPairs) {
		const [a, b] = line.split('-vs-').map((id) => byId.get(target.get(id) ?? id));
		if (!a || !b || a === b) continue;
		add(a, b);
		known.add(a).add(b);
	}
	for (const entry of technologies) if (!known.has(entry)) for (const other of nearestTo(entry, technologies)) add(entry, other);
	return [...pairs.values()].sort((one, other) => (one.a.id < other.a.id ? -1 : one.a.id > other.a.id ? 1 : one.b.id < other.b.id ? -1 : 1));
}

const made = new WeakMap<PairData, Pair[]>();

/**
 * Every pair that has a page: those published once (content/ledger/pairs.txt), and those of each entry that has none there yet
 * with what it is most likely weighed against. So pairs grow with the number of entries, and a new entry displaces no pair.
 */
export function pairsOf(data: PairData): Pair[] {
	const known = made.get(data) ?? makePairs(data);
	made.set(data, known);
	return known;
}

/** An address that leads to a pair's page: the other order, or a former id of one side. */
export interface PairRedirect {
	/** Last part of the address that leads on. */
	from: string;
	pair: Pair;
}

/** Every address below /compare/ that leads to a pair's page: the other order of each pair, and both orders with the id of a moved record. */
export function pairRedirects(data: PairData): PairRedirect[] {
	const pairs = pairsOf(data);
	const known = new Set(pairs.map(({ id }) => id));
	const former = Map.groupBy(data.moved, ({ data: { to } }) => to);
	const namesOf = (entry: Entry) => [entry.id, ...(former.get(entry.id) ?? []).map(({ id }) => id)];
	const redirects = pairs.flatMap((pair) =>
		namesOf(pair.a).flatMap((a) => namesOf(pair.b).flatMap((b) => [`${a}-vs-${b}`, `${b}-vs-${a}`])).map((from) => ({ from, pair })));
	return redirects.filter(({ from }) => !known.has(from));
}

const neighbours = new WeakMap<Pair[], Map<Entry, Entry[]>>();

/** The technologies an entry has a pair page with, in default order. */
export function neighboursOf(entry: Entry, data: PairData): Entry[] {
	const pairs = pairsOf(data);
	const known = neighbours.get(pairs) ?? new Map<Entry, Entry[]>();
	if (!neighbours.has(pairs)) {
		neighbours.set(pairs, known);
		for (const { a, b } of pairs)
			for (const [one, other] of [[a, b], [b, a]] as const) known.set(one, [...(known.get(one) ?? []), other]);
		for (const list of known.values()) list.sort(byDefaultOrder);
	}
	return known.get(entry) ?? [];
}

/** Every pair once, below the technology that comes first in default order; technologies without a pair of their own are left out. */
export function pairIndex(data: PairData): { entry: Entry; others: Entry[] }[] {
	const place = new Map([...data.technologies].sort(byDefaultOrder).map((entry, index) => [entry, index]));
	return [...place.keys()]
		.map((entry) => ({ entry, others: neighboursOf(entry, data).filter((other) => (place.get(other) ?? 0) > (place.get(entry) ?? 0)) }))
		.filter(({ others }) => others.length > 0);
}
