/** Lets the browser's own bar follow a chosen theme: its colour holds always, the other's never. The page names light first, then dark. */
function colourBar(theme: string): void {
	document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]').forEach((meta, index) => {
		const scheme = index ? 'dark' : 'light';
		meta.media = theme === 'auto' ? `(prefers-color-scheme: ${scheme})` : theme === scheme ? 'all' : 'not all';
	});
}

/** Shows the theme menu and keeps the choice; storage that is refused only means that the choice is not kept. */
class ThemeSwitch extends HTMLElement {
	connectedCallback(): void {
		const select = this.querySelector('select');
		if (!select) return;
		select.value = document.documentElement.dataset.theme ?? 'auto';
		colourBar(select.value);
		select.addEventListener('change', () => {
			if (select.value === 'auto') delete document.documentElement.dataset.theme;
			else document.documentElement.dataset.theme = select.value;
			colourBar(select.value);
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
