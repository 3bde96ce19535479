import type { Context } from './context.ts';
import { nameOf, providerName } from './localise.ts';
import { placeOf, type YearAxis, yearAxis, type YearBar } from './years.ts';

/** A stretch of years in which a provider used a technology, with the claim it is read from. */
export interface UseBar extends YearBar {
	href: string;
	/** Provider, technology and years, in words. */
	label: string;
}

/** One technology of a provider: stretches that overlap are drawn as one. */
export interface UseLane {
	technology: string;
	name: string;
	bars: UseBar[];
}

/** Providers over the years. */
export interface ProviderTimeline {
	axis: YearAxis;
	rows: { id: string; name: string; lanes: UseLane[] }[];
}

interface Stretch {
	provider: string;
	technology: string;
	claim: string;
	/** First and last year. */
	from: number;
	until: number;
	openStart: boolean;
	openEnd: boolean;
}

const year = (date: string | number | undefined): number | undefined =>
	date === undefined || date === 'undated' ? undefined : Number(String(date).slice(0, 4));

/** Joins stretches that overlap or touch; an end that some source states is known, and the longest claim is the one to read. */
export function joinStretches(stretches: Stretch[]): Stretch[] {
	const sorted = [...stretches].sort((a, b) => a.from - b.from || b.until - a.until || (a.claim < b.claim ? -1 : 1));
	const joined: Stretch[] = [];
	for (const next of sorted) {
		const last = joined.at(-1);
		if (!last || next.from > last.until + 1) {
			joined.push({ ...next });
			continue;
		}
		if (next.until - next.from > last.until - last.from) last.claim = next.claim;
		if (next.from === last.from) last.openStart &&= next.openStart;
		if (next.until > last.until) last.openEnd = next.openEnd;
		else if (next.until === last.until) last.openEnd &&= next.openEnd;
		last.until = Math.max(last.until, next.until);
	}
	return joined;
}

/** Providers over the years from their dated claims; a claim without any year is left to the table. */
export function providerTimeline({ data, locale }: Context): ProviderTimeline {
	const stretches = data.technologies.flatMap((entry) => entry.providers.flatMap((claim): Stretch[] => {
		const from = year(claim.from) ?? year(claim.asOf);
		const until = year(claim.until) ?? year(claim.asOf);
		if (!claim.provider || !data.providers.has(claim.provider) || from === undefined || until === undefined || claim.standing === 'wrong') return [];
		return [{ provider: claim.provider, technology: entry.id, claim: claim.id, from: Math.min(from, until), until: Math.max(from, until), openStart: !claim.from, openEnd: !claim.until }];
	}));
	const axis = yearAxis(stretches.map((each) => each.from), Math.max(0, ...stretches.map((each) => each.until + 1)));
	const firstOf = (list: Stretch[]) => Math.min(...list.map((each) => each.from));
	const rows = [...new Set(stretches.map((each) => each.provider))].map((id) => {
		const own = stretches.filter((each) => each.provider === id);
		const provider = data.providers.get(id);
		const name = provider ? providerName(provider, locale) : id;
		const lanes = [...new Set(own.map((each) => each.technology))].map((technology) => {
			const uses = joinStretches(own.filter((each) => each.technology === technology));
			const entry = data.technologies.find((candidate) => candidate.id === technology);
			const technologyName = entry ? nameOf(entry, locale) : technology;
			return {
				technology, name: technologyName, first: firstOf(uses),
				bars: uses.map((use): UseBar => ({
					from: placeOf(axis, use.from), to: placeOf(axis, use.until + 1), openStart: use.openStart, openEnd: use.openEnd, href: `/${technology}/#${use.claim}`,
					label: `${name}: ${technologyName}, ${use.openStart ? '… ' : ''}${use.from}–${use.until}${use.openEnd ? ' …' : ''}`,
				})),
			};
		}).sort((a, b) => a.first - b.first || (a.technology < b.technology ? -1 : 1));
		return { id, name, first: firstOf(own), lanes: lanes.map(({ first: _first, ...lane }) => lane) };
	});
	return { axis, rows: rows.sort((a, b) => a.first - b.first || (a.name < b.name ? -1 : 1)).map(({ first: _first, ...row }) => row) };
}
