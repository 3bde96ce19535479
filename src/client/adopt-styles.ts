const adopted = new Set<string>();

/** Adds, once, the style rules of something that only a script makes; without them a browser that knows no such sheets shows it plainly. */
export function adoptStyles(css: string): void {
	if (adopted.has(css) || !('adoptedStyleSheets' in document)) return;
	adopted.add(css);
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	document.adoptedStyleSheets.push(sheet);
}
