import { expect, test } from 'playwright/test';
import { lateScripts } from '../../src/derive/lateScripts.ts';

const file = (name: string) => `<script type="module" src="/_astro/${name}.js"></script>`;

test('script files move into the name list of the body, in order, wherever they stood', () => {
	expect(lateScripts(`<head>${file('a')}</head><body data-scripts=""><p>x</p>${file('b')}</body>`)).toBe('<head></head><body data-scripts="/_astro/a.js /_astro/b.js"><p>x</p></body>');
});

test('scripts and data that are part of the page stay', () => {
	const own = '<script>1</script><script type="application/ld+json">{}</script>';
	expect(lateScripts(`<body data-scripts="">${own}</body>`)).toBe(`<body data-scripts="">${own}</body>`);
});

test('a page that wants its scripts at once, as one that leads on does, is left alone', () => {
	const page = `<body>${file('a')}</body>`;
	expect(lateScripts(page)).toBe(page);
});
