import { z } from 'zod';

/** An id that is also a file name, an URL path part or an anchor: ASCII kebab-case. */
export const Slug = z
	.string()
	.max(80)
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'must be kebab-case: a-z, 0-9 and single hyphens' })
	.refine((id) => !(id in {}), { error: 'must not be a name that JavaScript keeps for itself' });

/** One or more words of running text: trimmed, no markup, no control characters. */
export const Text = z
	.string()
	.min(2)
	.max(1200)
	.regex(/^[^\s<>](?:[^\u0000-\u0008\u000b\u000c\u000e-\u001f<>]*[^\u0000-\u001f\s<>])?$/u, {
		error: 'must be plain text: no blank at its ends, no "<" or ">", no control characters',
	});

/** A phrase short enough for a table cell (at most 90 characters). */
export const Phrase = Text.max(90);

const normaliseDate = (value: unknown): unknown =>
	value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === 'number' ? String(value) : value;

/** Whether the day of a date exists in the calendar; a year or month alone always does. */
const isInCalendar = (date: string): boolean => {
	const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
	return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
};
const calendar = { error: 'must be a day that exists in the calendar' };

/** A date as precise as its source: YYYY, YYYY-MM or YYYY-MM-DD. */
export const PartialDate = z.preprocess(
	normaliseDate,
	z.string().regex(/^(19|20)\d{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
		error: 'must be a date: YYYY, YYYY-MM or YYYY-MM-DD',
	}).refine(isInCalendar, calendar),
);

/** A full day, YYYY-MM-DD. */
export const Day = z.preprocess(
	normaliseDate,
	z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { error: 'must be a day: YYYY-MM-DD' }).refine(isInCalendar, calendar),
);

/** The year a statement describes, or "undated" where the source carries no date. */
export const AsOf = z.union([z.int().min(1960).max(2100), z.literal('undated')]);

/** Digest of the English words a translation was made from: eight hexadecimal digits, written by `npm run stamp`. */
export const Digest = z.string().regex(/^[0-9a-f]{8}$/);

/** An address on the public web. */
export const WebAddress = z
	.url({ protocol: /^https?$/, hostname: /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/i, error: 'must be an address on the public web: https:// and a host name' })
	.max(1000)
	.regex(/^https?:\/\/[^\s\\/@]+(?:[/?#][^\s\\<>"]*)?$/, { error: 'must have no blanks, no quotation marks and no name or password' });

/** One value or a list of them, always read as a list; what comes out is said too, so that the published JSON Schema can tell. */
export const oneOrMany = <T extends z.ZodType<string, string>>(item: T) =>
	z.union([item, z.array(item).min(1)])
		.transform((value): string[] => (Array.isArray(value) ? value : [value]))
		.pipe(z.array(item).min(1));
