import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assembleDataset } from '../derive/dataset.ts';
import { publishedIds } from '../derive/ledger.ts';
import { readContent } from './readContent.ts';
import { readLedger } from './readLedger.ts';

/** `npm run ledger`: appends every id that is published now and not yet in content/ledger/*.txt; never removes a line. */
const root = process.cwd();
const known = readLedger(root);
for (const [name, ids] of Object.entries(publishedIds(assembleDataset(readContent(root).content)))) {
	const file = join(root, 'content/ledger', `${name}.txt`);
	const fresh = [...new Set(ids)].filter((id) => !known[name]?.includes(id)).sort();
	if (!fresh.length && existsSync(file)) continue;
	const before = existsSync(file) ? readFileSync(file, 'utf8') : `# ${name} that were published once; \`npm run ledger\` appends.\n`;
	writeFileSync(file, `${before}${fresh.join('\n')}${fresh.length ? '\n' : ''}`);
	console.log(`${name}: ${fresh.length} added`);
}
