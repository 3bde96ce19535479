import { z } from 'zod';
import { Slug, Text } from './text.ts';

/** What a reader sees of an item, and one sentence that defines it. */
export const Label = z.strictObject({
	/** What a reader sees. */
	label: z.string().min(1).max(90).regex(/^[^<>\s]([^<>\n]*[^<>\s])?$/, { error: 'must be plain text without blanks at its ends' }),
	/** One sentence that defines it. */
	says: Text.optional(),
});

/** A closed list in both languages: content/vocabulary/<name>.yml, in display order. */
export const Vocabulary = z.strictObject({
	items: z.array(z.strictObject({ id: Slug.or(z.enum(['MiB', 'µs'])), en: Label, zh: Label })).min(1),
});

export type Vocabulary = z.output<typeof Vocabulary>;
export type VocabularyItem = Vocabulary['items'][number];
