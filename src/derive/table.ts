import { answerCell, bsdCell, type Cell, hardwareCell, kindCell, licenceCell, overheadCell, providersCell, statusCell } from './cells.ts';
import type { Context } from './context.ts';
import type { Entry } from './dataset.ts';
import { byDefaultOrder, groupIds, groupOf } from './group.ts';
import { type Row, rowName, rowPath, rowsOf } from './rows.ts';

/** A column: its label and the question its cells answer. */
export interface Column {
	id: string;
	label: string;
	question: string;
	/** The unit of its figures: the heading names it, the cells below do not repeat it. */
	unit?: string;
}

/** A row ready to print. */
export interface TableRow {
	id: string;
	/** Bare technology id this first row also answers to; absent where the row's id is that already. */
	alias?: string;
	technology: string;
	name: string;
	href: string;
	cells: Cell[];
}

/** A table ready to print, its rows in groups. */
export interface Table {
	columns: Column[];
	groups: { id: string; label: string; says: string; rows: TableRow[] }[];
	/** Number of rows over all groups. */
	size: number;
}

/** Makes the cell of one column. */
export interface ColumnMaker extends Column {
	cell: (row: Row) => Cell;
}

/** Builds a table of all technologies from column makers, in the default order. */
export function buildTable(context: Context, makers: ColumnMaker[], entries: Entry[] = context.data.technologies): Table {
	const sorted = [...entries].sort(byDefaultOrder);
	const groups = groupIds.flatMap((id) => {
		const rows = sorted.filter((entry) => groupOf(entry) === id).flatMap(rowsOf).map((row): TableRow => ({
			id: row.id,
			...(row.first && row.id !== row.entry.id ? { alias: row.entry.id } : {}),
			technology: row.entry.id,
			name: rowName(row, context.locale),
			href: rowPath(row),
			cells: makers.map((maker) => maker.cell(row)),
		}));
		const item = context.data.vocabulary.group?.find((candidate) => candidate.id === id)?.[context.locale];
		return rows.length ? [{ id, label: item?.label ?? id, says: item?.says ?? '', rows }] : [];
	});
	return {
		columns: makers.map(({ id, label, question, unit }) => ({ id, label, question, ...(unit ? { unit } : {}) })),
		groups,
		size: groups.reduce((sum, group) => sum + group.rows.length, 0),
	};
}

type MainColumn = 'kind' | 'overhead' | 'memory' | 'cpu' | 'disk' | 'linux' | 'windows' | 'bsd' | 'own-iso' | 'own-kernel' | 'hardware' | 'licence' | 'status' | 'providers';

/** The columns of the main table, in order (design: URLs). */
export function mainColumns(context: Context): ColumnMaker[] {
	const maker = (id: MainColumn, cell: ColumnMaker['cell']): ColumnMaker => ({
		id, label: context.t(`column.${id}`), question: context.t(`question.${id}`), cell,
	});
	const oversold = (id: 'memory' | 'cpu' | 'disk') => maker(id, (row) => answerCell(context, row, id, { topic: 'overselling', id }));
	const guest = (id: 'linux' | 'windows' | 'own-iso' | 'own-kernel') => maker(id, (row) => answerCell(context, row, id, { topic: 'guests', id }));
	return [
		maker('kind', (row) => kindCell(context, row)),
		{ ...maker('overhead', (row) => overheadCell(context, row, 'overhead', 'cpu')), unit: '%' },
		oversold('memory'), oversold('cpu'), oversold('disk'),
		guest('linux'), guest('windows'),
		maker('bsd', (row) => bsdCell(context, row)),
		guest('own-iso'), guest('own-kernel'),
		maker('hardware', (row) => hardwareCell(context, row)),
		maker('licence', (row) => licenceCell(context, row)),
		maker('status', (row) => statusCell(context, row)),
		maker('providers', (row) => providersCell(context, row)),
	];
}

/** The main table. */
export const buildMainTable = (context: Context, entries?: Entry[]): Table => buildTable(context, mainColumns(context), entries);

/** Columns of a topic page that ask one question per vocabulary item or resource. */
export function topicColumns(context: Context, topic: 'overhead' | 'overselling' | 'guests' | 'capabilities'): ColumnMaker[] {
	const items = (vocabulary: string) => context.data.vocabulary[vocabulary] ?? [];
	if (topic === 'overhead')
		return (['cpu', 'memory', 'disk', 'network', 'overall'] as const).map((id) => ({
			id, label: context.term('resource', id), question: context.t('question.loss'), unit: '%',
			cell: (row) => overheadCell(context, row, id, id),
		}));
	if (topic === 'overselling')
		return (['memory', 'cpu', 'disk', 'network'] as const).map((id) => ({
			id, label: context.term('resource', id), question: context.t(`question.${id}`),
			cell: (row) => answerCell(context, row, id, { topic, id }),
		}));
	const vocabulary = topic === 'guests' ? 'guest' : 'capability';
	const asked = new Set<string>(context.data.technologies.flatMap((entry) =>
		topic === 'guests' ? entry.guests.filter((claim) => claim.answer).map((claim) => claim.guest) : entry.capabilities.filter((claim) => claim.answer).map((claim) => claim.capability)));
	return items(vocabulary)
		.filter((item) => item.id !== 'other' && asked.has(item.id))
		.map((item) => ({
			id: item.id, label: item[context.locale].label, question: item[context.locale].says ?? item[context.locale].label,
			cell: (row) => answerCell(context, row, item.id, { topic, id: item.id }),
		}));
}
