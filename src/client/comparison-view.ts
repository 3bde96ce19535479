import { chooseTechnologies, chosenQuery } from '../derive/chosen.ts';
import type { ComparisonWords } from '../derive/comparisonWords.ts';
import { type LineState, relateSides } from '../derive/sideBySide.ts';
import { type Assessment, judgeNeed, type Outcome, outcomeOrder } from '../derive/verdict.ts';
import { fillVerdict, verdictKey } from '../derive/verdictWords.ts';
import { element } from './element.ts';
import { readHtml } from './trusted-types.ts';
import { NameSearch } from './name-search.ts';

/** One technology's share, as /compare/parts/<id>.json gives it. */
interface Part {
	id: string;
	name: string;
	assessments: Record<string, Assessment[]>;
	html: string;
}

/** Addresses, from the data attributes of <compare-picker>. */
interface Addresses {
	parts: string;
	words: string;
	pairs: string;
	names: string;
}

const loaded = new Map<string, Promise<unknown>>();

/** Loads a JSON file once; a failed load is tried again. */
function load<T>(address: string): Promise<T> {
	const known = loaded.get(address);
	if (known) return known as Promise<T>;
	const loading = fetch(address).then((response) => {
		if (!response.ok) throw new Error(`${address}: ${response.status}`);
		return response.json() as Promise<T>;
	});
	loaded.set(address, loading);
	loading.catch(() => loaded.delete(address));
	return loading;
}

const fill = (text: string, values: Record<string, string | number>): string => text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** The technology a word means by the index of names: aliases and misspellings included. */
async function findTechnology(search: NameSearch, word: string): Promise<string | undefined> {
	const { results } = await search.find(word);
	const first = results.find(({ kind }) => kind === 'technology' || kind === 'mode' || kind === 'choice');
	return first && first.kind !== 'choice' && first.score >= 60 ? /^\/([a-z0-9-]+)\//.exec(first.path)?.[1] : undefined;
}

let run = 0;

/**
 * Shows the technologies that words name side by side in a region and says what became of each word. Gives the ids shown, or
 * undefined when a later call overtook this one. Never throws: what cannot be loaded is told.
 */
export async function showComparison(region: HTMLElement, words: string[], known: Map<string, string>, addresses: Addresses): Promise<string[] | undefined> {
	const mine = ++run;
	region.setAttribute('aria-busy', 'true');
	try {
		const search = new NameSearch(addresses.names);
		const [language, choice] = await Promise.all([
			load<ComparisonWords>(addresses.words),
			chooseTechnologies(words, new Set(known.keys()), (word) => findTechnology(search, word).catch(() => undefined)),
		]);
		const { texts, separator } = language;
		const nameOf = (id: string) => known.get(id) ?? id;
		const notes = [
			...choice.readAs.map(({ word, id }) => fill(texts['choose.readAs'], { word, name: nameOf(id) })),
			...choice.notFound.map((word) => fill(texts['choose.notFound'], { word })),
			...(choice.leftOut.length ? [fill(texts['choose.leftOut'], { names: choice.leftOut.map(nameOf).join(separator) })] : []),
			...(choice.ids.length < 2 ? [texts['choose.more']] : []),
		].map((text) => element('p', { className: 'note' }, text));
		const parts = choice.ids.length < 2 ? [] : await Promise.all(choice.ids.map((id) => load<Part>(`${addresses.parts}${id}.json`)));
		if (mine !== run) return undefined;
		region.replaceChildren(...notes, ...(parts.length ? arrange(parts, language, addresses.pairs) : []));
		return choice.ids;
	} catch {
		if (mine !== run) return undefined;
		region.replaceChildren(element('p', { className: 'note' }, region.dataset.failed ?? ''));
		return [];
	} finally {
		if (mine === run) region.setAttribute('aria-busy', 'false');
	}
}

/** The comparison of two to four parts, in the order of a pair's page. */
function arrange(parts: Part[], language: ComparisonWords, pairs: string): Node[] {
	const { texts, separator } = language;
	const names = parts.map(({ name }) => name);
	const documents = parts.map(({ html }) => readHtml(html));
	const all = (selector: string): Element[] => documents.flatMap((each) => [...each.querySelectorAll(selector)]);
	const heading = element('h2', { tabIndex: -1 }, fill(texts['choose.shown'], { names: names.join(separator) }));
	const pair = parts.length === 2 ? parts.map(({ id }) => id).sort().join('-vs-') : '';
	const page = pair ? document.querySelector<HTMLAnchorElement>(`a[href="${pairs}${pair}/"]`) : null;
	const own = page ? [element('p', {}, `${texts['choose.page']} `, element('a', { href: page.href }, names.join(' · ')))] : [];
	const lines = judgeNeeds(parts, documents, language);
	const plots = all('section.plot');
	return [
		heading, ...own,
		element('p', { className: 'verdict-text' }, sentences(lines, names, language)),
		element('div', { className: 'stacks' }, ...all('.stacks > *')),
		element('dl', { className: 'modes' }, ...all('[data-part=each] > *')),
		element('h2', {}, texts['pair.verdict']), element('p', { className: 'small soft' }, texts['pair.verdictNote']),
		element('dl', { className: 'needs' }, ...lines.map(({ node }) => node)),
		...tables(documents, texts, chosenQuery(parts.map(({ id }) => id))),
		...(plots.length ? [element('h2', {}, texts['pair.overhead']), element('p', { className: 'small soft' }, texts['pair.overheadNote']), element('div', { className: 'plots' }, ...plots)] : []),
	];
}

