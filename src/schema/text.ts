import { z } from 'zod';

/** An id that is also a file name, an URL path part or an anchor: ASCII kebab-case. */
export const Slug = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'must be kebab-case: a-z, 0-9 and single hyphens' });

/** One or more words of running text: trimmed, no markup, no control characters. */
export const Text = z
	.string()
	.min(2)
	.max(1200)
	.regex(/^\S[^\u0000-\u0008\u000b\u000c\u000e-\u001f<>]*$/u, {
		error: 'must be plain text: no leading blank, no "<" or ">", no control characters',
	});

/** A phrase short enough for a table cell (at most 90 characters). */
export const Phrase = Text.max(90);

const normaliseDate = (value: unknown): unknown =>
	value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === 'number' ? String(value) : value;

/** A date as precise as its source: YYYY, YYYY-MM or YYYY-MM-DD. */
export const PartialDate = z.preprocess(
	normaliseDate,
	z.string().regex(/^(19|20)\d{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
		error: 'must be a date: YYYY, YYYY-MM or YYYY-MM-DD',
	}),
);

/** A full day, YYYY-MM-DD. */
export const Day = z.preprocess(
	normaliseDate,
	z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { error: 'must be a day: YYYY-MM-DD' }),
);

/** The year a statement describes, or "undated" where the source carries no date. */
export const AsOf = z.union([z.int().min(1960).max(2100), z.literal('undated')]);

/** Digest of the English words a translation was made from: eight hexadecimal digits, written by `npm run stamp`. */
export const Digest = z.string().regex(/^[0-9a-f]{8}$/);

/** An address on the public web. */
export const WebAddress = z.url({ protocol: /^https?$/ });

/** One value or a list of them, always read as a list; what comes out is said too, so that the published JSON Schema can tell. */
export const oneOrMany = <T extends z.ZodType<string, string>>(item: T) =>
	z.union([item, z.array(item).min(1)])
		.transform((value): string[] => (Array.isArray(value) ? value : [value]))
		.pipe(z.array(item).min(1));
