import type { Context } from './context.ts';
import type { Entry } from './dataset.ts';
import { newestReview } from './figures.ts';
import { layersOf, namedLayersOf, rowName, rowsOf } from './rows.ts';
import { previewImagePath } from './previewImage.ts';
import { overheadList } from './previewFacts.ts';
import { cutText, fitList, fitParts, lengthOf, marks, previewLimits, spaceHan } from './previewText.ts';
import { nameOf } from './localise.ts';

/** What a link preview shows of a page. Texts keep the limits of previewText.ts. */
export interface Preview {
	/** Open Graph type. */
	type: 'article' | 'website';
	title: string;
	description: string;
	/** Two labels with their data, as Slack and Discourse show them. */
	labels: [PreviewLabel, PreviewLabel];
	image: { path: string; alt: string };
	/** Day the facts were last gone through (`reviewed`), as a time; absent where a page has no facts of its own. */
	reviewed?: string;
}

export interface PreviewLabel {
	label: string;
	data: string;
}

/** What a kind of page brings along for its preview; texts may be longer than the limits. */
export interface PreviewDraft {
	path: string;
	type?: Preview['type'];
	title: string;
	description: string;
	labels?: [PreviewLabel, PreviewLabel];
	/** Text of the image, where the page has an own one. */
	alt?: string;
	reviewed?: string;
}

/** Text of the home page's image. */
const homeAlt = ({ t, data }: Context): string => `${t('siteName')} · ${t('home.title')} · ${t('preview.counts', countsOf(data))}`;

const countsOf = (data: Context['data']) => ({ n: data.technologies.length, sources: data.sources.size });

/** Brings a draft into the limits; pages that name no labels show how much the guide holds. */
export function makePreview(context: Context, draft: PreviewDraft): Preview {
	const { t, data, locale } = context;
	const fine = (text: string) => (locale === 'zh' ? spaceHan(text) : text);
	const path = previewImagePath(locale, draft.path, data);
	const isHome = path === previewImagePath(locale, '/', data);
	const labels = draft.labels ?? [
		{ label: t('preview.technologies'), data: String(data.technologies.length) },
		{ label: t('nav.sources'), data: String(data.sources.size) },
	];
	return {
		type: draft.type ?? 'website',
		title: cutText(fine(draft.title), previewLimits.title),
		description: cutText(fine(draft.description), previewLimits.description),
		labels: labels.map(({ label, data: text }) => ({ label: fine(label), data: cutText(fine(text), previewLimits.title) })) as Preview['labels'],
		image: { path, alt: cutText(fine(isHome || !draft.alt ? homeAlt(context) : draft.alt), previewLimits.alt) },
		...(draft.reviewed ? { reviewed: `${draft.reviewed}T12:00:00Z` } : {}),
	};
}

/** Preview of a page that has nothing but title and description. */
export const plainPreview = (context: Context, path: string, title: string, description: string, reviewed?: string): Preview =>
	makePreview(context, { path, title, description, ...(reviewed ? { reviewed } : {}) });

/** Preview of the home page: the first figures, then what is compared. */
export function homePreview(context: Context): Preview {
	const { t, data, locale } = context;
	const { colon, comma, stop } = marks[locale];
	const what = t('home.description', { n: data.technologies.length });
	const figures = fitList(t('column.overhead') + colon, overheadList(context), previewLimits.description - lengthOf(what) - stop.length, comma);
	return makePreview(context, { path: '/', title: t('home.title'), description: `${figures}${figures.endsWith('…') ? ' ' : stop}${what}`, reviewed: newestReview(data) });
}

/** Preview of a guide or another page of prose. */
export const prosePreview = (context: Context, path: string, page: { title: string; description: string }): Preview =>
	makePreview(context, { path, type: 'article', title: page.title, description: page.description, reviewed: newestReview(context.data) });

/** The layers of an entry's first row in words, for the text of an image. */
export function layersText(context: Context, entry: Entry): string {
	const row = rowsOf(entry).find((each) => layersOf(each).length);
	if (!row) return '';
	return context.t('tech.stackAlt', { name: rowName(row, context.locale), layers: context.list(namedLayersOf(row, context.data, context.locale).map((layer) => layer.name)) });
}

/** Preview of a choice between technologies of one name. */
export const choicePreview = (context: Context, slug: string, name: string, entries: Entry[]): Preview =>
	makePreview(context, {
		path: `/${slug}/`,
		title: fitParts(`${context.t('choice.title', { name })} `, [context.list(entries.map((entry) => nameOf(entry, context.locale)))], previewLimits.title, ' '),
		description: `${context.t('choice.lead', { name })}${context.locale === 'zh' ? '' : ' '}${context.list(entries.map((entry) => nameOf(entry, context.locale)))}${marks[context.locale].stop}`.trim(),
	});
