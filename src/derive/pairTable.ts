import { answerCell } from './cells.ts';
import type { Cell } from './cells.ts';
import type { Context } from './context.ts';
import type { Entry } from './dataset.ts';
import { type Row, rowName, rowsOf } from './rows.ts';
import { mainColumns } from './table.ts';

/** One question of a pair page with the cells of both sides' rows. */
export interface PairLine {
	id: string;
	label: string;
	question: string;
	/** One cell per row (mode) of either technology. */
	cells: Cell[];
	/** True when the sides do not give the same answer. */
	differs: boolean;
}

/** Everything a pair page compares. */
export interface PairTable {
	rows: { id: string; name: string; technology: string }[];
	differences: PairLine[];
	same: PairLine[];
}

/** Compares two entries, question by question: the main table's columns and every capability answered on either side. */
export function comparePair(context: Context, a: Entry, b: Entry): PairTable {
	const rows: Row[] = [...rowsOf(a), ...rowsOf(b)];
	const line = (id: string, label: string, question: string, make: (row: Row) => Cell): PairLine => {
		const cells = rows.map(make);
		const key = (cell: Cell) => `${cell.level ?? cell.text}`;
		const left = new Set(cells.filter((_cell, index) => rows[index]?.entry === a).map(key));
		const right = new Set(cells.filter((_cell, index) => rows[index]?.entry === b).map(key));
		return { id, label, question, cells, differs: left.size !== 1 || right.size !== 1 || [...left][0] !== [...right][0] };
	};
	const lines = [
		...mainColumns(context).map((column) => line(column.id, column.label, column.question, column.cell)),
		...(context.data.vocabulary.capability ?? [])
			.filter((item) => item.id !== 'other')
			.map((item) => line(item.id, item[context.locale].label, item[context.locale].says ?? '', (row) => answerCell(context, row, item.id, { topic: 'capabilities', id: item.id })))
			.filter(({ cells }) => cells.some((cell) => cell.level !== 'unknown')),
	];
	return {
		rows: rows.map((row) => ({ id: row.id, name: rowName(row, context.locale), technology: row.entry.id })),
		differences: lines.filter((each) => each.differs),
		same: lines.filter((each) => !each.differs),
	};
}
