/** Keeps the query string and the anchor when the language is switched. */
class LanguageSwitch extends HTMLElement {
	connectedCallback(): void {
		const link = this.querySelector('a');
		if (!link) return;
		const bare = link.href;
		const update = () => {
			link.href = bare + location.search + location.hash;
		};
		for (const event of ['pointerdown', 'focus', 'keydown', 'click']) link.addEventListener(event, update);
		update();
		addEventListener('hashchange', update);
	}
}
customElements.define('language-switch', LanguageSwitch);
