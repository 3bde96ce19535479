import { answerFor, claimsAbout, type Level, type Question } from './answer.ts';
import { answerCell, overheadCell } from './cells.ts';
import type { AnyClaim, ClaimTopic } from './claims.ts';
import { byStanding, type ClaimView, citationsOf, viewClaim } from './claimView.ts';
import type { Context } from './context.ts';
import type { Entry } from './dataset.ts';
import { formatFigure } from './format.ts';
import { headlineOf, type ResourceId } from './headline.ts';
import { nameOf, passageOf } from './localise.ts';
import { rowName, rowsOf } from './rows.ts';

/** The answer to a block's question for one row (mode). */
export interface BlockAnswer {
	/** Row name; absent where the technology has one row. */
	row?: string;
	level?: Level;
	/** As in Cell. */
	neutral?: boolean;
	text: string;
	detail?: string;
	/** Anchor of the claim or judgement it rests on. */
	href?: string;
}

/** A question or sub-topic of a technology page with its claims. */
export interface Block {
	/** Anchor: `<section>--<id>`. */
	id: string;
	label: string;
	answers: BlockAnswer[];
	/** Current claims contradict each other or are marked disputed. */
	disagree: boolean;
	claims: ClaimView[];
}

const viewAll = (context: Context, entry: Entry, topic: ClaimTopic, claims: AnyClaim[]): ClaimView[] =>
	[...claims].sort(byStanding).map((claim) => viewClaim(context, entry, topic, claim));

const rowLabel = (entry: Entry, name: string) => (entry.modes.length ? { row: name } : {});

/** Blocks of the overhead section: one per resource, headline first. */
export function overheadBlocks(context: Context, entry: Entry): Block[] {
	const resources: ResourceId[] = ['cpu', 'memory', 'disk', 'network', 'overall'];
	return resources.map((resource) => {
		const claims = entry.overhead.filter((claim) => claim.resource === resource);
		const answers = rowsOf(entry).map((row) => {
			const cell = overheadCell(context, row, resource, resource);
			const claim = headlineOf(entry, row.mode?.id ?? null, resource);
			const anchor = claim.claims[0]?.id ?? claim.worst?.id ?? (claim.state === 'folklore' ? claim.folklore[0]?.id : undefined);
			const detail = [cell.note, cell.detail].filter(Boolean).join(' · ');
			return { ...rowLabel(entry, rowName(row, context.locale)), text: cell.text, ...(detail ? { detail } : {}), ...(anchor ? { href: `#${anchor}` } : {}) };
		});
		return {
			id: `overhead--${resource}`, label: context.term('resource', resource), answers,
			disagree: claims.some((claim) => claim.standing === 'disputed'), claims: viewAll(context, entry, 'overhead', claims),
		};
	});
}

function questionBlock(context: Context, entry: Entry, question: Question, label: string): Block {
	const answers = rowsOf(entry).map((row): BlockAnswer => {
		const cell = answerCell(context, row, question.id, question);
		return { ...rowLabel(entry, rowName(row, context.locale)), level: cell.level ?? 'unknown', ...(cell.neutral ? { neutral: true } : {}), text: cell.text, ...(cell.detail ? { detail: cell.detail } : {}) };
	});
	const same = answers.every((answer) => answer.level === answers[0]?.level && answer.detail === answers[0]?.detail);
	const claims = claimsAbout(entry, question);
	return {
		id: `${question.topic}--${question.id}`,
		label,
		answers: same ? answers.slice(0, 1).map(({ row: _row, ...answer }) => answer) : answers,
		disagree: claims.some((claim) => claim.standing === 'disputed'),
		claims: viewAll(context, entry, question.topic, claims),
	};
}

const vocabularyOf = { overselling: 'resource', guests: 'guest', capabilities: 'capability' } as const;
/** Questions every page answers, if only by "unknown". */
const alwaysAsked: Record<keyof typeof vocabularyOf, string[]> = {
	overselling: ['memory', 'cpu', 'disk', 'network'],
	guests: ['linux', 'windows', 'freebsd', 'own-iso', 'own-kernel'],
	capabilities: [],
};

/** Blocks of a section made of questions: those always asked and those with claims or an inherited answer, in vocabulary order. */
export function questionBlocks(context: Context, entry: Entry, topic: keyof typeof vocabularyOf): Block[] {
	const items = (context.data.vocabulary[vocabularyOf[topic]] ?? []).filter((item) => topic !== 'overselling' || item.id !== 'overall');
	return items
		.filter(({ id }) => {
			const question = { topic, id };
			return alwaysAsked[topic].includes(id) || claimsAbout(entry, question).length > 0 ||
				(entry.inherits.length > 0 && answerFor({ entry, mode: null }, question, context.data.technologies).level !== 'unknown');
		})
		.map((item) => {
			const block = questionBlock(context, entry, { topic, id: item.id }, item[context.locale].label);
			return item.id === 'other' ? { ...block, answers: [] } : block;
		});
}

