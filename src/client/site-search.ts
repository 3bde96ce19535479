import { SearchView, searchTexts } from './search-view.ts';

/** The search dialog: opened by "/", Ctrl+K or the field in the header; arrows move, Enter opens, Esc closes. */
class SiteSearch extends HTMLElement {
	#dialog: HTMLDialogElement | undefined;
	#input: HTMLInputElement | undefined;
	#view: SearchView | undefined;

	connectedCallback(): void {
		const field = document.querySelector<HTMLInputElement>('.site-header .search-form input');
		if (!field) return;
		this.#view = new SearchView(searchTexts());
		const idle = 'requestIdleCallback' in globalThis ? requestIdleCallback : (run: () => void) => setTimeout(run, 2000);
		const onSearchPage = document.querySelector('search-page');
		if (!onSearchPage) idle(() => this.#view?.warm());
		field.addEventListener('focus', () => this.#view?.warm());
		const open = (event: Event) => {
			if (onSearchPage) return;
			event.preventDefault();
			this.open(field.value);
			field.value = '';
		};
		field.addEventListener('input', open);
		field.addEventListener('click', open);
		document.querySelector('.site-header .search-form')?.addEventListener('submit', (event) => {
			if (!field.value.trim() && !onSearchPage) open(event);
		});
		document.addEventListener('keydown', (event) => {
			const typing = event.target instanceof HTMLElement && (event.target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName));
			const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
			const controlK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
			if (!slash && !controlK) return;
			event.preventDefault();
			if (onSearchPage) document.querySelector<HTMLInputElement>('.search-page-form input')?.focus();
			else this.open('');
		});
	}

	/** Opens the dialog with a text already typed. */
	open(text: string): void {
		const texts = searchTexts();
		if (!this.#dialog) {
			this.#dialog = document.createElement('dialog');
			this.#dialog.className = 'search-dialog';
			this.#dialog.setAttribute('aria-label', texts.label);
			this.#input = Object.assign(document.createElement('input'), { type: 'search', maxLength: 200, autocomplete: 'off', spellcheck: false });
			this.#input.setAttribute('aria-label', texts.label);
			this.#input.setAttribute('aria-controls', 'search-results');
			const hint = Object.assign(document.createElement('p'), { className: 'search-hint', textContent: texts.hint });
			this.#dialog.append(this.#input, ...(this.#view ? [this.#view.element] : []), hint);
			this.append(this.#dialog);
			this.#input.addEventListener('input', () => void this.#view?.show(this.#input?.value ?? ''));
			this.#dialog.addEventListener('keydown', (event) => this.#move(event, texts.page));
			this.#dialog.addEventListener('click', (event) => {
				if (event.target === this.#dialog) this.#dialog?.close();
				if (event.target instanceof Element && event.target.closest('a')) this.#dialog?.close();
			});
		}
		if (!this.#dialog.open) this.#dialog.showModal();
		if (this.#input) {
			if (text) this.#input.value = text;
			this.#input.focus();
			if (!text) this.#input.select();
			void this.#view?.show(this.#input.value);
		}
	}

	#move(event: KeyboardEvent, page: string): void {
		const links = [...(this.#view?.element.querySelectorAll<HTMLAnchorElement>('a[href]') ?? [])];
		const at = links.indexOf(document.activeElement as HTMLAnchorElement);
		if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
			event.preventDefault();
			const next = event.key === 'ArrowDown' ? Math.min(at + 1, links.length - 1) : at - 1;
			(next < 0 ? this.#input : links[next])?.focus();
		} else if (event.key === 'Enter' && document.activeElement === this.#input && !event.isComposing) {
			event.preventDefault();
			const query = this.#input?.value.trim();
			if (query) location.href = `${page}?q=${encodeURIComponent(query)}`;
		}
	}
}
customElements.define('site-search', SiteSearch);

/** The results of /search/?q=; typing updates them and the address. */
class SearchPage extends HTMLElement {
	connectedCallback(): void {
		const input = document.querySelector<HTMLInputElement>('.search-page-form input');
		if (!input) return;
		const view = new SearchView(searchTexts());
		this.append(view.element);
		input.value = new URLSearchParams(location.search).get('q')?.slice(0, 200) ?? '';
		const show = () => void view.show(input.value);
		input.addEventListener('input', () => {
			history.replaceState(null, '', input.value.trim() ? `?q=${encodeURIComponent(input.value.trim())}` : location.pathname);
			show();
		});
		input.form?.addEventListener('submit', (event) => {
			event.preventDefault();
			show();
		});
		show();
	}
}
customElements.define('search-page', SearchPage);
