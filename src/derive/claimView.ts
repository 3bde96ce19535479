import type { ClaimTopic } from './claims.ts';
import type { AnyClaim } from './claims.ts';
import type { Context } from './context.ts';
import type { Entry } from './dataset.ts';
import { entriesById } from './entryIndex.ts';
import { formatFigure } from './format.ts';
import { nameOf, passageOf, providerName } from './localise.ts';
import { sourceLabel } from './sourceLabel.ts';

/** A source as cited beside a claim. */
export interface Citation {
	id: string;
	label: string;
	title: string;
	/** Language of the title. */
	language: string;
	url?: string | undefined;
	/** False: nobody has re-read the passage yet. */
	checked: boolean;
}

/** A claim ready to print. */
export interface ClaimView {
	id: string;
	/** Former ids; their anchors stay. */
	formerly: string[];
	says: string;
	/** The Chinese was made from older English. */
	stale: boolean;
	standing: AnyClaim['standing'];
	/** Figure, amount, panel or span of years, in front of the sentence. */
	figure?: string;
	bar?: { low: number; high: number };
	/** Provider's path and name, for provider claims. */
	provider?: { id: string; name: string };
	/** Evidence, year, standing and circumstances, in words. */
	marks: string[];
	why?: string;
	notice?: string;
	sources: Citation[];
}

/** Cites sources by id; unknown ids are left out (a content rule reports them). */
export const citationsOf = ({ data }: Context, ids: string[]): Citation[] =>
	ids.flatMap((id) => {
		const source = data.sources.get(id);
		return source ? [{ id, label: sourceLabel(source), title: source.title, language: source.language, url: source.url ?? source.copy, checked: Boolean(source.checked) }] : [];
	});

const standingOrder = ['current', 'disputed', 'dated', 'wrong'] as const;

/** Claims in reading order: what holds first, then newest first, then id. */
export const byStanding = <T extends { standing: string; asOf: number | string; id: string }>(a: T, b: T): number =>
	standingOrder.indexOf(a.standing as 'current') - standingOrder.indexOf(b.standing as 'current') ||
	(Number(b.asOf) || 0) - (Number(a.asOf) || 0) ||
	(a.id < b.id ? -1 : 1);

const yearsOf = ({ t }: Context, claim: { from?: string | undefined; until?: string | undefined }): string | undefined =>
	claim.from && claim.until ? t('claim.fromUntil', { from: claim.from, until: claim.until })
	: claim.from ? t('claim.from', { from: claim.from })
	: claim.until ? t('claim.until', { until: claim.until })
	: undefined;

function figureOf(context: Context, entry: Entry, topic: ClaimTopic, claim: AnyClaim): string | undefined {
	if (topic === 'overhead' && 'resource' in claim && 'unit' in claim && claim.unit)
		return formatFigure(claim.low ?? 0, claim.high ?? 0, claim.unit);
	if ('words' in claim && claim.words) return passageOf(entry, claim, 'words', context.locale)?.text;
	if ('amount' in claim && claim.amount) return passageOf(entry, claim, 'amount', context.locale)?.text ?? claim.amount;
	if ('panel' in claim) return claim.panel;
	if (topic === 'providers') return yearsOf(context, claim as { from?: string; until?: string });
	if ('date' in claim && claim.date) return claim.date;
	return undefined;
}

/** Prepares one claim of an entry for printing. */
export function viewClaim(context: Context, entry: Entry, topic: ClaimTopic, claim: AnyClaim): ClaimView {
	const { data, locale, t, term, list } = context;
	const says = passageOf(entry, claim, 'says', locale);
	const marks = [
		term('evidence', claim.evidence),
		claim.asOf === 'undated' ? t('claim.undated') : t('claim.asOf', { year: claim.asOf }),
	];
	if ('workload' in claim && claim.workload) marks.push([claim.test, term('workload', claim.workload)].filter(Boolean).join(locale === 'zh' ? '，' : ', '));
	if ('setup' in claim && claim.setup) marks.push(term('setup', claim.setup));
	if ('hardware' in claim && claim.hardware) marks.push(t('claim.hardware', { hardware: claim.hardware }));
	if ('against' in claim && claim.against !== 'bare-metal') {
		const other = entriesById(data.technologies).get(claim.against);
		marks.push(t('claim.against', { name: other ? nameOf(other, locale) : claim.against }));
	}
	if ('mechanism' in claim && claim.mechanism) marks.push(list(claim.mechanism.map((id) => term('mechanism', id))));
	if ('cve' in claim && claim.cve) marks.push(claim.cve.join(' '));
	if (claim.mode && claim.mode.length < entry.modes.length)
		marks.push(t('claim.mode', { modes: list(claim.mode.map((id) => entry.modes.find((mode) => mode.id === id)?.name ?? id)) }));
	const figure = figureOf(context, entry, topic, claim);
	const percent = 'unit' in claim && claim.unit === 'percent' && claim.against === 'bare-metal' && claim.low !== undefined && claim.high !== undefined;
	const why = passageOf(entry, claim, 'why', locale)?.text;
	const notice = passageOf(entry, claim, 'notice', locale)?.text;
	const provider = 'provider' in claim && claim.provider ? data.providers.get(claim.provider) : undefined;
	return {
		id: claim.id,
		formerly: claim.formerly ?? [],
		says: says?.text ?? '',
		stale: says?.stale ?? false,
		standing: claim.standing,
		...(figure ? { figure } : {}),
		...(percent ? { bar: { low: claim.low as number, high: claim.high as number } } : {}),
		...(provider ? { provider: { id: provider.id, name: providerName(provider, locale) } } : {}),
		marks,
		...(why ? { why } : {}),
		...(notice ? { notice } : {}),
		sources: citationsOf(context, claim.source),
	};
}
