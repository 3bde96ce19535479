const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/;

/** Splits an MDX file into front matter and body; without front matter the data is null. */
export function splitFrontMatter(text: string): { yaml: string | null; body: string } {
	const match = FRONT_MATTER.exec(text.replace(/^\ufeff/, ''));
	return match ? { yaml: match[1] ?? '', body: match[2] ?? '' } : { yaml: null, body: text };
}
