import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';

/** Loaded before a program that is measured: leaves the seconds it computed, outside of the system, in a file of CPU_TIME_FOLDER. */
const folder = process.env.CPU_TIME_FOLDER;
if (folder && isMainThread) process.on('exit', () => writeFileSync(join(folder, String(process.pid)), String(process.cpuUsage().user / 1e6)));
