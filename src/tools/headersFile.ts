/** One block of a headers file (the form Netlify and Cloudflare Pages read): a path pattern and its headers. */
export interface HeaderRule {
	pattern: string;
	headers: Record<string, string>;
}

/** Parses a headers file; comments and blank lines are left out. */
export function readHeadersFile(text: string): HeaderRule[] {
	const rules: HeaderRule[] = [];
	for (const line of text.split('\n')) {
		if (!line.trim() || line.trim().startsWith('#')) continue;
		if (!/^\s/.test(line)) rules.push({ pattern: line.trim(), headers: {} });
		else {
			const at = line.indexOf(':');
			const rule = rules.at(-1);
			if (rule && at > 0) rule.headers[line.slice(0, at).trim()] = line.slice(at + 1).trim();
		}
	}
	return rules;
}

/** The headers for a path: all blocks whose pattern matches, `*` standing for any characters. */
export const headersFor = (rules: HeaderRule[], path: string): Record<string, string> =>
	Object.assign({}, ...rules.filter(({ pattern }) => new RegExp(`^${pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')).join('.*')}$`).test(path)).map((rule) => rule.headers));
