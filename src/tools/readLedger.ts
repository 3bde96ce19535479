import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The ids in the text of a ledger; comments (#) and blank lines are left out. */
export const ledgerLines = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter((line) => line && !line.startsWith('#'));

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
