import { type Cited, citeSentence, type Statement } from '../derive/cite.ts';

type Locale = Parameters<typeof citeSentence>[0];

const text = (element: Element | null | undefined): string => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const texts = (within: Element | null | undefined, selector: string): string[] => [...(within?.querySelectorAll(selector) ?? [])].map(text).filter(Boolean);
/** Text of an element without the links and marks that are no part of the statement. */
function bare(element: Element | null | undefined, without: string): string {
	const copy = element?.cloneNode(true) as Element | undefined;
	copy?.querySelectorAll(without).forEach((part) => part.remove());
	return text(copy);
}

/** The answer of a cell in words. */
const valueOf = (cell: Element): string => text(cell.querySelector('.value')) || bare(cell, '.permalink, .cite-button, small');

const cellStatement = (cell: HTMLElement): { says: string; marks: string[]; sources: string[] } => {
	const [years = '', ...sources] = (cell.dataset.cite ?? '').split('|');
	const detail = cell.querySelector('.detail');
	// A figure's detail begins with the number of sources; the sentence names them instead.
	const words = detail?.matches('.wide') ? text(detail).split(' · ').slice(1).join(' · ') : text(detail);
	return { says: [valueOf(cell), words].filter(Boolean).join(' · '), marks: [years], sources: sources.length ? sources : texts(cell, 'a.cite') };
};

const rowName = (row: Element | null | undefined): string => text(row?.querySelector('th a:not(.permalink)')) || bare(row?.querySelector('th'), '.permalink, .cite-button, label');
const columnName = (cell: HTMLTableCellElement): string => cell.dataset.label ?? bare(cell.closest('table')?.tHead?.rows[0]?.cells[cell.cellIndex], '.permalink');

function readCell(cell: HTMLTableCellElement): Statement {
	return { about: [rowName(cell.closest('tr')), columnName(cell)], ...cellStatement(cell) };
}

function readRow(row: HTMLTableRowElement, locale: Locale): Statement {
	const cells = [...row.cells].filter((cell) => cell.tagName === 'TD').slice(0, 5);
	const says = cells.map((cell) => [columnName(cell), valueOf(cell).slice(0, 160)].filter(Boolean).join(' '));
	const sources = cells.flatMap((cell) => cellStatement(cell).sources).filter((label) => !label.startsWith('+'));
	return { about: [rowName(row)], says: says.join(locale === 'zh' ? '；' : '; '), marks: [], sources: [...new Set(sources)].slice(0, 2) };
}

/** A claim, a judged statement, a sign or a change. */
function readClaim(item: Element, about: string[], colon: string): Statement {
	const small = item.querySelector('small');
	const folklore = item.querySelector('.statement');
	const says = folklore
		? `${text(folklore)} ${text(item.querySelector('.verdict'))}${colon}${bare(item.querySelector('p:not(.statement)'), '.verdict')}`
		: bare(item, 'small, .permalink, .cite-button, .why, .standing, .figure, svg, :scope > a:first-child:not(.permalink)');
	const figure = text(item.querySelector('.figure'));
	const marks = (small?.firstChild?.textContent ?? '').split(' · ').map((mark) => mark.trim()).slice(0, 2);
	return { about: [...about, figure], says, marks: [...(folklore ? [small?.dataset.year ?? ''] : marks), text(item.querySelector(':scope > .standing'))], sources: texts(small, 'a.cite') };
}

/** Reads from the page what a permalink stands for; `by` is this guide with its year, the source where the page names none. */
export function readCited(link: HTMLAnchorElement, locale: Locale, by: string): Cited {
	const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href.replace(/[?#].*/, '');
	const url = new URL(link.getAttribute('href') ?? '', canonical).href;
	const holder = (link.closest('.identity > div') ?? link.parentElement) as HTMLElement;
	const page = bare(document.querySelector('h1'), '.permalink, .cite-button');
	let value = '';
	const colon = locale === 'zh' ? '：' : ': ';
	let statement: Statement;
	if (holder.tagName === 'TD') {
		statement = readCell(holder as HTMLTableCellElement);
		value = valueOf(holder).slice(0, 80);
	} else if (holder.matches('th[scope^=row]')) statement = readRow(holder.closest('tr') as HTMLTableRowElement, locale);
	else if (holder.matches('.claim')) {
		const before = text(holder.querySelector(':scope > a:first-child:not(.permalink)'));
		const section = holder.closest('section.block')?.querySelector('h3') ?? holder.closest('section')?.querySelector('h2, h3');
		statement = readClaim(holder, [before || (document.querySelector('.technology') ? page : ''), bare(section, '.permalink, .cite-button, .soft')], colon);
	} else if (holder.matches('.identity > div')) statement = { about: [page, text(holder.querySelector('dt'))], says: bare(holder.querySelector('dd'), 'small'), marks: [], sources: texts(holder, 'a.cite') };
	else {
		const label = bare(holder, '.permalink, .cite-button, small, .soft');
		const answers = texts(holder.parentElement, ':scope > .answers > li');
		const after = holder.tagName === 'DT' ? text(holder.nextElementSibling) : text(holder.querySelector('small'));
		statement = { about: [page, label], says: answers.slice(0, 4).join(locale === 'zh' ? '；' : '; ') || after, marks: [], sources: [] };
	}
	return {
		title: [statement.about.filter(Boolean).join(' · ') || document.title, value].filter(Boolean).join(colon),
		url,
		// Where neither a source nor a year is named, this guide with its year stands for both.
		sentence: citeSentence(locale, { ...statement, sources: [...statement.sources, ...(statement.sources.length && /\d{4}/.test([...statement.marks, ...statement.sources].join()) ? [] : [by])] }),
	};
}
