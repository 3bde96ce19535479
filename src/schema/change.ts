import { z } from 'zod';
import { Day, Slug, Text } from './text.ts';

/** A change of a fact: content/changes/<date>-<slug>.yml. What the guide said before, what it says now, and why. */
export const Change = z
	.strictObject({
		/** The day the change was published. */
		date: Day,
		/** Technology it is about; absent: the guide as a whole. */
		technology: Slug.optional(),
		/** Claim or folklore id it is about. */
		claim: Slug.optional(),
		kind: z.enum(['added', 'changed', 'corrected', 'removed']),
		/** What was said before, in both languages; required with changed, corrected and removed. */
		old: z.strictObject({ en: Text, zh: Text }).optional(),
		/** What is said now; absent for removed. */
		new: z.strictObject({ en: Text, zh: Text }).optional(),
		/** Why, in both languages. */
		why: z.strictObject({ en: Text, zh: Text }),
	})
	.superRefine((change, context) => {
		const issue = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
		if (change.kind !== 'added' && !change.old) issue('old', `a ${change.kind} fact says what was said before`);
		if (change.kind !== 'removed' && !change.new) issue('new', `a ${change.kind} fact says what is said now`);
		if (change.claim && !change.technology) issue('technology', 'a claim belongs to a technology');
	});

export type Change = z.output<typeof Change>;
