import { foldText } from './fold.ts';

const HAN = /\p{Script=Han}/u;

/** Words of a query or text as they are compared: folded, Latin and Chinese runs apart. */
const words = (text: string): string[] => foldText(text).match(/\p{Script=Han}+|[^\s\p{Script=Han}"]+/gu) ?? [];

function commonPrefix(a: string, b: string): number {
	let length = 0;
	while (length < a.length && a[length] === b[length]) length++;
	return length;
}

/**
 * Whether a passage that the full-text engine marked answers a word of the query. The engine shortens unknown words to
 * a prefix it knows ("opnvz" finds "operating"): only the same word or one of its stem counts (the first 60 %, at least
 * four letters); a Chinese word counts when either contains the other.
 */
export function answersWord(word: string, marked: string): boolean {
	return words(marked).some((piece) => {
		if (HAN.test(word)) return piece.includes(word) || (piece.length > 1 && word.includes(piece));
		return commonPrefix(word, piece) >= Math.min(word.length, Math.max(4, Math.ceil(word.length * 0.6)));
	});
}

/** Words of a query that none of the marked pieces answers. */
export const unanswered = (query: string, marked: string[]): string[] => words(query).filter((word) => !marked.some((piece) => answersWord(word, piece)));

/** Whether a passage with these marked pieces answers any word of the query; a query without a word rejects nothing. */
export const isRelevant = (query: string, marked: string[]): boolean => {
	const asked = words(query);
	return !asked.length || asked.some((word) => marked.some((piece) => answersWord(word, piece)));
};
