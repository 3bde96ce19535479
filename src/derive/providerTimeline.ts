import type { Context } from './context.ts';
import { nameOf, providerName } from './localise.ts';

/** A stretch of years in which a provider used a technology. */
export interface TimelineBar {
	technology: string;
	label: string;
	claim: string;
	/** First and last year drawn. */
	from: number;
	until: number;
	/** The source gives no start, or no end. */
	openStart: boolean;
	openEnd: boolean;
}

/** One provider's line, and the years of the whole picture. */
export interface Timeline {
	first: number;
	last: number;
	rows: { id: string; name: string; bars: TimelineBar[] }[];
}

const year = (date: string | number | undefined): number | undefined =>
	date === undefined || date === 'undated' ? undefined : Number(String(date).slice(0, 4));

/** Providers over the years from their dated claims; a claim without any year is left to the table. */
export function providerTimeline({ data, locale }: Context): Timeline {
	const rows = new Map<string, Timeline['rows'][number]>();
	for (const entry of data.technologies)
		for (const claim of entry.providers) {
			const provider = claim.provider ? data.providers.get(claim.provider) : undefined;
			const from = year(claim.from) ?? year(claim.asOf);
			const until = year(claim.until) ?? year(claim.asOf);
			if (!provider || from === undefined || until === undefined || claim.standing === 'wrong') continue;
			const row = rows.get(provider.id) ?? { id: provider.id, name: providerName(provider, locale), bars: [] };
			row.bars.push({
				technology: entry.id, label: nameOf(entry, locale), claim: claim.id,
				from: Math.min(from, until), until: Math.max(from, until), openStart: !claim.from, openEnd: !claim.until,
			});
			rows.set(provider.id, row);
		}
	const sorted = [...rows.values()].map((row) => ({ ...row, bars: row.bars.sort((a, b) => a.from - b.from || (a.technology < b.technology ? -1 : 1)) }));
	sorted.sort((a, b) => (a.bars[0]?.from ?? 0) - (b.bars[0]?.from ?? 0) || (a.name < b.name ? -1 : 1));
	const years = sorted.flatMap((row) => row.bars.flatMap((bar) => [bar.from, bar.until]));
	return { first: years.length ? Math.min(...years) : 0, last: years.length ? Math.max(...years) : 0, rows: sorted };
}
