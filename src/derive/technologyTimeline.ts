import { viewClaim, type ClaimView } from './claimView.ts';
import type { Context } from './context.ts';
import type { Entry } from './dataset.ts';
import { newestReview } from './figures.ts';
import { groupIds, groupOf } from './group.ts';
import { nameOf } from './localise.ts';
import { placeOf, type YearAxis, yearAxis, type YearBar, yearFraction } from './years.ts';

/** A dated event of a technology. */
export interface Milestone {
	/** Place on the axis in percent. */
	at: number;
	href: string;
	/** Date and sentence. */
	label: string;
}

/** One technology over the years. */
export interface TechnologyLine {
	id: string;
	name: string;
	/** First release as published; absent: unknown. */
	first?: string;
	/** Newest release seen: version and date. */
	newest?: string;
	newestDate?: string;
	/** Newest release on the axis, in percent. */
	newestAt?: number;
	status: string;
	/** Absent where nothing about it is dated. */
	bar?: YearBar;
	/** Where a thin line before the bar begins: at the earliest event, or a little before a start that is not known. */
	before?: number;
	milestones: Milestone[];
}

/** All technologies over the years, in the groups of the tables, the oldest first. */
export interface TechnologyTimeline {
	axis: YearAxis;
	groups: { id: string; label: string; lines: TechnologyLine[] }[];
}

const datedHistory = (entry: Entry) => entry.history.filter((claim) => claim.date && claim.standing !== 'wrong');

/** When an entry began: its first release, else the earliest dated event (then the real start is unknown). */
function startOf(entry: Entry): { at: number; known: boolean } | undefined {
	if (entry.firstRelease) return { at: yearFraction(entry.firstRelease.date), known: true };
	const dates = [...datedHistory(entry).map((claim) => claim.date), entry.newestRelease?.date].flatMap((date) => (date ? [yearFraction(date)] : []));
	return dates.length ? { at: Math.min(...dates), known: false } : undefined;
}

/** The time line of the technologies; "today" is the newest review, never the clock. */
export function technologyTimeline(context: Context): TechnologyTimeline {
	const { data, locale, t, term } = context;
	const today = yearFraction(newestReview(data));
	const axis = yearAxis(data.technologies.flatMap((entry) => startOf(entry)?.at ?? []), today);
	const lineOf = (entry: Entry): TechnologyLine => {
		const start = startOf(entry);
		const ended = entry.status?.is === 'end-of-life';
		const stop = ended && entry.status?.since ? yearFraction(entry.status.since) : today;
		const status = entry.status ? term('status', entry.status.is) : t('level.unknown');
		const from = start ? placeOf(axis, start.at) : 0;
		const openStart = !start?.known || start.at < axis.first;
		const milestones = datedHistory(entry).filter((claim) => yearFraction(claim.date as string) >= axis.first).map((claim) => ({
			at: placeOf(axis, yearFraction(claim.date as string)), href: `/${entry.id}/#${claim.id}`, label: `${claim.date} ${viewClaim(context, entry, 'history', claim).says}`,
		}));
		const before = Math.max(0, Math.min(...milestones.map((milestone) => milestone.at), openStart ? from - 2.5 : from));
		const newest = [entry.newestRelease?.version, entry.newestRelease?.date].filter(Boolean).join(' · ');
		return {
			id: entry.id, name: nameOf(entry, locale), status: ended && entry.status?.since ? t('tech.statusSince', { status, date: entry.status.since }) : status,
			...(entry.firstRelease ? { first: entry.firstRelease.date } : {}),
			...(newest ? { newest } : {}),
			...(entry.newestRelease?.date ? { newestDate: entry.newestRelease.date, newestAt: placeOf(axis, yearFraction(entry.newestRelease.date)) } : {}),
			...(start ? { bar: { from, to: placeOf(axis, stop), openStart, openEnd: !ended } } : {}),
			...(before < from ? { before } : {}),
			milestones,
		};
	};
	const order = (entry: Entry) => startOf(entry)?.at ?? Infinity;
	return {
		axis,
		groups: groupIds.flatMap((id) => {
			const entries = data.technologies.filter((entry) => groupOf(entry) === id).sort((a, b) => order(a) - order(b) || (a.id < b.id ? -1 : 1));
			return entries.length ? [{ id, label: term('group', id), lines: entries.map(lineOf) }] : [];
		}),
	};
}

/** One line of the chronicle: a dated claim, or a first release that no claim of the same year tells. */
export interface ChronicleLine {
	date: string;
	technology: string;
	name: string;
	href: string;
	says: string;
	claim?: ClaimView;
}

/** Everything dated about the technologies, the oldest first. */
export function chronicle(context: Context): ChronicleLine[] {
	const { data, locale, t } = context;
	return data.technologies
		.flatMap((entry) => {
			const name = nameOf(entry, locale);
			const told = datedHistory(entry);
			const lines = told.map((claim): ChronicleLine => {
				const view = viewClaim(context, entry, 'history', claim);
				return { date: claim.date as string, technology: entry.id, name, href: `/${entry.id}/#${claim.id}`, says: view.says, claim: view };
			});
			const plain = (date: string | undefined, key: 'timeline.firstRelease' | 'timeline.ended', href: string): ChronicleLine[] =>
				date && !told.some((claim) => claim.date?.slice(0, 4) === date.slice(0, 4)) ? [{ date, technology: entry.id, name, href, says: t(key, { name }) }] : [];
			return [
				...lines,
				...plain(entry.firstRelease?.date, 'timeline.firstRelease', `/${entry.id}/#fact--first-release`),
				...plain(entry.status?.is === 'end-of-life' ? entry.status.since : undefined, 'timeline.ended', `/${entry.id}/#fact--status`),
			];
		})
		.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.href < b.href ? -1 : 1));
}
