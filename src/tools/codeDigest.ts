import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Digest of every file below src/, and of what the pages read from the environment: whatever changes here makes every page anew. */
export function codeDigest(root: string): string {
	const hash = createHash('sha256').update(process.env.REPOSITORY_URL ?? '');
	const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true }).filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name)).sort();
	for (const file of files) hash.update(`\0${file.slice(root.length)}\0`).update(readFileSync(file));
	return hash.digest('hex');
}
