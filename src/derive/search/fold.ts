/**
 * Folds a text for comparison: full-width to half-width (NFKC), lower case, traditional to simplified by the given
 * map, hyphens, slashes, dots and underscores to blanks, one blank between words.
 */
export function foldText(text: string, simplified: Record<string, string> = {}): string {
	return [...text.normalize('NFKC').toLowerCase()]
		.map((char) => simplified[char] ?? char)
		.join('')
		.replace(/[-_/.·‐-―]+/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}
