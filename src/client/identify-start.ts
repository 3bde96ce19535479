import './copy-code.ts';

/** Brings the paste box to life; the engine and its signs are fetched only when somebody is about to paste, or follows a shared result. */
class IdentifyBox extends HTMLElement {
	connectedCallback(): void {
		const status = this.querySelector<HTMLElement>('[role="status"]');
		if (status) status.textContent = '';
		const start = () => {
			for (const name of ['focusin', 'pointerenter', 'dragenter', 'touchstart']) this.removeEventListener(name, start);
			void import('./identify-box.ts').then((module) => module.startBox(this)).catch(() => {
				if (status) status.textContent = this.dataset.failed ?? '';
			});
		};
		for (const name of ['focusin', 'pointerenter', 'dragenter', 'touchstart']) this.addEventListener(name, start, { passive: true });
		if (new URLSearchParams(location.search).has('found') || this.querySelector('textarea')?.value || this.contains(document.activeElement)) start();
	}
}
customElements.define('identify-box', IdentifyBox);
