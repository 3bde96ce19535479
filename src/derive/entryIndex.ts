import type { Entry } from './dataset.ts';

const indexes = new WeakMap<Entry[], Map<string, Entry>>();

/** Entries by id; made once per list, so that a page does not go through all entries for each id it names. */
export function entriesById(entries: Entry[]): ReadonlyMap<string, Entry> {
	const index = indexes.get(entries) ?? new Map(entries.map((entry) => [entry.id, entry]));
	indexes.set(entries, index);
	return index;
}
