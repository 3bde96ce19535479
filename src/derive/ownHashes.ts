/** A hash in a content security policy. */
const hashIn = / 'sha(?:256|384|512)-[^']+'/g;
/** What stands between the tags of the page's own styles and scripts; JSON-LD is data and needs no hash. */
const inlined = /<style>(.*?)<\/style>|<script>(.*?)<\/script>/gs;

/**
 * Leaves in the policy of a finished page only the hashes of what stands in that page, where the site's policy names those
 * of all pages. `hashOf` gives the text of a hash as the policy writes it, without quotes.
 */
export function ownHashes(html: string, hashOf: (text: string) => string): string {
	const own = new Set([...html.matchAll(inlined)].map(([, style, script]) => hashOf(style ?? script ?? '')));
	return html.replace(/<meta http-equiv="content-security-policy" content="[^"]*">/, (policy) =>
		policy.replace(hashIn, (hash) => (own.has(hash.slice(2, -1)) ? hash : '')));
}
