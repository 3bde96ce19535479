import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assembleDataset } from '../../src/derive/dataset.ts';
import type { Problem } from '../../src/derive/rules/problem.ts';
import { runRules } from '../../src/derive/rules/index.ts';
import type { QualityFloor } from '../../src/schema/limits.ts';
import { missingFiles } from '../../src/tools/missingFiles.ts';
import { type ContentFile, parseContentFile } from '../../src/tools/parseContentFile.ts';
import { collectContent, contentPaths } from '../../src/tools/readContent.ts';
import { ledgerLines } from '../../src/schema/ledger.ts';

const root = new URL('../..', import.meta.url).pathname;

/** The real files of content/ as text, by path. */
export const realFiles: ReadonlyMap<string, string> = new Map(contentPaths(root).map((path) => [path, readFileSync(join(root, path), 'utf8')]));

/** Files to write (null: to remove), by path. */
export type Files = Record<string, string | null>;

/** One way to damage the content. */
export interface Damage {
	/** What was done, e.g. "missing". */
	how: string;
	/** Where: the kind of file and the field without indices, e.g. "sources url". */
	where: string;
	files: () => Files;
}

const real = new Map<string, ContentFile>();
const parsedReal = (path: string): ContentFile => {
	const known = real.get(path) ?? parseContentFile(path, realFiles.get(path) ?? '');
	real.set(path, known);
	return known;
};

/** Writing to disk and reading back: what UTF-8 cannot hold becomes U+FFFD. */
const throughDisk = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');

/**
 * Every error that `npm run check` reports for the damaged content. The files go through the same reader and rules;
 * only where the reader finds nothing do the rules run, so that thousands of damages are tried in minutes.
 */
export function errorsAfter(damage: Damage): Problem[] {
	const files = damage.files();
	const paths = new Set(realFiles.keys());
	const changed = new Map<string, ContentFile>();
	for (const [path, text] of Object.entries(files)) {
		if (text === null) paths.delete(path);
		else {
			paths.add(path);
			changed.set(path, parseContentFile(path, throughDisk(text)));
		}
	}
	const early = [...missingFiles(paths), ...[...changed.values()].flatMap((file) => file.problems)];
	if (early.length) return early;
	const ordered = [...paths].sort();
	const { content } = collectContent(ordered.map((path) => changed.get(path) ?? parsedReal(path)));
	const textOf = (path: string) => files[path] ?? realFiles.get(path) ?? '';
	const ledger = Object.fromEntries(ordered.filter((path) => path.startsWith('content/ledger/')).map((path) => [path.replace(/^.*\/|\.txt$/g, ''), ledgerLines(textOf(path))]));
	const floor = (changed.get('content/quality-floor.yml') ?? parsedReal('content/quality-floor.yml')).data as QualityFloor;
	return runRules(assembleDataset(content), { today: new Date().toISOString().slice(0, 10), ledger, floor }).filter((problem) => problem.level === 'error');
}

/** A generator of numbers from 0 to 1 that gives the same row for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}
