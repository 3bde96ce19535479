import { answerFor, type Answer, type Level, type Question } from './answer.ts';
import { appliesTo } from './claims.ts';
import { cellSources } from './cellSources.ts';
import type { Context } from './context.ts';
import { entriesById } from './entryIndex.ts';
import { formatFigure, formatYears } from './format.ts';
import { type Headline, headlineOf, type ResourceId } from './headline.ts';
import { nameOf, passageOf } from './localise.ts';
import { type Row, techniqueOf } from './rows.ts';

/** One cell of a table, ready to print. */
export interface Cell {
	column: string;
	/** The shape and class of the answer; absent for plain text. */
	level?: Level;
	/** True where neither yes nor no is good: the host can sell more than it has. */
	neutral?: boolean;
	/** The words that carry the meaning. */
	text: string;
	/** Smaller words below. */
	detail?: string;
	/** How many sources stand behind a figure, in words. */
	note?: string;
	/** Page path with anchor, without language and base. */
	href: string;
	/** Sources behind it; 0: none is counted here. */
	sources: number;
	/** Rank for sorting, ascending; null is unknown and always last. */
	sort: number | string | null;
	/** Values a facet can pick; empty: the column has no facet. */
	facets: string[];
	/** Words for the facets, in the same order. */
	facetLabels: string[];
	/** Years and sources behind it, for citing (cellSources.ts); absent where there are none. */
	cite?: string;
	/** Loss in percent for the small bar: from, to and worst. */
	bar?: { low: number; high: number; worst?: number };
}

const citing = (context: Context, claims: Parameters<typeof cellSources>[1]): { cite?: string } => {
	const cite = cellSources(context, claims);
	return cite ? { cite } : {};
};

const levelRank: Record<Level, number | null> = { no: 1, limited: 2, disputed: 2.5, yes: 3, unknown: null };

/** The cell of one question: the level in words, how it is limited, and which engines it was taken from. */
export function answerCell(context: Context, row: Row, column: string, question: Question): Cell {
	const answer = answerFor(row, question, context.data.technologies);
	return { column, ...describeAnswer(context, row, question, answer), ...(question.topic === 'overselling' ? { neutral: true } : {}), ...levelFacet(context, answer.level) };
}

const levelFacet = ({ t }: Context, level: Level) => ({
	sort: levelRank[level],
	facets: [level],
	facetLabels: [t(`level.${level}`)],
});

function describeAnswer(context: Context, row: Row, question: Question, answer: Answer) {
	const { data, locale, t, list } = context;
	const parts: string[] = [];
	for (const { entry, claim } of answer.claims) {
		const how = passageOf(entry, claim, 'how', locale)?.text;
		const several = new Set(answer.claims.map((item) => item.claim.answer)).size > 1;
		const word = several ? [t(`level.${claim.answer ?? 'unknown'}`), how].filter(Boolean).join(locale === 'zh' ? '：' : ': ') : how;
		if (!word) continue;
		parts.push(answer.inheritedFrom.length > 1 ? `${nameOf(entry, locale)}: ${word}` : word);
	}
	const engines = answer.inheritedFrom.flatMap((id) => entriesById(data.technologies).get(id) ?? []).map((entry) => nameOf(entry, locale));
	const from = engines.length ? t('table.from', { engines: list(engines) }) : '';
	const detail = [[...new Set(parts)].join(locale === 'zh' ? '；' : '; '), from].filter(Boolean).join(' · ');
	const first = answer.claims[0];
	return {
		level: answer.level,
		text: t(`level.${answer.level}`),
		...(detail ? { detail } : {}),
		href: first ? `/${first.entry.id}/#${first.claim.id}` : `/${row.entry.id}/#${question.topic}`,
		sources: answer.sources,
		...citing(context, answer.claims.map(({ claim }) => claim)),
	};
}

const bsdGuests = ['freebsd', 'openbsd', 'netbsd'];
const levelOrder: Level[] = ['yes', 'limited', 'disputed', 'no', 'unknown'];

