/** Shows the theme menu and keeps the choice; storage that is refused only means that the choice is not kept. */
class ThemeSwitch extends HTMLElement {
	connectedCallback(): void {
		const select = this.querySelector('select');
		if (!select) return;
		select.value = document.documentElement.dataset.theme ?? 'auto';
		select.addEventListener('change', () => {
			if (select.value === 'auto') delete document.documentElement.dataset.theme;
			else document.documentElement.dataset.theme = select.value;
			try {
				if (select.value === 'auto') localStorage.removeItem('theme');
				else localStorage.setItem('theme', select.value);
			} catch {
				// Storage is denied: the theme holds for this page.
			}
		});
	}
}
customElements.define('theme-switch', ThemeSwitch);
