import type { Context } from './context.ts';
import type { Entry } from './dataset.ts';
import { claimsOf } from './claims.ts';
import { sourceIdsOf } from './entrySources.ts';
import { nameOf } from './localise.ts';
import type { Pair } from './pairs.ts';
import { layersText, makePreview, type Preview } from './preview.ts';
import { type PreviewFact, previewFacts } from './previewFacts.ts';
import { fitParts, joinStops, marks, previewLimits } from './previewText.ts';

/** Preview of a technology: its figures and answers first, then how much stands behind them. */
export function technologyPreview(context: Context, entry: Entry): Preview {
	const { t, locale, list } = context;
	const { colon, comma, semicolon, stop } = marks[locale];
	const name = nameOf(entry, locale);
	const facts = previewFacts(context, entry);
	const known = facts.filter((fact) => fact.known);
	const unknown = facts.filter((fact) => !fact.known);
	const basis = `${t('preview.basis', { claims: claimsOf(entry).length, sources: sourceIdsOf(entry).length, date: entry.reviewed })}`;
	const room = previewLimits.description - [...basis].length - stop.length;
	const parts = [...known.map((fact) => detailed(fact, context)), ...(unknown.length ? [`${t('preview.unknown')}${colon}${list(unknown.map((fact) => fact.subject))}`] : [])];
	const [first, second] = facts as [PreviewFact, PreviewFact];
	const title = known.length ? fitParts(name + colon, known.map((fact) => fact.phrase), previewLimits.title, comma) : t('tech.title', { name });
	return makePreview(context, {
		path: `/${entry.id}/`, type: 'article', title,
		description: `${fitParts(name + colon, parts, room, semicolon)}${stop}${basis}`,
		labels: [{ label: first.label, data: first.value }, { label: second.label, data: second.value }],
		alt: joinStops(locale, [title, layersText(context, entry)]),
		reviewed: entry.reviewed,
	});
}

/** A fact with its circumstances; the phrase alone where they say nothing more. */
const detailed = (fact: PreviewFact, { locale }: Context): string => {
	if (fact.long === fact.value) return fact.phrase;
	const inner = fact.long.startsWith(fact.value) ? fact.long.slice(fact.value.length) : '';
	return inner ? fact.phrase + inner : `${fact.subject}${fact.id === 'overhead' ? ' ' : marks[locale].colon}${fact.long}`;
};

/** Preview of a pair: what differs first, each with both sides' answers. */
export function pairPreview(context: Context, { id, a, b }: Pick<Pair, 'id' | 'a' | 'b'>): Preview {
	const { t, locale } = context;
	const { colon, comma, semicolon } = marks[locale];
	const names = { a: nameOf(a, locale), b: nameOf(b, locale) };
	const left = previewFacts(context, a);
	const right = previewFacts(context, b);
	const lines = left.flatMap((one, index) => {
		const other = right[index];
		return other && (one.known || other.known) ? [{ one, other, differs: one.value !== other.value, both: one.known && other.known }] : [];
	});
	const ordered = [...lines.filter((line) => line.differs && line.both), ...lines.filter((line) => line.differs && !line.both), ...lines.filter((line) => !line.differs)];
	const versus = ({ one, other, differs }: (typeof lines)[number]) => differs ? t('preview.versus', { subject: one.subject, a: one.value, b: other.value }) : t('preview.both', { phrase: one.phrase });
	const sides = ({ one, other, differs }: (typeof lines)[number]) => differs
		? `${one.subject}${one.id === 'overhead' ? ' ' : colon}${names.a} ${one.value}${comma}${names.b} ${other.value}`
		: t('preview.both', { phrase: one.phrase });
	const title = fitParts(t('preview.pair', names) + colon, ordered.map(versus), previewLimits.title, comma);
	const reviewed = a.reviewed > b.reviewed ? a.reviewed : b.reviewed;
	const labelled = (line: (typeof lines)[number] | undefined, label: string) => ({ label: line ? line.one.label : label, data: line ? `${names.a} ${line.one.value} · ${names.b} ${line.other.value}` : t('level.unknown') });
	return makePreview(context, {
		path: `/compare/${id}/`, type: 'article', title: ordered.length ? title : t('pair.title', names),
		description: ordered.length ? fitParts(t('preview.pair', names) + colon, ordered.map(sides), previewLimits.description, semicolon) : t('pair.lead'),
		labels: [labelled(ordered[0], t('column.overhead')), labelled(ordered[1], t('column.memory'))],
		alt: joinStops(locale, [title, layersText(context, a), layersText(context, b)]),
		reviewed,
	});
}
