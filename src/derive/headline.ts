import type { Folklore, OverheadClaim } from '../schema/topics.ts';
import { appliesTo } from './claims.ts';
import type { Entry } from './dataset.ts';

export type ResourceId = OverheadClaim['resource'];

/** The workload under which each resource is least disturbed: what a headline speaks of (design: the headline cell). */
export const gentlestWorkload: Record<ResourceId, NonNullable<OverheadClaim['workload']>> = {
	cpu: 'cpu-bound',
	memory: 'memory',
	disk: 'sequential-io',
	network: 'bulk-network',
	overall: 'application',
};

/** The loss a headline cell shows for one row and resource, always percent of bare metal. */
export interface Headline {
	/** measured: current figures · dated: only dated ones · folklore: only what people say · unknown. */
	state: 'measured' | 'dated' | 'folklore' | 'unknown';
	/** Span of the gentlest workload, in percent. */
	low?: number;
	high?: number;
	/** First and last year of the figures in the span. */
	years?: [number, number];
	/** The worst claim, where it lies above the span. */
	worst?: OverheadClaim;
	/** Sources behind span and worst. */
	sources: number;
	/** Claims behind the span. */
	claims: OverheadClaim[];
	/** The statements shown as "often said". */
	folklore: Folklore[];
}

const isFigure = (claim: OverheadClaim): claim is OverheadClaim & { low: number; high: number } =>
	claim.unit === 'percent' && claim.against === 'bare-metal' && claim.low !== undefined && claim.high !== undefined;

/** Computes the headline of one row (`mode` null: a technology without modes) and resource. */
export function headlineOf(entry: Pick<Entry, 'overhead' | 'folklore'>, mode: string | null, resource: ResourceId): Headline {
	const figures = entry.overhead.filter(
		(claim): claim is OverheadClaim & { low: number; high: number } =>
			claim.resource === resource && appliesTo(claim, mode) && isFigure(claim) &&
			(claim.evidence === 'measured' || claim.evidence === 'documented'),
	);
	const folklore = entry.folklore.filter((item) => item.figure?.unit === 'percent' && appliesTo(item, mode) &&
		(item.figure.resource === resource || (resource === 'cpu' && item.figure.resource === 'overall')));
	for (const [standing, state] of [['current', 'measured'], ['dated', 'dated']] as const) {
		const standingFigures = figures.filter((claim) => claim.standing === standing);
		const span = standingFigures.filter(
			(claim) => claim.workload === gentlestWorkload[resource] && claim.setup !== 'untuned',
		);
		if (!standingFigures.length) continue;
		const low = span.length ? Math.min(...span.map((claim) => claim.low)) : undefined;
		const high = span.length ? Math.max(...span.map((claim) => claim.high)) : undefined;
		const worst = standingFigures.reduce((a, b) => (b.high > a.high ? b : a));
		const shown = high !== undefined && worst.high <= high ? span : [...span, worst];
		const years = shown.map((claim) => claim.asOf).filter((year) => typeof year === 'number');
		return {
			state,
			...(low !== undefined && high !== undefined ? { low, high } : {}),
			...(years.length ? { years: [Math.min(...years), Math.max(...years)] as [number, number] } : {}),
			...(high === undefined || worst.high > high ? { worst } : {}),
			sources: new Set(shown.flatMap((claim) => claim.source)).size,
			claims: span,
			folklore,
		};
	}
	return { state: folklore.length ? 'folklore' : 'unknown', sources: 0, claims: [], folklore };
}
