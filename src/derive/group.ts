import type { Entry } from './dataset.ts';

/** The groups of the main table, in order (content/vocabulary/group.yml). */
export const groupIds = ['rented', 'old-vps', 'platforms', 'desktop', 'history'] as const;
export type GroupId = (typeof groupIds)[number];

const stillRents = (claim: Entry['providers'][number]): boolean => !claim.until && claim.standing === 'current';

/**
 * The group an entry belongs to: platforms by kind; then whether somebody rents or runs it today, or did once; then
 * whether it is a living type 2 hypervisor.
 */
export function groupOf(entry: Pick<Entry, 'kind' | 'providers' | 'status'>): GroupId {
	if (entry.kind === 'platform') return 'platforms';
	if (entry.status?.is !== 'end-of-life' && entry.providers.some((claim) => stillRents(claim) && claim.provider)) return 'rented';
	if (entry.kind === 'emulator') return 'history';
	if (entry.providers.some((claim) => claim.role === 'rents')) return 'old-vps';
	return entry.kind === 'type-2' && entry.status?.is !== 'end-of-life' ? 'desktop' : 'history';
}

/** Number of different named providers that rent an entry out or run it today. */
export const providerCount = (entry: Pick<Entry, 'providers'>): number =>
	new Set(entry.providers.filter(stillRents).flatMap((claim) => claim.provider ?? [])).size;

/** Default order of entries: group, then number of providers, then name. */
export const byDefaultOrder = (a: Entry, b: Entry): number =>
	groupIds.indexOf(groupOf(a)) - groupIds.indexOf(groupOf(b)) ||
	providerCount(b) - providerCount(a) ||
	(a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1);
