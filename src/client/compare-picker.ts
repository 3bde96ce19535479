import { chosenQuery, chosenWords } from '../derive/chosen.ts';

/**
 * The form on /compare/: chooses up to four technologies and shows them side by side in the page. The choice is in the
 * address (`?t=kvm,openvz`); what puts it together is loaded when there is a choice.
 */
class ComparePicker extends HTMLElement {
	connectedCallback(): void {
		const form = this.querySelector('form');
		const selects = [...this.querySelectorAll('select')];
		const region = document.querySelector<HTMLElement>('#comparison');
		const [first, ...others] = selects;
		if (!form || !first || !region) return;
		for (const select of others) select.append(...[...first.options].slice(1).map((option) => option.cloneNode(true)));
		const show = async (focus: boolean): Promise<void> => {
			const words = chosenWords(location.search);
			if (!words.length) {
				region.replaceChildren();
				return;
			}
			const { showComparison } = await import('./comparison-view.ts');
			const names = new Map([...first.options].filter((option) => option.value).map((option) => [option.value, option.text]));
			const ids = await showComparison(region, words, names, this.dataset as { parts: string; words: string; pairs: string; names: string });
			if (!ids) return;
			selects.forEach((select, index) => (select.value = ids[index] ?? ''));
			if (ids.length) history.replaceState(history.state, '', chosenQuery(ids) + location.hash);
			// What a link to a row leads to has only now been drawn: the browser has looked for it in vain.
			if (location.hash) {
				region.querySelector(`#${CSS.escape(location.hash.slice(1))}`)?.scrollIntoView();
				dispatchEvent(new Event('hashchange'));
			}
			const status = this.querySelector('[role=status]');
			if (status) status.textContent = [...region.querySelectorAll(':scope > .note, :scope > h2:first-of-type')].map((node) => node.textContent).slice(0, 4).join(' ');
			if (focus) region.querySelector<HTMLElement>('h2')?.focus();
		};
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			const chosen = [...new Set(selects.map((select) => select.value).filter(Boolean))];
			history.pushState(null, '', chosenQuery(chosen) || location.pathname);
			void show(true);
		});
		addEventListener('popstate', () => void show(false));
		void show(false);
	}
}
customElements.define('compare-picker', ComparePicker);
