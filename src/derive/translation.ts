import { createHash } from 'node:crypto';
import { topics } from '../schema/topics.ts';
import type { ClaimWords } from '../schema/words.ts';
import type { Entry } from './dataset.ts';

/** The fields of a claim, folklore item or sign that hold words and so need a translation. */
export const wordFields = [
	'says', 'why', 'how', 'words', 'notice', 'amount', 'statement', 'context', 'others',
] as const satisfies readonly (keyof ClaimWords)[];

/** Words that may stay as they are in Chinese: figures and units, names. */
const needsNoTranslation = (field: string, text: string): boolean =>
	field === 'amount' && !/[a-z]{4,}/i.test(text.replace(/vCPUs?|MiB|GiB|TiB|TB|GB|NICs?|CPUs?/g, ''));

/** The English words of one claim that need a translation, by field. */
export function englishWords(claim: object): Partial<Record<(typeof wordFields)[number], string>> {
	const record = claim as Record<string, unknown>;
	return Object.fromEntries(
		wordFields.flatMap((field) => {
			const text = record[field];
			return typeof text === 'string' && !needsNoTranslation(field, text) ? [[field, text]] : [];
		}),
	);
}

/** Eight hexadecimal digits of SHA-256 over the words: changes whenever the English changes. */
export const digestOf = (words: unknown): string =>
	createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 8);

/** The digest a claim's Chinese words are stamped with. */
export const claimDigest = (claim: object): string => digestOf(englishWords(claim));

/** The digest an entry's own Chinese words (summary, mode lines, prose) are stamped with. */
export const entryDigest = (entry: Pick<Entry, 'summary' | 'modes' | 'hardware' | 'body'>): string =>
	digestOf([
		entry.summary,
		entry.hardware?.how ?? '',
		entry.modes.map((mode) => [mode.id, mode.line, mode.hardware?.how ?? '']),
		entry.body.trim(),
	]);

/** Everything on an entry that is translated by id, in topic order. */
export const translatables = (entry: Entry): { id: string; topic: string }[] =>
	topics.flatMap((topic) => (entry[topic] as { id: string }[]).map((item) => ({ ...item, topic })));
