import type { Context } from './context.ts';
import type { WithId } from './dataset.ts';
import { usesOf } from './entrySources.ts';
import { newestReview } from './figures.ts';
import { byDefaultOrder } from './group.ts';
import { nameOf } from './localise.ts';
import { makePreview, type Preview } from './preview.ts';
import { lower } from './previewFacts.ts';
import { fitParts, marks, previewLimits } from './previewText.ts';
import type { ProviderView } from './providers.ts';
import { folkloreViews } from './sections.ts';
import type { Source } from '../schema/source.ts';

/** Preview of the judged statements: how many are judged how, then the most argued ones with their verdict. */
export function folklorePreview(context: Context): Preview {
	const { t, data, locale, term } = context;
	const { comma, semicolon, colon } = marks[locale];
	const items = [...data.technologies].sort(byDefaultOrder).flatMap((entry) => folkloreViews(context, entry));
	const counts = (['wrong', 'outdated', 'depends', 'true'] as const).map((verdict) => `${lower(context, term('folklore-verdict', verdict))} ${items.filter((item) => item.verdict === verdict).length}`);
	const top = items.filter((item) => item.top).sort((a, b) => (a.top ?? 0) - (b.top ?? 0));
	const start = `${t('preview.folklore', { n: items.length })}${colon}`;
	return makePreview(context, {
		path: '/folklore/', type: 'article', title: fitParts(start, counts, previewLimits.title, comma),
		description: fitParts('', top.map((item) => `${t('preview.quote', { text: item.statement.replace(/[.。]$/, '') })}${colon}${lower(context, item.verdictLabel)}`), previewLimits.description, semicolon),
		reviewed: newestReview(data),
	});
}

/** Preview of a source: who published it when, and what rests on it. */
export function sourcePreview(context: Context, source: WithId<Source>): Preview {
	const { t, data, locale, list, term } = context;
	const { comma, stop, colon } = marks[locale];
	const uses = usesOf(source.id, data.technologies);
	const names = [...new Set(uses.map((use) => nameOf(use.entry, locale)))];
	const facts = [source.publisher ?? source.author, source.published ?? t('claim.undated'), term('source-kind', source.kind)].filter(Boolean).join(comma);
	return makePreview(context, {
		path: `/sources/${source.id}/`, type: 'article', title: source.title,
		description: [facts, `${t('sources.claims')}${colon}${t('sources.count', { n: uses.length })}${names.length ? `${locale === 'zh' ? '，' : ', '}${list(names)}` : ''}`, `${t('sources.checked')}${colon}${source.checked ?? t('claim.notReRead')}`].join(stop),
		labels: [{ label: t('sources.published'), data: source.published ?? t('claim.undated') }, { label: t('sources.claims'), data: t('sources.count', { n: uses.length }) }],
		...(source.checked ? { reviewed: source.checked } : {}),
	});
}

/** Preview of a provider: each technology with its years. */
export function providerPreview(context: Context, id: string, name: string, view: ProviderView | undefined): Preview {
	const { t, locale } = context;
	const { colon, comma, open, close } = marks[locale];
	const byName = new Map<string, string>();
	for (const line of view?.lines ?? []) if (!byName.has(line.technologyName)) byName.set(line.technologyName, line.years);
	const unique = [...byName].map(([technology, years]) => `${technology}${open}${years}${close}`);
	const sources = new Set((view?.lines ?? []).flatMap((line) => line.claim.sources.map((source) => source.id))).size;
	return makePreview(context, {
		path: `/providers/${id}/`, type: 'article',
		title: unique.length ? fitParts(name + colon, unique, previewLimits.title, comma) : t('provider.title', { name }),
		description: unique.length ? fitParts(t('provider.title', { name }) + colon, unique, previewLimits.description, comma) : t('provider.lead', { name }),
		labels: [{ label: t('provider.technology'), data: [...new Set((view?.lines ?? []).map((line) => line.technologyName))].join(comma) || t('level.unknown') }, { label: t('nav.sources'), data: String(sources) }],
		reviewed: newestReview(context.data),
	});
}
