/** A script file as Astro writes it into a page. */
const fileTag = /<script type="module" src="([^"\s]+)"><\/script>/g;

/**
 * Takes the script files out of a finished page and names them in `data-scripts` of its body, where the page has one: the
 * script in the head loads them when the page has been drawn, so that no script competes with what the reader came for.
 */
export function lateScripts(html: string): string {
	const mark = '<body data-scripts=""';
	if (!html.includes(mark)) return html;
	const files = [...html.matchAll(fileTag)].map(([, file]) => file);
	return html.replaceAll(fileTag, '').replace(mark, () => `<body data-scripts="${files.join(' ')}"`);
}
