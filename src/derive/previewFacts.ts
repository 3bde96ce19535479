import { answerFor, type Level, type Question } from './answer.ts';
import { answerCell, headlineWords } from './cells.ts';
import type { Context } from './context.ts';
import type { Entry } from './dataset.ts';
import { byDefaultOrder } from './group.ts';
import { type Headline, headlineOf } from './headline.ts';
import { nameOf } from './localise.ts';
import { marks } from './previewText.ts';
import { type Row, rowName, rowsOf } from './rows.ts';

/** One fact of a technology in words, over all its modes. */
export interface PreviewFact {
	id: string;
	/** Heading it stands under, e.g. "Memory oversold?". */
	label: string;
	/** What it is about, inside a sentence: "memory overselling". */
	subject: string;
	/** The value: "0–5 %", "yes", "PV no, HVM yes". */
	value: string;
	/** The value with how it is limited or where the worst figure comes from. */
	long: string;
	/** Label and value as one phrase: "memory can be oversold". */
	phrase: string;
	/** False where nothing is known of any mode. */
	known: boolean;
}

/** Name of a mode without its technology's: "HVM" of "Xen HVM". */
function shortName(row: Row, { locale }: Context): string {
	const name = rowName(row, locale);
	const own = nameOf(row.entry, locale);
	return name.startsWith(`${own} `) ? name.slice(own.length + 1) : name;
}

/** One value for all modes, or each value once behind the modes it holds for. */
function overRows(context: Context, rows: Row[], valueOf: (row: Row) => string): string {
	const byValue = new Map<string, string[]>();
	for (const row of rows) byValue.set(valueOf(row), [...(byValue.get(valueOf(row)) ?? []), shortName(row, context)]);
	const groups = [...byValue];
	if (groups.length <= 1) return groups[0]?.[0] ?? '';
	return groups.map(([value, names]) => `${names.join('/')} ${value}`).join(' · ');
}

/** A headline for a title: the span, with its years where it is dated and its workload where there is no span. */
function shortHeadline(context: Context, headline: Headline): string {
	const { text, detail } = headlineWords(context, headline);
	const { open, close } = marks[context.locale];
	const inner = headline.state === 'measured' && headline.low !== undefined ? '' : headline.state === 'dated' && headline.years ? context.t('overhead.dated', { years: [...new Set(headline.years)].join('–') }) : detail;
	return lower(context, inner ? `${text}${open}${inner.replaceAll(' · ', marks[context.locale].comma)}${close}` : text);
}

function longHeadline(context: Context, headline: Headline): string {
	const { text, detail } = headlineWords(context, headline);
	const { open, close, comma } = marks[context.locale];
	return lower(context, detail ? `${text}${open}${detail.replaceAll(' · ', comma)}${close}` : text);
}

/** English words stand in a sentence and so begin small; abbreviations stay. */
export const lower = ({ locale }: Context, text: string): string => (locale === 'en' && /^[A-Z][a-z]/.test(text) ? text[0]?.toLowerCase() + text.slice(1) : text);

/** What the CPU loses. */
export function overheadFact(context: Context, entry: Entry): PreviewFact {
	const rows = rowsOf(entry);
	const headline = (row: Row) => headlineOf(entry, row.mode?.id ?? null, 'cpu');
	const label = context.t('column.overhead');
	const value = overRows(context, rows, (row) => shortHeadline(context, headline(row)));
	return {
		id: 'overhead', label, subject: label, value, long: overRows(context, rows, (row) => longHeadline(context, headline(row))), phrase: `${label} ${value}`,
		known: rows.some((row) => headline(row).state !== 'unknown'),
	};
}

/** Technologies with a current or dated CPU figure, in default order, each with its figure: "KVM 0–5 %". */
export const overheadList = (context: Context): string[] =>
	[...context.data.technologies].sort(byDefaultOrder)
		.filter((entry) => rowsOf(entry).some((row) => ['measured', 'dated'].includes(headlineOf(entry, row.mode?.id ?? null, 'cpu').state)))
		.map((entry) => `${nameOf(entry, context.locale)} ${overheadFact(context, entry).value}`);

/** The answer to a question over all modes. */
export function answerFact(context: Context, entry: Entry, question: Question, label: string, subject: string): PreviewFact {
	const rows = rowsOf(entry);
	const { open, close, colon } = marks[context.locale];
	const cell = (row: Row) => answerCell(context, row, question.id, question);
	const value = overRows(context, rows, (row) => lower(context, cell(row).text));
	// Where answers come from engines, the detail ends in their names; the page says that, a preview need not.
	const how = (row: Row) => cell(row).detail?.split(' · ')[0];
	const long = overRows(context, rows, (row) => lower(context, cell(row).text) + (how(row) ? `${open}${how(row)}${close}` : ''));
	const levels = new Set<Level>(rows.map((row) => answerFor(row, question, context.data.technologies).level));
	const only = levels.size === 1 ? [...levels][0] : undefined;
	const phrase = question.topic === 'overselling' && only
		? context.t(`preview.oversold.${only}`, { resource: lower(context, context.term('resource', question.id)) })
		: `${subject}${colon}${value}`;
	return { id: question.id, label, subject, value, long, phrase, known: only !== 'unknown' };
}

/** The facts a preview chooses from, the most asked first. */
export const previewFacts = (context: Context, entry: Entry): PreviewFact[] => {
	const { t, term } = context;
	const oversold = (id: 'memory' | 'disk') => answerFact(context, entry, { topic: 'overselling', id }, t(`column.${id}`), t(`preview.subject.${id}`));
	const guest = (id: 'own-kernel' | 'windows' | 'own-iso') => answerFact(context, entry, { topic: 'guests', id }, t(`column.${id}`), id === 'windows' ? t('column.windows') : lower(context, t(`column.${id}`)));
	return [
		overheadFact(context, entry), oversold('memory'), guest('own-kernel'), guest('windows'),
		answerFact(context, entry, { topic: 'capabilities', id: 'docker' }, term('capability', 'docker'), term('capability', 'docker')),
		oversold('disk'), guest('own-iso'),
	];
};
