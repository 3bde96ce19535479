import { byStanding, type ClaimView, viewClaim } from './claimView.ts';
import type { Context } from './context.ts';
import { nameOf, providerName } from './localise.ts';

/** One claim about a provider and a technology. */
export interface ProviderLine {
	technology: string;
	technologyName: string;
	/** Years as text: from, until, or the year last seen. */
	years: string;
	role: string;
	ended: boolean;
	claim: ClaimView;
}

/** A provider with everything said about it. */
export interface ProviderView {
	/** Absent for hosts that the sources do not name. */
	id?: string;
	name: string;
	lines: ProviderLine[];
}

/** Every provider with claims, those with most lines first, then by name; unnamed hosts last. */
export function providerViews(context: Context): ProviderView[] {
	const views = new Map<string, ProviderView>();
	for (const entry of context.data.technologies)
		for (const claim of [...entry.providers].sort(byStanding)) {
			const provider = claim.provider ? context.data.providers.get(claim.provider) : undefined;
			const key = provider?.id ?? '';
			const view = views.get(key) ?? { ...(provider ? { id: provider.id } : {}), name: provider ? providerName(provider, context.locale) : context.t('provider.unnamed'), lines: [] };
			const seen = claim.asOf === 'undated' ? context.t('claim.undated') : context.t('claim.asOf', { year: claim.asOf });
			view.lines.push({
				technology: entry.id,
				technologyName: nameOf(entry, context.locale),
				years: claim.from && claim.until ? context.t('claim.fromUntil', { from: claim.from, until: claim.until })
					: claim.from ? context.t('claim.from', { from: claim.from })
					: claim.until ? context.t('claim.until', { until: claim.until })
					: seen,
				role: context.term('role', claim.role),
				ended: Boolean(claim.until) || claim.standing !== 'current',
				claim: viewClaim(context, entry, 'providers', claim),
			});
			views.set(key, view);
		}
	return [...views.values()].sort((a, b) => Number(!a.id) - Number(!b.id) || b.lines.length - a.lines.length || (a.name < b.name ? -1 : 1));
}
