import { csvField } from './csv.ts';

/** What a visitor made of a table; everything empty is the default view. */
export interface ViewState {
	/** `<column>.asc` or `<column>.desc`; `name` sorts by technology. */
	sort: string;
	/** Chosen facet values by column. */
	filters: Record<string, string[]>;
	/** Columns shown, in table order; empty: all. */
	columns: string[];
	/** Rows shown; empty: all. */
	only: string[];
}

const list = (value: string | null): string[] => (value ?? '').slice(0, 2000).split(',').filter(Boolean);

/**
 * Reads the view from a query string: `sort=overhead.desc`, `cols=kind,overhead`, `rows=kvm,xen-pv`,
 * `f.windows=yes,limited`. Whatever the table does not know is ignored; never throws.
 */
export function readView(query: string, known: { columns: string[]; rows: string[]; facets: Record<string, string[]> }): ViewState {
	const parameters = new URLSearchParams(query);
	const [column = '', direction = ''] = (parameters.get('sort') ?? '').split('.');
	const sort = (known.columns.includes(column) || column === 'name') && ['asc', 'desc'].includes(direction) ? `${column}.${direction}` : '';
	const filters: Record<string, string[]> = {};
	for (const each of known.columns) {
		const values = list(parameters.get(`f.${each}`)).filter((value) => (Object.hasOwn(known.facets, each) ? known.facets[each] : undefined)?.includes(value));
		if (values.length) filters[each] = values;
	}
	const chosen = new Set(list(parameters.get('cols')));
	const rows = new Set(list(parameters.get('rows')));
	return { sort, filters, columns: known.columns.filter((each) => chosen.has(each)), only: known.rows.filter((id) => rows.has(id)) };
}

/** Writes the view into a query string, keeping parameters that are not the table's; the default view adds nothing. */
export function writeView(query: string, view: ViewState): string {
	const parameters = new URLSearchParams(query);
	for (const name of [...parameters.keys()]) if (name === 'sort' || name === 'cols' || name === 'rows' || name.startsWith('f.')) parameters.delete(name);
	if (view.sort) parameters.set('sort', view.sort);
	if (view.columns.length) parameters.set('cols', view.columns.join(','));
	if (view.only.length) parameters.set('rows', view.only.join(','));
	for (const [column, values] of Object.entries(view.filters)) if (values.length) parameters.set(`f.${column}`, values.join(','));
	const text = parameters.toString().replaceAll('%2C', ',');
	return text ? `?${text}` : '';
}

/** Compares two sort values: numbers as numbers, else as text in the page's language; null (unknown) last both ways. */
export function compareSortValues(a: string | null, b: string | null, descending: boolean, collator: Pick<Intl.Collator, 'compare'>): number {
	if (a === null || b === null) return Number(a === null) - Number(b === null);
	const [left, right] = [Number(a), Number(b)];
	const order = Number.isNaN(left) || Number.isNaN(right) ? collator.compare(a, b) : left - right;
	return descending ? -order : order;
}

export type TableFormat = 'CSV' | 'Markdown' | 'BBCode';
export interface CopiedRow {
	name: string;
	url: string;
	cells: string[];
}

const markdownCell = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('|', '\\|').replaceAll('\n', ' ');
const bbcodeText = (text: string): string => text.replaceAll('[', '(').replaceAll(']', ')');

/** Writes rows as CSV, a Markdown table, or BBCode lines (many boards have no table tag) with a link per row. */
export function formatTable(format: TableFormat, headings: string[], rows: CopiedRow[]): string {
	switch (format) {
		case 'CSV':
			return [[...headings, 'URL'], ...rows.map((row) => [row.name, ...row.cells, row.url])].map((line) => line.map((field) => csvField(field)).join(',')).join('\r\n');
		case 'Markdown':
			return [
				`| ${headings.map(markdownCell).join(' | ')} |`,
				`| ${headings.map(() => '---').join(' | ')} |`,
				...rows.map((row) => `| [${markdownCell(row.name)}](${row.url}) | ${row.cells.map(markdownCell).join(' | ')} |`),
			].join('\n');
		case 'BBCode':
			return rows.map((row) => [`[b][url=${row.url}]${bbcodeText(row.name)}[/url][/b]`, ...row.cells.map((cell, index) => `${bbcodeText(headings[index + 1] ?? '')}: ${bbcodeText(cell)}`)].join('\n')).join('\n\n');
	}
}
