/** One rule of a redirects file: paths with the base. */
export interface RedirectRule {
	from: string;
	to: string;
}

/** Parses a redirects file (the form Netlify and Cloudflare Pages read); comments and blank lines are left out. */
export const readRedirectsFile = (text: string): RedirectRule[] =>
	text.split('\n').filter((line) => line.trim() && !line.startsWith('#')).map((line) => {
		const [from = '', to = ''] = line.trim().split(/\s+/);
		return { from, to };
	});
