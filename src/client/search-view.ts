import styles from '../styles/search.css?inline';
import { adoptStyles } from './adopt-styles.ts';
import { element } from './element.ts';
import { NameSearch } from './name-search.ts';
import type { TextResult } from './text-search.ts';

/** What only a search needs is loaded with the first one. */
const fullText = () => import('./text-search.ts');

/** Texts and addresses handed over by the page in data attributes of <site-search>. */
export interface SearchTexts {
	names: string;
	pagefind: string;
	root: string;
	page: string;
	label: string;
	missing: string;
	failed: string;
	none: string;
	headingText: string;
	hint: string;
}

/** Reads the texts from the page. */
export const searchTexts = (): SearchTexts =>
	({ ...(document.querySelector('site-search') as HTMLElement).dataset }) as unknown as SearchTexts;

const marksOf = (result: TextResult): string[] => result.excerpt.flatMap((piece) => (piece.marked ? [piece.text] : []));

const resultLink = (href: string, title: string, where: (Node | string)[]): HTMLLIElement =>
	element('li', {}, element('a', { href }, title, ...(where.length ? [element('span', { className: 'where' }, ...where)] : [])));

/**
 * Shows results for a query: names at once, full text when it arrives. The element gets the id `search-results`;
 * its `aria-busy` is "false" when the results are final.
 */
export class SearchView {
	readonly element = element('div', { id: 'search-results' });
	#texts: SearchTexts;
	#names: NameSearch;
	#run = 0;

	constructor(texts: SearchTexts) {
		adoptStyles(styles);
		this.#texts = texts;
		this.#names = new NameSearch(texts.names);
		this.element.setAttribute('aria-live', 'polite');
		this.element.setAttribute('aria-busy', 'false');
	}

	/** Starts loading the names. */
	warm(): void {
		this.#names.load().catch(() => undefined);
	}

	/** Shows the results of a query; a later call wins over an earlier one. */
	async show(rawQuery: string): Promise<void> {
		const run = ++this.#run;
		const query = rawQuery.trim().slice(0, 200);
		const isLatest = () => run === this.#run;
		if (!query) {
			this.element.replaceChildren();
			this.element.setAttribute('aria-busy', 'false');
			return;
		}
		this.element.setAttribute('aria-busy', 'true');
		const names = await this.#names.find(query).catch(() => ({ results: [], missing: [] as string[] }));
		if (!isLatest()) return;
		const links = names.results.map((result) => resultLink(`${this.#texts.root}${result.path.slice(1)}`, result.label, []));
		const nameList = element('ol', { className: 'results' }, ...links);
		this.element.replaceChildren(nameList);
		await new Promise((resolve) => setTimeout(resolve, 120));
		if (!isLatest()) return;
		let found: TextResult[] = [];
		let failed = false;
		try {
			const { isRelevant, searchText } = await fullText();
			// The engine also lists loose matches of words it does not know, and pages that the names have found already.
			const named = new Set(names.results.map((result) => `${this.#texts.root}${result.path.slice(1)}`));
			found = (await searchText(this.#texts.pagefind, query)).filter((result) => isRelevant(query, marksOf(result)) && !named.has(result.url));
		} catch {
			failed = true;
		}
		if (!isLatest()) return;
		const rows = found.map((result) => resultLink(result.url, result.title, result.excerpt.map((piece) => (piece.marked ? element('mark', {}, piece.text) : piece.text))));
		const notes: Node[] = [];
		const text = found.length ? '' : names.results.length ? '' : this.#texts.none;
		if (failed) notes.push(element('p', { className: 'search-hint' }, this.#texts.failed));
		if (names.missing.length && !failed) {
			const words = await this.#missingWords(names.missing);
			if (!isLatest()) return;
			if (words.length) notes.push(element('p', { className: 'search-hint' }, this.#texts.missing.replace('{words}', words.join(', '))));
		}
		if (text) notes.push(element('p', {}, text));
		this.element.replaceChildren(...notes, nameList, ...(rows.length ? [element('p', { className: 'results-heading' }, this.#texts.headingText), element('ol', { className: 'results' }, ...rows)] : []));
		this.element.setAttribute('aria-busy', 'false');
	}

	/** Of the words no name contains, those that the full text does not contain as written either. */
	async #missingWords(words: string[]): Promise<string[]> {
		const { searchText, unanswered } = await fullText();
		const checked = await Promise.all(words.map(async (word) => {
			const results = await searchText(this.#texts.pagefind, word, 3).catch(() => []);
			return unanswered(word, results.flatMap(marksOf)).length ? word : undefined;
		}));
		return checked.filter((word) => word !== undefined);
	}
}
