import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The first of some programs that the machine has, or undefined. */
export const program = (...names: string[]): string | undefined =>
	names.flatMap((name) => [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'].map((folder) => join(folder, name))).find((path) => existsSync(path));