/** The BSD cell: the best answer among FreeBSD, OpenBSD and NetBSD, naming those it holds for. */
export function bsdCell(context: Context, row: Row): Cell {
	const answers = bsdGuests.map((id) => ({ id, answer: answerFor(row, { topic: 'guests', id }, context.data.technologies) }));
	const best = answers.reduce((a, b) => (levelOrder.indexOf(b.answer.level) < levelOrder.indexOf(a.answer.level) ? b : a));
	const names = answers.filter(({ answer }) => answer.level === best.answer.level).map(({ id }) => context.term('guest', id));
	const described = describeAnswer(context, row, { topic: 'guests', id: best.id }, best.answer);
	const detail = best.answer.level === 'yes' || best.answer.level === 'limited'
		? [context.list(names), described.detail].filter(Boolean).join(context.locale === 'zh' ? '：' : ': ')
		: described.detail;
	return { column: 'bsd', ...described, ...(detail ? { detail } : {}), ...levelFacet(context, best.answer.level) };
}

/** The words of a headline: main text and the smaller text below. */
export function headlineWords({ t, term }: Context, headline: Headline): { text: string; detail: string } {
	const details: string[] = [];
	const figure = (claim: { low?: number | undefined; high?: number | undefined }) => formatFigure(claim.low ?? 0, claim.high ?? 0, 'percent');
	const worst = headline.worst;
	let text = t('level.unknown');
	if (headline.state === 'measured' || headline.state === 'dated') {
		if (headline.low !== undefined && headline.high !== undefined) {
			text = formatFigure(headline.low, headline.high, 'percent');
			if (worst) details.push(t(worst.setup === 'untuned' ? 'overhead.upToUntuned' : 'overhead.upTo', {
				high: formatFigure(worst.high ?? 0, worst.high ?? 0, 'percent'), workload: worst.test ?? term('workload', worst.workload ?? 'application'),
			}));
		} else if (worst) {
			text = figure(worst);
			details.push([worst.setup === 'untuned' ? term('setup', 'untuned') : '', worst.test ?? term('workload', worst.workload ?? 'application')].filter(Boolean).join(' '));
		}
		if (headline.state === 'dated') details.push(headline.years ? t('overhead.dated', { years: formatYears(headline.years) }) : t('overhead.datedUndated'));
	} else if (headline.state === 'folklore') {
		text = t('overhead.unmeasured');
		const said = headline.folklore[0]?.figure;
		if (said) details.push(t('overhead.oftenSaid', { span: formatFigure(said.low, said.high, 'percent') }));
	}
	return { text, detail: details.join(' · ') };
}

/** The overhead cell of a row and resource. */
export function overheadCell(context: Context, row: Row, column: string, resource: ResourceId): Cell {
	const headline = headlineOf(row.entry, row.mode?.id ?? null, resource);
	const { text, detail } = headlineWords(context, headline);
	const hasSpan = headline.low !== undefined && headline.high !== undefined;
	const low = headline.low ?? headline.worst?.low;
	const high = headline.high ?? headline.worst?.high;
	const known = (headline.state === 'measured' || headline.state === 'dated') && low !== undefined && high !== undefined;
	const folklore = headline.folklore[0];
	return {
		column,
		...(headline.state === 'unknown' ? { level: 'unknown' as const } : {}),
		text,
		...(detail ? { detail } : {}),
		href: headline.state === 'folklore' && folklore ? `/${row.entry.id}/#${folklore.id}` : `/${row.entry.id}/#overhead--${resource}`,
		sources: headline.sources,
		...(known ? { note: context.t('table.sources', { n: headline.sources }) } : {}),
		sort: known ? (low + high) / 2 : null,
		facets: [],
		facetLabels: [],
		...citing(context, known ? [...headline.claims, ...(headline.worst ? [headline.worst] : [])] : folklore ? [{ source: folklore.saidBy, asOf: folklore.asOf }] : []),
		...(known ? { bar: { low, high, ...(hasSpan && headline.worst?.high !== undefined ? { worst: headline.worst.high } : {}) } } : {}),
	};
}

