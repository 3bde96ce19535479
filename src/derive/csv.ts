/** A field of CSV: lists joined by blanks, quoted where needed; a text that a spreadsheet would run as a formula is disarmed by an apostrophe. */
export function csvField(value: unknown): string {
	const text = value === undefined || value === null ? '' : Array.isArray(value) ? value.join(' ') : String(value);
	const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
