import type { Level } from './answer.ts';
import { askedQuestions } from './quality.ts';
import type { Table } from './table.ts';

/** One answer of the matrix: a shape that leads to the cell of the table below. */
export interface MatrixMark {
	level: Level;
	/** Anchor of the cell on the same page. */
	href: string;
	/** Row, column and answer, in words. */
	label: string;
	/** How it is limited, or where the answer was taken from. */
	detail?: string;
}

/** A table reduced to its answers, small enough to be seen at once. */
export interface Matrix {
	columns: { id: string; label: string }[];
	groups: { id: string; label: string; rows: { id: string; name: string; href: string; marks: MatrixMark[] }[] }[];
	/** How often each answer occurs; answers that never occur are left out. */
	counts: { level: Level; count: number }[];
}

/** The answers in the order of the legend. */
export const matrixLevels: Level[] = ['yes', 'limited', 'no', 'disputed', 'unknown'];

/** Columns of a topic's matrix: all of them, of the capabilities only those most asked, because more could not be told apart. */
export const matrixColumns = (table: Table, topic: 'overselling' | 'guests' | 'capabilities'): string[] => {
	const asked = new Set<string>(askedQuestions.filter((question) => question.topic === topic).map((question) => question.id));
	return table.columns.map((column) => column.id).filter((id) => topic !== 'capabilities' || asked.has(id));
};

/** The lines of a heading that stands upright: a long label of several words is parted where its two lines are most alike. */
export function headingLines(label: string): string[] {
	const blanks = [...label.matchAll(/ /g)].map(({ index }) => index);
	if (label.length <= 15 || !blanks.length) return [label];
	const longer = (at: number) => Math.max(at, label.length - at - 1);
	const at = blanks.reduce((best, each) => (longer(each) <= longer(best) ? each : best));
	return [label.slice(0, at), label.slice(at + 1)];
}

/** Reduces a table to the answers of some columns; a cell without an answer counts as unknown. */
export function buildMatrix(table: Table, columnIds: string[], colon: string): Matrix {
	const columns = table.columns.filter((column) => columnIds.includes(column.id)).map(({ id, label }) => ({ id, label }));
	const groups = table.groups.map(({ id, label, rows }) => ({
		id, label,
		rows: rows.map((row) => ({
			id: row.id, name: row.name, href: row.href,
			marks: columns.map((column): MatrixMark => {
				const cell = row.cells.find((candidate) => candidate.column === column.id);
				return {
					level: cell?.level ?? 'unknown', href: `#${row.id}--${column.id}`, label: `${row.name} · ${column.label}${colon}${cell?.text ?? ''}`,
					...(cell?.detail ? { detail: cell.detail } : {}),
				};
			}),
		})),
	}));
	const all = groups.flatMap((group) => group.rows.flatMap((row) => row.marks.map((mark) => mark.level)));
	const counts = matrixLevels.map((level) => ({ level, count: all.filter((each) => each === level).length })).filter(({ count }) => count > 0);
	return { columns, groups, counts };
}
