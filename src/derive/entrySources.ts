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

/** Where a source is used: claims, judged statements, signs and identity facts of every entry. */
export function usesOf(sourceId: string, entries: Entry[]) {
	return entries.flatMap((entry) => [
		...claimsOf(entry).filter(({ claim }) => claim.source.includes(sourceId)).map(({ topic, claim }) => ({ entry, topic, claim, kind: 'claim' as const })),
		...entry.folklore.filter((item) => item.saidBy.includes(sourceId) || item.source.includes(sourceId)).map((item) => ({ entry, item, kind: 'folklore' as const })),
		...entry.signs.filter((sign) => sign.source.includes(sourceId)).map((sign) => ({ entry, sign, kind: 'sign' as const })),
	]);
}
