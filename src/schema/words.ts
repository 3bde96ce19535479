import { z } from 'zod';
import { Digest, Phrase, Slug, Text } from './text.ts';

/** Chinese words of one claim, folklore item, sign or mode; `of` is the digest of the English they were made from. */
export const ClaimWords = z.strictObject({
	of: Digest.optional(),
	says: Text.optional(),
	why: Text.optional(),
	how: Phrase.optional(),
	words: Phrase.optional(),
	notice: Text.optional(),
	amount: Phrase.optional(),
	statement: Text.optional(),
	context: Text.optional(),
	others: Text.optional(),
});

/** Chinese words for the claims of one file, by claim id. */
export const TopicWords = z.strictObject({ claims: z.record(Slug, ClaimWords) });

/** Chinese words of an entry: front matter of content/zh/technologies/<id>.mdx; the body is the Chinese prose. Facts are refused. */
export const TechnologyWords = z.strictObject({
	/** Digest of the English summary, vendor, hardware note, mode lines and prose. */
	of: Digest.optional(),
	/** Only where Chinese readers use another name. */
	name: Phrase.optional(),
	fullName: Phrase.optional(),
	summary: Text,
	vendor: Phrase.optional(),
	/** Translation of `hardware.how`. */
	hardware: Phrase.optional(),
	modes: z.record(Slug, z.strictObject({ line: Text, hardware: Phrase.optional() })).optional(),
	claims: z.record(Slug, ClaimWords).optional(),
});

export type ClaimWords = z.output<typeof ClaimWords>;
export type TechnologyWords = z.output<typeof TechnologyWords>;
export type TopicWords = z.output<typeof TopicWords>;
