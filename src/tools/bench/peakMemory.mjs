import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';

/** Loaded before a program that is measured: leaves the most memory it ever held (kB) in a file of PEAK_MEMORY_FOLDER. */
const folder = process.env.PEAK_MEMORY_FOLDER;
if (folder && isMainThread) process.on('exit', () => writeFileSync(join(folder, String(process.pid)), String(process.resourceUsage().maxRSS)));
