import type { Source } from '../schema/source.ts';

/** Short name of a source for a citation: publisher (else author, else host) and year. */
export function sourceLabel(source: Source): string {
	const host = source.url ? new URL(source.url).hostname.replace(/^www\./, '') : '';
	const who = source.publisher ?? source.author ?? (host || source.title);
	const short = who.length > 42 ? `${who.slice(0, 40).trimEnd()}…` : who;
	const year = source.published?.slice(0, 4);
	return year && !short.includes(year) ? `${short} ${year}` : short;
}
