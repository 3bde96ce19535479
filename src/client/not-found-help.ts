import { resolvePath } from '../derive/search/resolvePath.ts';
import { NameSearch } from './name-search.ts';
import { searchTexts } from './search-view.ts';

/** Leads on where the address certainly means a page; else suggests the pages whose names come nearest to it. */
class NotFoundHelp extends HTMLElement {
	async connectedCallback(): Promise<void> {
		const texts = searchTexts();
		let words = location.pathname;
		try {
			words = decodeURIComponent(words);
		} catch {
			// A broken escape: search for the raw text.
		}
		const last = words.replace(/^.*\/(?=[^/]+\/?$)/, '').replace(/\/$|\.html?$/g, '');
		const names = new NameSearch(texts.names);
		const target = await names.load().then((index) => resolvePath(index, last), () => undefined);
		const address = target && new URL(`${texts.root}${target.slice(1)}`, location.href);
		// A page that is missing although the index names it must not lead to itself.
		if (address && address.pathname !== location.pathname) {
			if (!address.hash) address.hash = location.hash;
			location.replace(address);
			return;
		}
		const { results } = await names.find(last.replaceAll(/[/_-]+/g, ' ').trim()).catch(() => ({ results: [] }));
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
