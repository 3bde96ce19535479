/** Adds a copy button to the code it holds. */
export class CopyCode extends HTMLElement {
	connectedCallback(): void {
		if (this.querySelector('button') || !navigator.clipboard) return;
		const { label = '', done = '' } = this.dataset;
		const button = Object.assign(document.createElement('button'), { type: 'button', textContent: label });
		button.addEventListener('click', () => {
			void navigator.clipboard.writeText(this.querySelector('code, textarea')?.textContent ?? '').then(() => {
				button.textContent = done;
				setTimeout(() => { button.textContent = label; }, 1500);
			});
		});
		this.append(button);
	}
}
customElements.define('copy-code', CopyCode);
