import { chosenQuery, mostCompared } from '../derive/chosen.ts';
import { compareSortValues, formatTable, readView, type TableFormat, type ViewState, writeView } from '../derive/tableView.ts';

interface RowPart {
	row: HTMLTableRowElement;
	body: HTMLTableSectionElement;
	index: number;
	id: string;
	/** Values of the filters by column, read when first asked. */
	facets: Record<string, string[]>;
}

const fill = (text: string, values: Record<string, string | number>): string =>
	text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));

/**
 * Sorts, filters, trims and copies the finished table it wraps. The view lives in the query string; running twice on
 * one table is harmless. Texts come from data attributes of the view bar.
 */
class ComparisonTable extends HTMLElement {
	#table: HTMLTableElement | null = null;
	#bar: HTMLElement | null = null;
	#parts: RowPart[] = [];
	#columns: string[] = [];
	#view: ViewState = { sort: '', filters: {}, columns: [], only: [] };
	/** What the page shows now; at first what it was built with. What stays the same is not done again: a phone would feel it. */
	#shows = { sort: '', columns: 0, rows: '[{},[]]' };
	#marked = new Set<string>();
	#count = '';
	#saying: ReturnType<typeof setTimeout> | undefined;

	connectedCallback(): void {
		this.#table = this.querySelector('table');
		this.#bar = this.querySelector('.view-bar');
		if (!this.#table || !this.#bar || this.dataset.ready) return;
		this.dataset.ready = 'true';
		this.#parts = [...this.#table.querySelectorAll<HTMLTableRowElement>('tr[data-row]')].map((row, index) => ({
			row, index, body: row.parentElement as HTMLTableSectionElement, id: row.dataset.row ?? '', facets: {},
		}));
		this.#columns = [...this.#table.querySelectorAll<HTMLElement>('th[data-column]')].map((head) => head.dataset.column ?? '');
		this.#addSortButtons();
		this.#addMarks();
		this.#bar.addEventListener('keydown', (event) => {
			const open = event.key === 'Escape' ? this.#bar?.querySelector('details[open]') : null;
			if (!open) return;
			open.removeAttribute('open');
			open.querySelector('summary')?.focus();
		});
		document.addEventListener('pointerdown', (event) => {
			for (const open of this.#bar?.querySelectorAll('details[open]') ?? []) if (!open.contains(event.target as Node)) open.removeAttribute('open');
		});
		this.#bar.addEventListener('change', (event) => this.#onChange(event));
		this.#bar.querySelector('.reset')?.addEventListener('click', () => this.#apply({ sort: '', filters: {}, columns: [], only: [] }));
		this.#bar.querySelector('.marked')?.addEventListener('click', () =>
			this.#apply({ ...this.#view, only: this.#view.only.length ? [] : [...this.#marked] }));
		addEventListener('popstate', () => this.#apply(this.#read(), false));
		addEventListener('hashchange', () => this.#revealTarget());
		const initial = this.#read();
		initial.only.forEach((id) => this.#marked.add(id));
		this.#apply(initial, false);
	}

	#read(): ViewState {
		return readView(location.search, { columns: this.#columns, rows: this.#parts.map((part) => part.id), facets: this.#facets() });
	}

	/** Values each filter offers, by column. */
	#facets(): Record<string, string[]> {
		const facets: Record<string, string[]> = {};
		for (const box of this.#bar?.querySelectorAll<HTMLInputElement>('input[data-facet]') ?? []) (facets[box.dataset.facet ?? ''] ??= []).push(box.value);
		return facets;
	}

	/** A link to a row or cell wins over the view: what hides its target is shown again. */
	#revealTarget(): void {
		const id = location.hash.slice(1);
		const target = id ? document.getElementById(id) : null;
		const row = target?.closest<HTMLTableRowElement>('tr[data-row]');
		if (!target || !row || !this.contains(row)) return;
		row.hidden = false;
		const cell = target.closest<HTMLTableCellElement>('td, th');
		if (cell)
			for (const each of this.#table?.rows ?? []) {
				const twin = each.classList.contains('group') ? undefined : each.cells[cell.cellIndex];
				if (twin) twin.hidden = false;
			}
		target.scrollIntoView();
	}

	#texts(): DOMStringMap {
		return this.#bar?.dataset ?? {};
	}

	#addSortButtons(): void {
		for (const head of this.#table?.querySelectorAll<HTMLElement>('thead th') ?? []) {
			const column = head.dataset.column ?? 'name';
			const button = document.createElement('button');
			button.type = 'button';
			button.className = 'sort-button';
			button.append(...head.childNodes);
			button.addEventListener('click', () => {
				const [current, direction] = this.#view.sort.split('.');
				const sort = current !== column ? `${column}.asc` : direction === 'asc' ? `${column}.desc` : '';
				this.#apply({ ...this.#view, sort });
			});
			head.replaceChildren(button);
		}
	}

	#addMarks(): void {
		for (const part of this.#parts)
			part.row.querySelector<HTMLInputElement>('.mark')?.addEventListener('change', (event) => {
				if ((event.target as HTMLInputElement).checked) this.#marked.add(part.id);
				else this.#marked.delete(part.id);
				this.#showMarked();
			});
	}

	#onChange(event: Event): void {
		const target = event.target;
		if (target instanceof HTMLSelectElement && target.classList.contains('preset'))
			this.#apply({ ...this.#view, columns: target.value === 'all' ? [] : target.value.split(',') });
		if (target instanceof HTMLSelectElement && target.classList.contains('sort')) this.#apply({ ...this.#view, sort: target.value });
		if (target instanceof HTMLSelectElement && target.classList.contains('copy') && target.value) {
			void this.#copy(target.value as TableFormat);
			target.value = '';
		}
		if (target instanceof HTMLInputElement && 'choose' in target.dataset) {
			const checked = [...(this.#bar?.querySelectorAll<HTMLInputElement>('input[data-choose]:checked') ?? [])].map((box) => box.value);
			if (!checked.length) {
				target.checked = true;
				this.#say(this.#texts().lastColumn ?? '');
				return;
			}
			this.#apply({ ...this.#view, columns: checked.length === this.#columns.length ? [] : checked });
		}
		if (target instanceof HTMLInputElement && target.dataset.facet) {
			const column = target.dataset.facet;
			const values = [...(this.#bar?.querySelectorAll<HTMLInputElement>(`input[data-facet="${column}"]:checked`) ?? [])].map((box) => box.value);
			const filters = { ...this.#view.filters, [column]: values };
			if (!values.length) delete filters[column];
			this.#apply({ ...this.#view, filters });
		}
	}

	#valuesOf(part: RowPart, column: string): string[] {
		return (part.facets[column] ??= (this.#cell(part, column)?.dataset.f ?? '').split(' '));
	}

	#cell(part: RowPart, column: string): HTMLElement | undefined {
		return part.row.cells[this.#columns.indexOf(column) + 1];
	}

	#passes(part: RowPart, view: ViewState, except = ''): boolean {
		if (view.only.length && !view.only.includes(part.id)) return false;
		return Object.entries(view.filters).every(([column, values]) => column === except || this.#valuesOf(part, column).some((value) => values.includes(value)));
	}

	/** Shows a view; writes it to the address unless it came from there. */
	#apply(view: ViewState, write = true): void {
		const table = this.#table;
		if (!table) return;
		this.#view = view;
		const shown = this.#parts.filter((part) => this.#passes(part, view));
		if (view.sort !== this.#shows.sort) this.#sort(view.sort);
		const visible = new Set(shown.map((part) => part.row));
		for (const part of this.#parts) part.row.hidden = !visible.has(part.row);
		for (const body of table.tBodies) {
			const head = body.querySelector<HTMLElement>('.group');
			if (head) head.hidden = view.sort !== '' || ![...body.querySelectorAll<HTMLElement>('tr[data-row]')].some((row) => !row.hidden);
		}
		if (view.columns.length || this.#shows.columns) for (const [index, column] of this.#columns.entries()) {
			const hidden = view.columns.length > 0 && !view.columns.includes(column);
			for (const row of table.rows) {
				const cell = row.classList.contains('group') ? undefined : row.cells[index + 1];
				if (cell) cell.hidden = hidden;
			}
		}
		for (const head of table.querySelectorAll<HTMLElement>('thead th')) {
			const [column, direction] = view.sort.split('.');
			if (column === (head.dataset.column ?? 'name') && view.sort) head.setAttribute('aria-sort', direction === 'asc' ? 'ascending' : 'descending');
			else head.removeAttribute('aria-sort');
		}
		const rows = JSON.stringify([view.filters, view.only]);
		this.#updateBar(shown.length);
		if (rows !== this.#shows.rows) this.#countFacets();
		this.#shows = { sort: view.sort, columns: view.columns.length, rows };
		if (!write) this.#revealTarget();
		if (write) history.replaceState(history.state, '', `${location.pathname}${writeView(location.search, view)}${location.hash}`);
	}

	#sort(sort: string): void {
		const [column, direction] = sort.split('.');
		const value = (part: RowPart) => (column === 'name' ? (part.row.querySelector('th a')?.textContent ?? '') : (this.#cell(part, column ?? '')?.dataset.sort ?? null));
		const collator = new Intl.Collator(document.documentElement.lang);
		const order = sort
			? [...this.#parts].sort((a, b) => compareSortValues(value(a), value(b), direction === 'desc', collator) || a.index - b.index)
			: [...this.#parts].sort((a, b) => a.index - b.index);
		const first = this.#table?.tBodies[0];
		// Each group is filled in one go: the browser then lays out once, however many rows there are.
		const groups = new Map<HTMLTableSectionElement, HTMLTableRowElement[]>();
		for (const part of order) {
			const body = sort && first ? first : part.body;
			const rows = groups.get(body) ?? [];
			rows.push(part.row);
			groups.set(body, rows);
		}
		for (const [body, rows] of groups) body.append(...rows);
	}

	#updateBar(shown: number): void {
		const bar = this.#bar;
		if (!bar) return;
		const texts = this.#texts();
		const view = this.#view;
		for (const box of bar.querySelectorAll<HTMLInputElement>('input[data-choose]')) box.checked = !view.columns.length || view.columns.includes(box.value);
		for (const box of bar.querySelectorAll<HTMLInputElement>('input[data-facet]')) {
			const column = box.dataset.facet ?? '';
			box.checked = view.filters[column]?.includes(box.value) ?? false;
		}
		const preset = bar.querySelector<HTMLSelectElement>('.preset');
		if (preset) {
			const wanted = view.columns.join(',') || 'all';
			preset.value = [...preset.options].some((option) => option.value === wanted) ? wanted : '';
		}
		const sort = bar.querySelector<HTMLSelectElement>('.sort');
		if (sort) sort.value = view.sort;
		const reset = bar.querySelector<HTMLElement>('.reset');
		if (reset) reset.hidden = !view.sort && !view.columns.length && !view.only.length && !Object.keys(view.filters).length;
		const relax = !shown ? ` ${texts.noRows ?? ''} ${Object.keys(view.filters).map((column) => this.#table?.querySelector(`th[data-column="${column}"]`)?.textContent ?? column).join(', ')}` : '';
		this.#count = fill(texts.shown ?? '', { n: shown, all: this.#parts.length }) + relax;
		this.#say();
		const status = this.querySelector('[role=status]');
		if (status) {
			const [column, direction] = view.sort.split('.');
			const label = column === 'name' ? '' : (this.#table?.querySelector(`th[data-column="${column}"]`)?.textContent ?? '');
			status.textContent = fill((direction === 'asc' ? texts.sortedAsc : direction === 'desc' ? texts.sortedDesc : texts.sortedNone) ?? '', { column: label });
		}
		this.#showMarked();
	}

	/** Says beside each filter how many rows it would show, given the other filters. */
	#countFacets(): void {
		const counts: Record<string, Map<string, number>> = {};
		for (const box of this.#bar?.querySelectorAll<HTMLInputElement>('input[data-facet]') ?? []) {
			const column = box.dataset.facet ?? '';
			if (!counts[column]) {
				const count = (counts[column] = new Map<string, number>());
				for (const part of this.#parts) if (this.#passes(part, this.#view, column)) for (const value of new Set(this.#valuesOf(part, column))) count.set(value, (count.get(value) ?? 0) + 1);
			}
			const output = box.parentElement?.querySelector('.count');
			if (output) output.textContent = String(counts[column].get(box.value) ?? 0);
		}
	}

	/** Says something in the view bar for a while; without a text, and afterwards, the number of rows. */
	#say(text = ''): void {
		const count = this.#bar?.querySelector(':scope > .count');
		clearTimeout(this.#saying);
		if (count) count.textContent = text || this.#count;
		if (text) this.#saying = setTimeout(() => this.#say(), 8000);
	}

	#showMarked(): void {
		const button = this.#bar?.querySelector<HTMLElement>('.marked');
		if (!button) return;
		button.hidden = !this.#marked.size && !this.#view.only.length;
		button.textContent = this.#view.only.length ? (this.#texts().showAll ?? '') : fill(this.#texts().onlyMarked ?? '', { n: this.#marked.size });
		this.#showCompare();
		for (const part of this.#parts) {
			const box = part.row.querySelector<HTMLInputElement>('.mark');
			if (box) box.checked = this.#marked.has(part.id);
		}
	}

	/** Offers the page that compares the marked technologies, while they are few enough for it. */
	#showCompare(): void {
		const link = this.#bar?.querySelector<HTMLAnchorElement>('.compare');
		if (!link) return;
		const chosen = [...new Set(this.#parts.filter((part) => this.#marked.has(part.id)).map((part) => part.row.dataset.technology ?? ''))];
		link.hidden = chosen.length < 2 || chosen.length > mostCompared;
		link.search = chosenQuery(chosen);
		link.textContent = fill(link.dataset.text ?? '', { n: chosen.length });
	}

	async #copy(format: TableFormat): Promise<void> {
		const table = this.#table;
		if (!table) return;
		const text = (cell: Element | undefined, selector: string) => cell?.querySelector(selector)?.textContent?.trim() ?? '';
		const columns = this.#columns.filter((column) => !this.#view.columns.length || this.#view.columns.includes(column));
		const headings = [text(table.tHead?.rows[0]?.cells[0], 'button'), ...columns.map((column) => text(table.querySelector(`th[data-column="${column}"]`) ?? undefined, 'button'))];
		const rows = [...table.querySelectorAll<HTMLTableRowElement>('tr[data-row]')].filter((row) => !row.hidden).map((row) => {
			const part = this.#parts.find((candidate) => candidate.row === row) as RowPart;
			const link = row.querySelector<HTMLAnchorElement>('th a');
			return {
				name: link?.textContent?.trim() ?? '',
				url: new URL(`#${part.id}`, location.origin + location.pathname).href,
				cells: columns.map((column) => {
					const cell = this.#cell(part, column);
					return [text(cell, '.value'), ...[...(cell?.querySelectorAll('.detail') ?? [])].map((detail) => detail.textContent?.trim() ?? '')].filter(Boolean).join(' · ');
				}),
			};
		});
		const out = formatTable(format, headings, rows);
		const texts = this.#texts();
		try {
			await navigator.clipboard.writeText(out);
			this.#say(fill(texts.copied ?? '', { format }));
			this.querySelector('.copy-text')?.remove();
		} catch {
			const area = this.querySelector<HTMLTextAreaElement>('.copy-text') ?? document.createElement('textarea');
			area.className = 'copy-text';
			area.readOnly = true;
			area.value = out;
			area.setAttribute('aria-label', texts.copyFailed ?? '');
			if (!area.isConnected) this.append(area);
			area.select();
			this.#say(texts.copyFailed);
		}
	}
}
customElements.define('comparison-table', ComparisonTable);