interface Line {
	label: string;
	outcome: Outcome;
	node: HTMLElement;
}

function judgeNeeds(parts: Part[], documents: Document[], { needs, verdicts, separator }: ComparisonWords): Line[] {
	const names = parts.map(({ name }) => name);
	const together = { both: verdicts.both ?? '', all: verdicts.all ?? '' };
	return needs.map(({ id, kind, label }) => {
		const outcome = judgeNeed(kind, parts.map(({ assessments }) => assessments[id] ?? []));
		const text = fillVerdict(verdicts[verdictKey(kind, outcome)] ?? '', outcome, names, together, (items) => items.join(separator));
		const sides = documents.map((each) => element('li', {}, ...(each.querySelector(`[data-need=${id}]`)?.childNodes ?? [])));
		const node = element('div', { className: outcome.kind }, element('dt', {}, label), element('dd', { className: 'need-verdict' }, text), element('dd', { className: 'need-sides' }, element('ul', {}, ...sides)));
		return { label, outcome, node };
	}).sort((a, b) => outcomeOrder.indexOf(a.outcome.kind) - outcomeOrder.indexOf(b.outcome.kind));
}

function sentences(lines: Line[], names: string[], { texts, separator }: ComparisonWords): string {
	const found = names.flatMap((name, side) => {
		const ahead = lines.filter(({ outcome }) => outcome.kind === 'better' && outcome.best.length === 1 && outcome.best[0] === side);
		return ahead.length ? [fill(texts['verdict.ahead'], { name, needs: ahead.map(({ label }) => label).join(separator) })] : [];
	});
	return found.join(separator === ', ' ? ' ' : '') || texts['verdict.noneAhead'];
}

/** The tables of lines by how the sides relate: differences open, the rest folded. */
function tables(documents: Document[], texts: ComparisonWords['texts'], query: string): Node[] {
	const rowsOf = (each: Document) => [...each.querySelectorAll<HTMLTableRowElement>('tr[data-line]')];
	const bodies: Record<LineState, HTMLTableRowElement[]> = { differs: [], same: [], unknown: [] };
	const others = documents.map((each) => new Map(rowsOf(each).map((row) => [row.dataset.line, row])));
	const heads = documents.flatMap((each) => [...each.querySelectorAll('thead th')]);
	for (const row of documents[0] ? rowsOf(documents[0]) : []) {
		const cells = others.map((rows) => [...(rows.get(row.dataset.line)?.querySelectorAll('td') ?? [])]);
		const keys = cells.map((side) => side.map((cell) => cell.dataset.key ?? null));
		if (row.dataset.optional !== undefined && keys.flat().every((key) => key === null)) continue;
		const head = row.querySelector('th') as HTMLTableCellElement;
		const label = head.textContent ?? '';
		const id = `line--${row.dataset.line}`;
		const permalink = element('a', { className: 'permalink', href: `${query}#${id}` }, '#');
		permalink.setAttribute('aria-label', fill(texts['table.rowPermalink'], { row: label }));
		head.id = id;
		head.append(permalink);
		const line = element('tr', {}, head, ...cells.flat());
		bodies[relateSides(keys)].push(line);
	}
	const table = (state: LineState, caption: string) => {
		const region = element('section', { className: 'table-region', tabIndex: 0 }, element('table', { className: 'plain-table' },
			element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, texts['pair.question']), ...heads.map((head) => head.cloneNode(true)))),
			element('tbody', {}, ...bodies[state])));
		region.setAttribute('aria-label', caption);
		return region;
	};
	const folded = (state: 'same' | 'unknown') => {
		const caption = fill(texts[`pair.${state}`], { n: bodies[state].length });
		return bodies[state].length ? [element('details', { className: 'fold' }, element('summary', {}, element('h2', {}, caption)), table(state, caption))] : [];
	};
	return [element('h2', {}, texts['pair.differences']), table('differs', texts['pair.differences']), ...folded('same'), ...folded('unknown')];
}
