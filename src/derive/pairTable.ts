import { answerCell } from './cells.ts';
import type { Cell } from './cells.ts';
import type { Context } from './context.ts';
import type { Entry } from './dataset.ts';
import { type Row, rowName, rowsOf } from './rows.ts';
import { type LineState, relateSides } from './sideBySide.ts';
import { mainColumns } from './table.ts';

/** One question of a comparison with the cells of all sides' rows. */
export interface PairLine {
	id: string;
	label: string;
	question: string;
	/** One cell per row (mode) of any side. */
	cells: Cell[];
	state: LineState;
}

/** Everything a comparison sets side by side. */
export interface PairTable {
	rows: { id: string; name: string; technology: string }[];
	/** Lines in the order of the main table, then capabilities, by how the sides relate. */
	lines: Record<LineState, PairLine[]>;
}

/** What a cell answers, for comparing; null: unknown. */
export const cellKey = (cell: Pick<Cell, 'level' | 'text'>): string | null => (cell.level === 'unknown' ? null : (cell.level ?? cell.text));

/** A question with the cells of some rows; `optional`: left out where no row has an answer. */
export type RowsLine = Omit<PairLine, 'state'> & { optional: boolean };

/** Every question a comparison asks: the main table's columns and all capabilities. */
export function allLines(context: Context, rows: Row[]): RowsLine[] {
	const { data, locale } = context;
	return [
		...mainColumns(context).map(({ id, label, question, cell }) => ({ id, label, question, cells: rows.map(cell), optional: false })),
		...(data.vocabulary.capability ?? []).filter(({ id }) => id !== 'other').map((item) => ({
			id: item.id, label: item[locale].label, question: item[locale].says ?? '', optional: true,
			cells: rows.map((row) => answerCell(context, row, item.id, { topic: 'capabilities', id: item.id })),
		})),
	];
}

/** Compares entries, question by question. */
export function compareEntries(context: Context, entries: Entry[]): PairTable {
	const rows: Row[] = entries.flatMap(rowsOf);
	const lines = allLines(context, rows)
		.filter(({ optional, cells }) => !optional || cells.some((cell) => cellKey(cell) !== null))
		.map(({ id, label, question, cells }): PairLine => {
			const sides = entries.map((entry) => cells.flatMap((cell, index) => (rows[index]?.entry === entry ? [cellKey(cell)] : [])));
			return { id, label, question, cells, state: relateSides(sides) };
		});
	const inState = (state: LineState) => lines.filter((each) => each.state === state);
	return {
		rows: rows.map((row) => ({ id: row.id, name: rowName(row, context.locale), technology: row.entry.id })),
		lines: { differs: inState('differs'), same: inState('same'), unknown: inState('unknown') },
	};
}
