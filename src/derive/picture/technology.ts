import type { Context } from '../context.ts';
import type { Entry } from '../dataset.ts';
import { sourceIdsOf } from '../entrySources.ts';
import { nameOf } from '../localise.ts';
import { rowName, rowsOf, techniqueOf } from '../rows.ts';
import { factCell, factLabel, keyFactIds, stackOf } from './facts.ts';
import type { Picture } from './picture.ts';

/** What the picture of a technology shows: name, kind, the key facts per mode, and the stack of its first row. */
export function technologyPicture(context: Context, entry: Entry): Omit<Picture, 'locale' | 'brand'> {
	const { t, term, list, locale } = context;
	const name = nameOf(entry, locale);
	const rows = rowsOf(entry);
	const techniques = [...new Set(rows.flatMap(techniqueOf))];
	const captions = { own: t('stack.own'), shared: t('stack.shared') };
	const modeName = (mode: string) => (mode.startsWith(`${name} `) ? mode.slice(name.length + 1) : mode);
	return {
		heading: [name],
		line: list([
			term('kind', entry.kind),
			...techniques.slice(0, 1).filter(() => techniques.length === 1).map((id) => term('technique', id)),
			t('table.sources', { n: sourceIdsOf(entry).length }),
		]),
		body: {
			kind: 'table',
			columns: rows.length > 1 ? rows.map((row) => modeName(rowName(row, locale))) : [],
			rows: keyFactIds.map((id) => ({ label: factLabel(context, id), cells: rows.map((row) => factCell(context, row, id)) })),
		},
		stacks: rows.slice(0, 1).map((row) => stackOf(context, row)),
		// The stack is that of one mode: it says of which.
		captions: rows.length > 1 && rows[0] ? { ...captions, own: locale === 'zh' ? `${modeName(rowName(rows[0], locale))}：${captions.own}` : `${modeName(rowName(rows[0], locale))}: ${captions.own}` } : captions,
	};
}
