import type { Entry } from './dataset.ts';

/** The groups of the main table, in order (content/vocabulary/group.yml). */
export const groupIds = ['rented', 'old-vps', 'platforms', 'desktop', 'history'] as const;
export type GroupId = (typeof groupIds)[number];

const stillRents = (claim: Entry['providers'][number]): boolean => !claim.until && claim.standing === 'current';

/**
 * The group an entry belongs to: platforms by kind; then whether a named company rents it out today, or hosts did once; what is alive but not rented is a desktop program (type 2) or an engine met inside companies; the rest is history.
 */
export function groupOf(entry: Pick<Entry, 'kind' | 'providers' | 'status'>): GroupId {
	if (entry.kind === 'platform') return 'platforms';
	if (entry.status?.is !== 'end-of-life' && entry.providers.some((claim) => stillRents(claim) && claim.role === 'rents' && claim.provider)) return 'rented';
	if (entry.kind === 'emulator') return 'history';
	if (entry.providers.some((claim) => claim.role === 'rents')) return 'old-vps';
	if (entry.status?.is === 'end-of-life') return 'history';
	return entry.kind === 'type-2' ? 'desktop' : 'platforms';
}

/** Number of different named providers that rent an entry out or did. */
export const providerCount = (entry: Pick<Entry, 'providers'>): number =>
	new Set(entry.providers.filter((claim) => claim.role === 'rents' && claim.standing !== 'wrong').flatMap((claim) => claim.provider ?? [])).size;

/** Default order of entries: group, then number of providers, then name. */
export const byDefaultOrder = (a: Entry, b: Entry): number =>
	groupIds.indexOf(groupOf(a)) - groupIds.indexOf(groupOf(b)) ||
	providerCount(b) - providerCount(a) ||
	(a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1);
