import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Report } from '../../src/identify/types.ts';

/** A pasted output with the answer that was written down before the rules that read it. */
export interface Paste {
	name: string;
	/** Public address, or an object that says why it was made up. */
	origin: string | { made: string };
	made?: string;
	about: string;
	expect: string[];
	/** Other answers a careful person accepts. */
	allow?: string[][];
	/** Ids that may be hints, but no answer. */
	hints?: string[];
	paste: string;
}

const folder = new URL('../fixtures/pastes/', import.meta.url).pathname;

/** Every paste of a folder of the corpus. */
export const readPastes = (from = folder): Paste[] =>
	readdirSync(from).filter((name) => name.endsWith('.yml')).sort().map((name) => ({ name: name.replace('.yml', ''), ...parse(readFileSync(join(from, name), 'utf8')) }));

const same = (a: string[], b: string[]) => a.length === b.length && a.every((id, index) => id === b[index]);

/** True when the answer is the expected one or one that is allowed beside it. */
export const isRight = (paste: Paste, answer: string[]): boolean => [paste.expect, ...(paste.allow ?? [])].some((list) => same(list, answer));

/** Findings called sure that no accepted answer contains. */
export const wrongSure = (paste: Paste, report: Report): string[] => {
	const accepted = new Set([...paste.expect, ...(paste.allow ?? []).flat(), ...(paste.hints ?? [])]);
	return report.findings.filter((item) => item.role === 'guest' && !item.explainedBy && item.certainty === 'sure' && !accepted.has(item.id)).map((item) => item.id);
};
