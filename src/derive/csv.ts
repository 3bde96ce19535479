/** What a spreadsheet takes for the beginning of a formula, in half and full width. */
const formula = /^[=+\-@＝＋－＠\t\r\n]/;

/** A field of CSV (RFC 4180): lists joined by blanks, quoted where needed; a text that a spreadsheet would run as a formula is disarmed by an apostrophe, a number stays one. */
export function csvField(value: unknown): string {
	const text = value === undefined || value === null ? '' : Array.isArray(value) ? value.join(' ') : String(value);
	const safe = typeof value !== 'number' && formula.test(text) ? `'${text}` : text;
	return /[",\n\r\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One line of CSV with its line end. */
export const csvLine = (values: unknown[]): string => `${values.map(csvField).join(',')}\r\n`;
