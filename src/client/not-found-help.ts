import { NameSearch } from './name-search.ts';
import { searchTexts } from './search-view.ts';

/** Suggests the pages whose names come nearest to the address that was not found. */
class NotFoundHelp extends HTMLElement {
	async connectedCallback(): Promise<void> {
		const texts = searchTexts();
		let words = location.pathname;
		try {
			words = decodeURIComponent(words);
		} catch {
			// A broken escape: search for the raw text.
		}
		const query = words.replace(/^.*\/(?=[^/]+\/?$)/, '').replaceAll(/[/_-]+|\.html?$/g, ' ').trim();
		const { results } = await new NameSearch(texts.names).find(query).catch(() => ({ results: [] }));
		if (!results.length) return;
		const intro = Object.assign(document.createElement('p'), { textContent: this.dataset.near ?? '' });
		const list = Object.assign(document.createElement('ul'), { className: 'inline-list' });
		for (const result of results.slice(0, 5)) {
			const item = document.createElement('li');
			item.append(Object.assign(document.createElement('a'), { href: `${texts.root}${result.path.slice(1)}`, textContent: result.label }));
			list.append(item);
		}
		this.append(intro, list);
	}
}
customElements.define('not-found-help', NotFoundHelp);