/** Kind and technique. */
export function kindCell({ term, list }: Context, row: Row): Cell {
	return {
		column: 'kind',
		text: term('kind', row.entry.kind),
		detail: list(techniqueOf(row).map((id) => term('technique', id))),
		href: `/${row.entry.id}/#architecture`,
		sources: 0,
		sort: row.entry.kind,
		facets: [row.entry.kind],
		facetLabels: [term('kind', row.entry.kind)],
	};
}

/** Whether the host's processor must offer hardware virtualization. */
export function hardwareCell(context: Context, row: Row): Cell {
	const need = row.mode?.hardware ?? row.entry.hardware;
	const level = need?.answer ?? 'unknown';
	const text = context.t(`hardware.${level}`);
	const how = need?.how && context.locale === 'zh'
		? ((row.mode?.hardware ? row.entry.words?.modes?.[row.mode.id]?.hardware : row.entry.words?.hardware) ?? need.how)
		: need?.how;
	return {
		column: 'hardware', level, text, ...(how ? { detail: how } : {}),
		href: `/${row.entry.id}/#fact--hardware${row.mode ? `-${row.mode.id}` : ''}`, sources: need?.source?.length ?? 0, ...levelFacet(context, level), facetLabels: [text], ...citing(context, need ? [need] : []),
	};
}

/** Licence, as labels. */
export function licenceCell(context: Context, row: Row): Cell {
	const { term, list, t } = context;
	const ids = row.entry.licence?.ids ?? [];
	const labels = ids.map((id) => term('licence', id));
	return {
		column: 'licence', ...(ids.length ? {} : { level: 'unknown' as const }), text: ids.length ? list(labels) : t('level.unknown'),
		href: `/${row.entry.id}/#fact--licence`, sources: row.entry.licence?.source.length ?? 0, sort: labels[0] ?? null, facets: ids, facetLabels: labels,
		...citing(context, row.entry.licence ? [row.entry.licence] : []),
	};
}

/** Status with its date. */
export function statusCell(context: Context, row: Row): Cell {
	const { term, t } = context;
	const href = `/${row.entry.id}/#fact--status`;
	if (!row.entry.status) return { column: 'status', level: 'unknown', text: t('level.unknown'), href, sources: 0, sort: null, facets: ['unknown'], facetLabels: [t('level.unknown')] };
	const { is, since, source } = row.entry.status;
	return {
		column: 'status', text: term('status', is), ...(since && is !== 'active' ? { detail: since } : {}),
		href, sources: source.length,
		sort: ['active', 'maintenance', 'end-of-life'].indexOf(is), facets: [is], facetLabels: [term('status', is)],
		...citing(context, [row.entry.status]),
	};
}

/** Providers of today, three by name: those whose claim names the row's mode first, the others marked as mode not stated. */
export function providersCell(context: Context, row: Row): Cell {
	const { data, locale, t, list } = context;
	const today = row.entry.providers.filter((claim) => !claim.until && claim.standing === 'current' && appliesTo(claim, row.mode?.id ?? null));
	const idsOf = (claims: typeof today) => [...new Set(claims.flatMap((claim) => (claim.provider && data.providers.has(claim.provider) ? [claim.provider] : [])))];
	const nameOfProvider = (id: string) => {
		const provider = data.providers.get(id);
		return (locale === 'zh' && provider?.zh) || (provider?.name ?? id);
	};
	const stated = idsOf(today.filter((claim) => !row.mode || claim.mode));
	const open = idsOf(today).filter((id) => !stated.includes(id));
	const names = [...stated, ...open].map(nameOfProvider);
	const shown = names.slice(0, 3);
	const more = names.length - shown.length;
	const shownOpen = open.map(nameOfProvider).filter((name) => shown.includes(name));
	const detail = [
		more > 0 ? t('providers.more', { n: more }) : '',
		!shownOpen.length ? '' : stated.length ? t('providers.modeOpenFor', { names: list(shownOpen) }) : t('providers.modeOpen'),
	].filter(Boolean).join(' · ');
	return {
		column: 'providers',
		text: names.length ? list(shown) : t('providers.noneToday'),
		...(detail ? { detail } : {}),
		href: `/${row.entry.id}/#providers`, sources: 0, sort: names.length || null, facets: [], facetLabels: [],
		...citing(context, today),
	};
}
