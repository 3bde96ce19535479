import { z } from 'zod';
import { Digest, Phrase, Slug, Text } from './text.ts';

const wordShape = {
	/** The term as a heading. */
	term: Phrase,
	/** What else people call it or type for it. */
	aliases: z.array(Phrase).default([]),
	/** Words that link here on their first use in a page; written as in running text, in capitals only where always so. Empty: never linked. */
	link: z.array(Phrase).default([]),
	/** One or two plain sentences. */
	says: Text,
};

/** One term: content/glossary/<id>.yml; the id is its anchor on /glossary/. */
export const GlossaryTerm = z.strictObject({
	...wordShape,
	/** Id of vocabulary/glossary-group.yml. */
	group: Slug,
	/** `<technology>/<claim>`: where the facts of the definition stand with their sources. */
	claims: z.array(z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, { error: 'must be <technology>/<claim>' })).default([]),
	/** Ids of related terms. */
	see: z.array(Slug).default([]),
});

/** Chinese words of a term: content/zh/glossary/<id>.yml; `of` is the digest of the English they were made from. */
export const GlossaryWords = z.strictObject({ of: Digest.optional(), ...wordShape });

export type GlossaryTerm = z.output<typeof GlossaryTerm>;
export type GlossaryWords = z.output<typeof GlossaryWords>;