/** Vocabulary items of a question topic that nobody has answered for an entry, as labels. */
export function unansweredLabels(context: Context, entry: Entry, topic: 'guests' | 'capabilities'): string[] {
	return (context.data.vocabulary[vocabularyOf[topic]] ?? [])
		.filter(({ id }) => id !== 'other' && !claimsAbout(entry, { topic, id }).length && !alwaysAsked[topic].includes(id) &&
			answerFor({ entry, mode: null }, { topic, id }, context.data.technologies).level === 'unknown')
		.map((item) => item[context.locale].label);
}

/** Blocks of limits or security: one per vocabulary item with claims. */
export function listBlocks(context: Context, entry: Entry, topic: 'limits' | 'security' | 'verdicts'): Block[] {
	const vocabulary = { limits: 'limit', security: 'security', verdicts: 'verdict' }[topic];
	const key = (claim: Entry['limits'][number] | Entry['security'][number] | Entry['verdicts'][number]) => ('limit' in claim ? claim.limit : claim.subject);
	return (context.data.vocabulary[vocabulary] ?? []).flatMap((item) => {
		const claims = (entry[topic] as (Entry['limits'][number] | Entry['security'][number] | Entry['verdicts'][number])[]).filter((claim) => key(claim) === item.id);
		return claims.length
			? [{ id: `${topic}--${item.id}`, label: item[context.locale].label, answers: [], disagree: claims.some((claim) => claim.standing === 'disputed'), claims: viewAll(context, entry, topic, claims) }]
			: [];
	});
}

/** Provider claims, still renting first, then newest first. */
export const providerClaims = (context: Context, entry: Entry): ClaimView[] =>
	[...entry.providers]
		.sort((a, b) => Number(Boolean(a.until)) - Number(Boolean(b.until)) || byStanding(a, b))
		.map((claim) => viewClaim(context, entry, 'providers', claim));

/** Panels or history claims: history oldest first, panels by standing. */
export const plainClaims = (context: Context, entry: Entry, topic: 'panels' | 'history'): ClaimView[] =>
	topic === 'history'
		? [...entry.history].sort((a, b) => (String(a.date ?? a.asOf) < String(b.date ?? b.asOf) ? -1 : 1)).map((claim) => viewClaim(context, entry, topic, claim))
		: viewAll(context, entry, topic, entry.panels);

/** A judged statement ready to print. */
export interface FolkloreView {
	id: string;
	/** Former ids; their anchors stay. */
	formerly: string[];
	/** Place among the most argued statements, from 1. */
	top?: number;
	technology: string;
	technologyName: string;
	/** Other technologies it is about. */
	about: string[];
	statement: string;
	stale: boolean;
	verdict: Entry['folklore'][number]['verdict'];
	verdictLabel: string;
	figure?: string;
	year: string;
	why: string;
	saidBy: ReturnType<typeof citationsOf>;
	sources: ReturnType<typeof citationsOf>;
	claims: string[];
}

/** Prepares the judged statements of an entry. */
export const folkloreViews = (context: Context, entry: Entry): FolkloreView[] =>
	entry.folklore.map((item) => {
		const statement = passageOf(entry, item, 'statement', context.locale);
		return {
			id: item.id,
			formerly: item.formerly ?? [],
			...(item.top ? { top: item.top } : {}),
			technology: entry.id,
			technologyName: nameOf(entry, context.locale),
			about: (item.about ?? []).flatMap((id) => context.data.technologies.filter((other) => other.id === id).map((other) => nameOf(other, context.locale))),
			statement: statement?.text ?? item.statement,
			stale: statement?.stale ?? false,
			verdict: item.verdict,
			verdictLabel: context.term('folklore-verdict', item.verdict),
			...(item.figure ? { figure: formatFigure(item.figure.low, item.figure.high, item.figure.unit) } : {}),
			year: item.asOf === 'undated' ? context.t('claim.undated') : context.t('claim.asOf', { year: item.asOf }),
			why: passageOf(entry, item, 'why', context.locale)?.text ?? item.why,
			saidBy: citationsOf(context, item.saidBy),
			sources: citationsOf(context, item.source),
			claims: item.claims ?? [],
		};
	});

/** A sign ready to print. */
export interface SignView {
	id: string;
	command: string;
	pattern: string;
	literal: boolean;
	weight: string;
	why: string;
	others?: string;
	reports?: string;
	sources: ReturnType<typeof citationsOf>;
}

/** Prepares the signs of an entry, the strongest first. */
export const signViews = (context: Context, entry: Entry): SignView[] =>
	[...entry.signs]
		.sort((a, b) => ['conclusive', 'strong', 'hint'].indexOf(a.weight) - ['conclusive', 'strong', 'hint'].indexOf(b.weight))
		.map((sign) => {
			const others = passageOf(entry, sign, 'others', context.locale)?.text;
			return {
				id: sign.id,
				command: sign.command,
				pattern: sign.pattern,
				literal: sign.literal ?? false,
				weight: context.term('sign-weight', sign.weight),
				why: passageOf(entry, sign, 'why', context.locale)?.text ?? sign.why,
				...(others ? { others } : {}),
				...(sign.reports ? { reports: sign.reports } : {}),
				sources: citationsOf(context, sign.source),
			};
		});
