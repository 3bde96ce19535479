import { barPosition } from './bar.ts';
import { appliesTo } from './claims.ts';
import type { Context } from './context.ts';
import { formatFigure } from './format.ts';
import type { ResourceId } from './headline.ts';
import { type Row, rowName } from './rows.ts';

/** One figure in the plot: a range, or a point where both ends are equal. */
export interface PlotMark {
	/** Place on the 0–100 scale of `barPosition`. */
	start: number;
	end: number;
	/** figure: measured or documented · said: opinions and folklore, drawn apart. */
	kind: 'measured' | 'documented' | 'said';
	standing: 'current' | 'dated' | 'disputed';
	/** Page path with the claim's anchor. */
	href: string;
	/** Words for those who do not see it. */
	label: string;
}

/** A line of the plot. */
export interface PlotRow {
	id: string;
	name: string;
	href: string;
	marks: PlotMark[];
}

/** Percentages marked on the scale; the square root leaves room for 0–5 % beside 60 %. */
export const plotTicks = [0, 1, 5, 10, 20, 40, 60, 100] as const;

/** Room for the names of a plot's lines: about 7 units a Latin letter and 12.5 a Chinese one at the size of the labels. */
export const plotNameWidth = (rows: Pick<PlotRow, 'name'>[]): number =>
	Math.max(150, 20 + Math.max(0, ...rows.map((row) => [...row.name].reduce((sum, char) => sum + (char > '\u2e80' ? 12.5 : 7), 0))));

/** The plot of one technology: a line per resource and mode. */
export const technologyPlot = (context: Context, rows: Row[]): PlotRow[] =>
	(['cpu', 'memory', 'disk', 'network', 'overall'] as const).flatMap((resource) =>
		overheadPlot(context, rows, resource).map((line) => ({
			...line,
			id: `${line.id}-${resource}`,
			name: rows.length > 1 ? `${line.name} · ${context.term('resource', resource)}` : context.term('resource', resource),
		})));

/** The percentages against bare metal of some rows for one resource; rows without any figure are left out, refuted claims too. */
export function overheadPlot(context: Context, rows: Row[], resource: ResourceId): PlotRow[] {
	const { term, t, locale } = context;
	return rows.flatMap((row) => {
		const mode = row.mode?.id ?? null;
		const path = `/${row.entry.id}/`;
		const name = rowName(row, locale);
		const year = (asOf: number | 'undated') => (asOf === 'undated' ? t('claim.undated') : String(asOf));
		const claims = row.entry.overhead.flatMap((claim): PlotMark[] => {
			if (claim.resource !== resource || claim.unit !== 'percent' || claim.against !== 'bare-metal' || claim.standing === 'wrong' || !appliesTo(claim, mode)) return [];
			const { low = 0, high = 0 } = claim;
			const kind = claim.evidence === 'measured' || claim.evidence === 'documented' ? claim.evidence : 'said';
			const words = [name, formatFigure(low, high, 'percent'), term('evidence', claim.evidence), year(claim.asOf), claim.test ?? term('workload', claim.workload ?? 'application')];
			return [{ start: barPosition(low), end: barPosition(high), kind, standing: claim.standing, href: `${path}#${claim.id}`, label: words.join(', ') }];
		});
		const folklore = row.entry.folklore.flatMap((item): PlotMark[] => {
			if (!item.figure || item.figure.unit !== 'percent' || item.figure.resource !== resource || !appliesTo(item, mode)) return [];
			const { low, high } = item.figure;
			return [{ start: barPosition(low), end: barPosition(high), kind: 'said', standing: 'disputed', href: `${path}#${item.id}`, label: [name, t('overhead.oftenSaid', { span: formatFigure(low, high, 'percent') })].join(', ') }];
		});
		const marks = [...claims, ...folklore];
		return marks.length ? [{ id: row.id, name, href: `${path}#overhead--${resource}`, marks }] : [];
	});
}
