import { answerCell, headlineWords } from './cells.ts';
import type { Context } from './context.ts';
import type { Entry } from './dataset.ts';
import { headlineOf } from './headline.ts';
import { nameOf } from './localise.ts';
import { rowsOf } from './rows.ts';

/** Title and description of a technology page, facts first, within 80 and 250 characters. */
export function describeTechnology(context: Context, entry: Entry): { title: string; description: string } {
	const { t, locale } = context;
	const name = nameOf(entry, locale);
	const row = rowsOf(entry)[0];
	const colon = locale === 'zh' ? '：' : ': ';
	const facts = row
		? [
				`${t('column.overhead')} ${headlineWords(context, headlineOf(entry, row.mode?.id ?? null, 'cpu')).text}`,
				...(['memory', 'disk'] as const).map((id) => `${t(`column.${id}`)} ${answerCell(context, row, id, { topic: 'overselling', id }).text}`),
				...(['windows', 'own-kernel'] as const).map((id) => `${t(`column.${id}`)}${colon}${answerCell(context, row, id, { topic: 'guests', id }).text}`),
			]
		: [];
	const description = `${row?.mode?.name ?? name}${colon}${facts.join(locale === 'zh' ? '；' : '; ')}`;
	return { title: t('tech.title', { name }).slice(0, 80), description: description.slice(0, 250) };
}
