import { z } from 'zod';
import { Day, PartialDate, Text, WebAddress } from './text.ts';

/** What a source is. A seed is one of the articles the guide started from. */
export const SourceKind = z.enum(['paper', 'benchmark', 'vendor-doc', 'project-doc', 'news', 'blog', 'forum', 'wiki', 'data', 'seed']);

const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
/** A title or name as its owner writes it: no markup, no blanks at the ends. */
const Name = z.string().min(2).max(300).regex(/^\S(.*\S)?$/, { error: 'must be one line without blanks at its ends' }).regex(/^[^<>]*$|^(?!.*<[a-z/!?])/i, { error: 'must not contain markup' });

/** Something a claim rests on: content/sources/<id>.yml. */
export const Source = z
	.strictObject({
		/** Title in its own language. */
		title: Name,
		author: Name.optional(),
		publisher: Name.max(200).optional(),
		/** Address of the original; absent only for a seed article without a known address, or where only a `copy` can be named. */
		url: WebAddress.optional(),
		/** Address of the copy that was read, where that was not the original. */
		copy: WebAddress.optional(),
		archive: WebAddress.optional(),
		published: PartialDate.optional(),
		kind: SourceKind,
		/** BCP 47 language of the text. */
		language: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/).refine((tag) => !/^[a-z]{2}(-[A-Z]{2})?$/.test(tag) || languageNames.of(tag) !== undefined, { error: 'must be the BCP 47 tag of a language, e.g. en or zh-CN' }),
		/** The day somebody read the passage; absent: the site says "not re-read yet". */
		checked: Day.optional(),
		/** What a reader should know about it, in English. */
		note: Text.optional(),
	})
	.superRefine((source, context) => {
		if (!source.url && !source.copy && source.kind !== 'seed')
			context.addIssue({ code: 'custom', path: ['url'], message: 'a source needs the address of the original, or of the copy that was read where the original has none' });
	});

export type Source = z.output<typeof Source>;
