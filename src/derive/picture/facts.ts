import { answerCell, headlineWords, overheadCell } from '../cells.ts';
import type { Context } from '../context.ts';
import type { Entry } from '../dataset.ts';
import { headlineOf } from '../headline.ts';
import { namedLayersOf, type Row, rowsOf } from '../rows.ts';
import type { PictureCell, PictureStack } from './picture.ts';

/** A question a picture may answer: CPU overhead, or one of the tables' yes-or-no questions. */
export type FactId = 'overhead' | `overselling ${string}` | `guests ${string}` | `capabilities ${string}`;

/** The five facts that decide most arguments, in the order they are drawn. */
export const keyFactIds: FactId[] = ['overhead', 'overselling memory', 'guests windows', 'guests own-kernel', 'capabilities docker'];

const parts = (id: FactId) => id.split(' ') as ['overselling' | 'guests' | 'capabilities', string];

/** Label of a question, as over the column of the tables. */
export function factLabel({ t, term }: Context, id: FactId): string {
	if (id === 'overhead') return t('column.overhead');
	const [topic, item] = parts(id);
	if (topic === 'overselling') return t(`column.${item as 'memory' | 'cpu' | 'disk' | 'network'}`);
	return term(topic === 'guests' ? 'guest' : 'capability', item);
}

/** The answer of one row. A figure that is dated, only said, or not the gentlest load never stands without saying so. */
export function factCell(context: Context, row: Row, id: FactId): PictureCell {
	if (id === 'overhead') {
		const cell = overheadCell(context, row, 'overhead', 'cpu');
		const { detail } = headlineWords(context, headlineOf(row.entry, row.mode?.id ?? null, 'cpu'));
		return { text: cell.text, ...(cell.level ? { level: cell.level } : {}), ...(detail ? { note: detail } : {}) };
	}
	const [topic, item] = parts(id);
	const { text, level } = answerCell(context, row, item, { topic, id: item });
	return { text, ...(level ? { level } : {}) };
}

/** The answer of a technology over its modes: the shared one, or that it depends on the mode. */
export function entryCell(context: Context, entry: Entry, id: FactId): PictureCell {
	const cells = rowsOf(entry).map((row) => factCell(context, row, id));
	const [first] = cells as [PictureCell, ...PictureCell[]];
	if (cells.every((cell) => cell.text === first.text && cell.note === first.note)) return first;
	const levels = new Set(cells.map((cell) => cell.level));
	return levels.size === 1 && first.level ? { text: first.text, level: first.level } : { text: context.t('picture.byMode') };
}

/** The stack of a row, from the bottom up. */
export function stackOf(context: Context, row: Row): PictureStack {
	const layers = namedLayersOf(row, context.data, context.locale);
	const pick = (of: 'host' | 'guest') => layers.filter((layer) => layer.of === of).map((layer) => ({ label: context.term('layer', layer.layer), name: layer.name }));
	return { own: pick('guest'), shared: pick('host') };
}
