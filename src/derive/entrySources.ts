import { claimsOf } from './claims.ts';
import type { Entry } from './dataset.ts';

/** Ids of every source an entry rests on, sorted. */
export function sourceIdsOf(entry: Entry): string[] {
	const identity = [entry.vendor, entry.licence, entry.firstRelease, entry.newestRelease, entry.status, entry.hardware, ...entry.modes.map((mode) => mode.hardware)];
	return [...new Set([
		...claimsOf(entry).flatMap(({ claim }) => claim.source),
		...entry.folklore.flatMap((item) => [...item.saidBy, ...item.source]),
		...entry.signs.flatMap((sign) => sign.source),
		...identity.flatMap((part) => part?.source ?? []),
	])].sort();
}

/** One place where a source is used. */
export type SourceUse =
	| ({ entry: Entry; kind: 'claim' } & Pick<ReturnType<typeof claimsOf>[number], 'topic' | 'claim'>)
	| { entry: Entry; kind: 'folklore'; item: Entry['folklore'][number] }
	| { entry: Entry; kind: 'sign'; sign: Entry['signs'][number] };

const indexes = new WeakMap<Entry[], Map<string, SourceUse[]>>();

function indexUses(entries: Entry[]): Map<string, SourceUse[]> {
	const index = new Map<string, SourceUse[]>();
	const note = (ids: string[], use: SourceUse) => {
		for (const id of new Set(ids)) {
			const uses = index.get(id);
			if (uses) uses.push(use);
			else index.set(id, [use]);
		}
	};
	for (const entry of entries) {
		for (const { topic, claim } of claimsOf(entry)) note(claim.source, { entry, topic, claim, kind: 'claim' });
		for (const item of entry.folklore) note([...item.saidBy, ...item.source], { entry, item, kind: 'folklore' });
		for (const sign of entry.signs) note(sign.source, { entry, sign, kind: 'sign' });
	}
	return index;
}

/** Where a source is used: claims, judged statements and signs of every entry, entries in their order. */
export function usesOf(sourceId: string, entries: Entry[]): SourceUse[] {
	const index = indexes.get(entries) ?? indexUses(entries);
	indexes.set(entries, index);
	return index.get(sourceId) ?? [];
}
