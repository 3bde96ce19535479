import type { OverheadClaim } from '../schema/topics.ts';
import type { Context } from './context.ts';
import type { Entry } from './dataset.ts';
import { formatFigure } from './format.ts';
import { nameOf } from './localise.ts';
import { sourceLabel } from './sourceLabel.ts';

/** A figure of one side with what was run and the claim it links to. */
export interface ExperimentFigure {
	text: string;
	detail: string;
	standing: OverheadClaim['standing'];
	href: string;
}

/** What one source measured on both sides for one resource and workload. */
export interface Experiment {
	source: { id: string; label: string };
	title: string;
	sides: { name: string; figures: ExperimentFigure[] }[];
}

const isFigure = (claim: OverheadClaim): boolean => claim.unit !== undefined && claim.standing !== 'wrong' && (claim.evidence === 'measured' || claim.evidence === 'documented');

/**
 * The experiments that measured both entries: figures of one source, resource and workload, each against bare metal, and
 * figures of one entry against the other. Only these compare machines of the same kind on the same day.
 */
export function sharedExperiments(context: Context, a: Entry, b: Entry): Experiment[] {
	const { term, t, data, locale } = context;
	const groups = new Map<string, { source: string; resource: OverheadClaim['resource']; workload: OverheadClaim['workload']; found: [OverheadClaim[], OverheadClaim[]] }>();
	([a, b] as const).forEach((entry, side) => {
		const other = side === 0 ? b : a;
		for (const claim of entry.overhead.filter(isFigure)) {
			if (claim.against !== 'bare-metal' && claim.against !== other.id) continue;
			for (const source of claim.source) {
				const key = [source, claim.resource, claim.workload ?? ''].join(' ');
				const group = groups.get(key) ?? { source, resource: claim.resource, workload: claim.workload, found: [[], []] as [OverheadClaim[], OverheadClaim[]] };
				group.found[side as 0 | 1].push(claim);
				groups.set(key, group);
			}
		}
	});
	const figure = (entry: Entry, claim: OverheadClaim): ExperimentFigure => ({
		text: formatFigure(claim.low ?? 0, claim.high ?? 0, claim.unit ?? 'percent'),
		detail: [
			claim.test, claim.setup ? term('setup', claim.setup) : '',
			claim.against === 'bare-metal' ? '' : t('claim.against', { name: nameOf(entry === a ? b : a, locale) }),
			claim.asOf === 'undated' ? t('claim.undated') : String(claim.asOf),
		].filter(Boolean).join(locale === 'zh' ? '，' : ', '),
		standing: claim.standing,
		href: `/${entry.id}/#${claim.id}`,
	});
	return [...groups.values()].flatMap(({ source, resource, workload, found }) => {
		const measuredBoth = found.every((claims) => claims.length > 0);
		if (!measuredBoth && !found.flat().some((claim) => claim.against !== 'bare-metal')) return [];
		const cited = data.sources.get(source);
		return [{
			source: { id: source, label: cited ? sourceLabel(cited) : source },
			title: [term('resource', resource), workload ? term('workload', workload) : ''].filter(Boolean).join(' · '),
			sides: ([a, b] as const).map((entry, side) => ({ name: nameOf(entry, locale), figures: (found[side] ?? []).map((claim) => figure(entry, claim)) })),
		}];
	});
}
