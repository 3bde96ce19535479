import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ledgerLines } from '../schema/ledger.ts';

/** The lines of content/ledger/*.txt by file name without ending. */
export function readLedger(root: string): Record<string, string[]> {
	const folder = join(root, 'content/ledger');
	return Object.fromEntries(
		readdirSync(folder)
			.filter((name) => name.endsWith('.txt'))
			.sort()
			.map((name) => [name.replace(/\.txt$/, ''), ledgerLines(readFileSync(join(folder, name), 'utf8'))]),
	);
}
