import type { APIRoute } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import ComparePart from '../../../../components/ComparePart.astro';
import { loadDataset } from '../../../../data.ts';
import { cacheKeysFor } from '../../../../derive/cacheKeys.ts';
import { type Context, contextFor } from '../../../../derive/context.ts';
import type { Entry } from '../../../../derive/dataset.ts';
import { nameOf } from '../../../../derive/localise.ts';
import { assessNeed, needs } from '../../../../derive/needs.ts';
import { plotNameWidth, technologyPlot } from '../../../../derive/overheadPlot.ts';
import { rowsOf } from '../../../../derive/rows.ts';
import type { Locale } from '../../../../i18n/locale.ts';
import { itemPaths } from '../../../../paths.ts';

export async function getStaticPaths() {
	const data = await loadDataset();
	const keys = cacheKeysFor(data);
	return itemPaths('technology', data.technologies.map((item) => ({ id: item.id, item, key: (locale) => `${keys.ofComparison(locale, item)} ${nameWidthIn(contextFor(data, locale))}` })));
}

/** Room for the names of every technology's plot, by language: computed once, or each file would cost as much as all. */
const nameWidths = new Map<Locale, number>();
function nameWidthIn(context: Context): number {
	const known = nameWidths.get(context.locale);
	if (known) return known;
	const width = Math.max(...context.data.technologies.map((entry) => plotNameWidth(technologyPlot(context, rowsOf(entry)))));
	nameWidths.set(context.locale, width);
	return width;
}

let shared: Promise<AstroContainer> | undefined;

/** One technology's share of a chosen comparison: finished markup, and what the verdicts are judged from. */
export const GET: APIRoute = async ({ props }) => {
	const { locale, item: entry } = props as { locale: Locale; item: Entry };
	const context = contextFor(await loadDataset(), locale);
	shared ??= AstroContainer.create();
	const html = await (await shared).renderToString(ComparePart, { props: { context, entry, nameWidth: nameWidthIn(context) } });
	const assessments = Object.fromEntries(needs.map((need) => [need.id, assessNeed(context, need, entry).map(({ question, range, because }) => ({ question, range, because }))]));
	return new Response(JSON.stringify({ id: entry.id, name: nameOf(entry, locale), assessments, html }), { headers: { 'Content-Type': 'application/json' } });
};
