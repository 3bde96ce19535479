import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The lines of content/ledger/*.txt by file name without ending; comments (#) and blank lines are left out. */
export function readLedger(root: string): Record<string, string[]> {
	const folder = join(root, 'content/ledger');
	return Object.fromEntries(
		readdirSync(folder)
			.filter((name) => name.endsWith('.txt'))
			.sort()
			.map((name) => [
				name.replace(/\.txt$/, ''),
				readFileSync(join(folder, name), 'utf8').split('\n').map((line) => line.trim()).filter((line) => line && !line.startsWith('#')),
			]),
	);
}
