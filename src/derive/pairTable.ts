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

/** Compares entries, question by question: the main table's columns and every capability answered on any side. */
export function compareEntries(context: Context, entries: Entry[]): PairTable {
	const rows: Row[] = entries.flatMap(rowsOf);
	const line = (id: string, label: string, question: string, make: (row: Row) => Cell): PairLine => {
		const cells = rows.map(make);
		const sides = entries.map((entry) => cells.flatMap((cell, index) => (rows[index]?.entry === entry ? [cellKey(cell)] : [])));
		return { id, label, question, cells, state: relateSides(sides) };
	};
	const lines = [
		...mainColumns(context).map((column) => line(column.id, column.label, column.question, column.cell)),
		...(context.data.vocabulary.capability ?? [])
			.filter((item) => item.id !== 'other')
			.map((item) => line(item.id, item[context.locale].label, item[context.locale].says ?? '', (row) => answerCell(context, row, item.id, { topic: 'capabilities', id: item.id })))
			.filter(({ cells }) => cells.some((cell) => cell.level !== 'unknown')),
	];
	const inState = (state: LineState) => lines.filter((each) => each.state === state);
	return {
		rows: rows.map((row) => ({ id: row.id, name: rowName(row, context.locale), technology: row.entry.id })),
		lines: { differs: inState('differs'), same: inState('same'), unknown: inState('unknown') },
	};
}
