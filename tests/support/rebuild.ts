import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const project = new URL('../../', import.meta.url).pathname;
const clock = new URL('./otherDay.mjs', import.meta.url).href;

/**
 * Builds a copy of the project in a new folder, on another day, in another time zone and locale; returns the folder of what was built.
 * `images: true` draws the preview images anew instead of taking them from the cache.
 */
export async function rebuild(surroundings: { days: number; TZ: string; LANG: string; images?: boolean }): Promise<{ folder: string; dist: string }> {
	const folder = mkdtempSync(join(tmpdir(), 'guide-again-'));
	for (const name of ['astro.config.mjs', 'package.json', 'package-lock.json', 'src', 'content', 'public', 'tsconfig.json']) cpSync(join(project, name), join(folder, name), { recursive: true });
	const { days, TZ, LANG, images } = surroundings;
	symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
	// Only the images: pages of the last build would show nothing here.
	const kept = '.cache/preview';
	if (!images && existsSync(join(project, kept))) cpSync(join(project, kept), join(folder, kept), { recursive: true });
	const { TEST_PORT: _port, ...env } = process.env;
	await promisify(execFile)('astro', ['build'], {
		cwd: folder, maxBuffer: 64 * 1024 * 1024,
		env: { ...env, TZ, LANG, LC_ALL: LANG, CLOCK_DAYS: String(days), NODE_OPTIONS: `--import ${clock}`, ASTRO_TELEMETRY_DISABLED: '1' },
	});
	return { folder, dist: `${join(folder, 'dist')}/` };
}

/** The digest of every file below a folder, by path. */
export const digests = (root: string): Map<string, string> =>
	new Map(readdirSync(root, { recursive: true, withFileTypes: true })
		.filter((item) => item.isFile())
		.map((item): [string, string] => [join(item.parentPath, item.name).slice(root.length), createHash('sha256').update(readFileSync(join(item.parentPath, item.name))).digest('hex')])
		.sort(([a], [b]) => (a < b ? -1 : 1)));

/** Files that differ or stand on one side only. */
export function differences(first: Map<string, string>, second: Map<string, string>): string[] {
	return [...new Set([...first.keys(), ...second.keys()])].filter((path) => first.get(path) !== second.get(path)).map((path) => (first.has(path) ? (second.has(path) ? path : `${path} (only in the first)`) : `${path} (only in the second)`));
}
