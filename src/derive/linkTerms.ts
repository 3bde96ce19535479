/** A term as the linker needs it. */
export interface LinkableTerm {
	id: string;
	words: string[];
}

/** Elements inside which nothing is linked: links, headings, code and what is not running text. */
const closed = new Set(['a', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'code', 'pre', 'kbd', 'dt', 'summary', 'button', 'svg', 'script', 'style', 'caption', 'th']);

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** A word as a pattern: Latin stands alone and may begin a sentence, Chinese is found anywhere. */
function pattern(word: string): string {
	const first = /^[a-z]/.test(word) ? `[${word[0]?.toUpperCase()}${word[0]}]${escaped(word.slice(1))}` : escaped(word);
	return `${/^[A-Za-z0-9]/.test(word) ? '(?<![A-Za-z0-9_/.-])' : ''}${first}${/[A-Za-z0-9]$/.test(word) ? '(?![A-Za-z0-9_-])' : ''}`;
}

/** A linker for a list of terms: gets HTML, returns it with the first use of each term linked. */
export type TermLinker = (html: string, seen?: Set<string>) => string;

/**
 * Makes a linker. It links each term at its first use outside links, headings and code; `seen` carries what is linked already
 * from one piece of a page to the next. Where two terms fit, the longer words win. Never changes anything but text.
 */
export function termLinker(terms: LinkableTerm[], href: (id: string) => string): TermLinker {
	const owners = new Map(terms.flatMap((term) => term.words.map((word) => [word.toLowerCase(), term.id] as const)));
	const words = terms.flatMap((term) => term.words).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
	if (!words.length) return (html) => html;
	const anyWord = new RegExp(words.map(pattern).join('|'), 'g');
	return (html, seen = new Set()) => {
		let depth = 0;
		return html.replace(/<!--[\s\S]*?-->|<(\/?)([a-zA-Z][\w-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|[^<]+/g, (part: string, slash?: string, tag?: string, rest?: string) => {
			if (tag !== undefined) {
				if (closed.has(tag.toLowerCase())) depth = Math.max(0, depth + (slash ? -1 : rest?.endsWith('/') ? 0 : 1));
				return part;
			}
			if (depth || part.startsWith('<')) return part;
			return part.replace(anyWord, (word) => {
				const id = owners.get(word.toLowerCase());
				if (!id || seen.has(id)) return word;
				seen.add(id);
				return `<a class="term" href="${href(id)}">${word}</a>`;
			});
		});
	};
}
