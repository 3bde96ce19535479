/** What this module uses of Trusted Types, which not every browser has and the DOM's types do not know yet. */
interface TrustedTypes {
	createPolicy(name: string, rules: { createHTML?(html: string): string; createScriptURL?(address: string): string }): { createHTML(html: string): string };
}
const factory = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;

/** The two workers of the site: the full-text engine's and the one that reads a paste. */
const WORKERS = /\/(?:pagefind\/pagefind-worker\.js|_astro\/identify-worker[\w.-]*\.js)$/;

// The engine of the full text starts its worker by a plain text, so the rule has to be the default one: only our own workers start.
factory?.createPolicy('default', {
	createScriptURL(address) {
		const url = new URL(address, location.href);
		if (url.origin !== location.origin || !WORKERS.test(url.pathname)) throw new TypeError(`No script is started from ${address}.`);
		return address;
	},
});

const reading = factory?.createPolicy('read', { createHTML: (html) => html });

/** Reads HTML into a document of its own, where nothing runs and nothing is loaded; only for reading, never to be inserted. */
export const readHtml = (html: string): Document => new DOMParser().parseFromString(reading ? reading.createHTML(html) : html, 'text/html');
