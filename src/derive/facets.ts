import type { Column, Table } from './table.ts';

/** One value a column can be filtered by, with the number of rows that have it. */
export interface FacetOption {
	value: string;
	label: string;
	count: number;
}

/** A column's filter. */
export interface Facet {
	column: Column;
	options: FacetOption[];
}

/** The filters of a table: every column whose cells carry facet values, options by frequency, then label. */
export function facetsOf(table: Table): Facet[] {
	const rows = table.groups.flatMap((group) => group.rows);
	return table.columns.flatMap((column, index) => {
		const options = new Map<string, FacetOption>();
		for (const row of rows) {
			const cell = row.cells[index];
			cell?.facets.forEach((value, at) => {
				const option = options.get(value) ?? { value, label: cell.facetLabels[at] ?? value, count: 0 };
				options.set(value, { ...option, count: option.count + 1 });
			});
		}
		const sorted = [...options.values()].sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
		return sorted.length > 1 ? [{ column, options: sorted }] : [];
	});
}
