import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a build cost. */
export interface BuildCost {
	/** Whole time from start to end of the process, in seconds. */
	seconds: number;
	/** Of that: between the line that ends the pages and the line of each integration that comes after. */
	stages: Record<string, number>;
	/** Most memory resident at once, all Node.js processes of the build added, in MB; Pagefind's own program is not a Node.js process. */
	megabytes: number;
	/** HTML pages written. */
	pages: number;
}

const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin', 'astro.mjs');

/** Builds an Astro project and measures; throws with the end of the log if the build fails. `clean` asks Astro to forget what it kept. */
export async function measureBuild(project: string, clean = true): Promise<BuildCost> {
	const folder = mkdtempSync(join(tmpdir(), 'bench-'));
	const start = performance.now();
	const at = () => (performance.now() - start) / 1000;
	const marks: { name: string; seconds: number }[] = [];
	let log = '';
	const child = spawn(process.execPath, ['--import', fileURLToPath(new URL('./peakMemory.mjs', import.meta.url)), astro, 'build', ...(clean ? ['--force'] : [])], {
		cwd: project, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: '0', PEAK_MEMORY_FOLDER: folder },
	});
	const read = (data: Buffer) => {
		const text = data.toString();
		log += text;
		// Every line after the pages names who wrote it; the time to it is that integration's.
		for (const [, name] of text.matchAll(/^\d\d:\d\d:\d\d (?:\[WARN\] )?\[([\w@/:-]+)\]/gm)) marks.push({ name: name as string, seconds: at() });
	};
	child.stdout.on('data', read);
	child.stderr.on('data', read);
	const code = await new Promise<number | null>((resolve) => { child.on('close', resolve); });
	const seconds = at();
	if (code !== 0) throw new Error(`The build of ${project} failed:\n${log.slice(-3000)}`);
	const stages: Record<string, number> = {};
	marks.forEach(({ name, seconds: time }, index) => {
		if (/pagefind|preview|sitemap|redirects/.test(name)) stages[name] = (stages[name] ?? 0) + time - (marks[index - 1]?.seconds ?? 0);
	});
	const megabytes = readdirSync(folder).reduce((sum, file) => sum + Number(readFileSync(join(folder, file), 'utf8')), 0) / 1024;
	rmSync(folder, { recursive: true });
	const pages = readdirSync(join(project, 'dist'), { recursive: true }).filter((file) => String(file).endsWith('.html')).length;
	return { seconds, stages, megabytes, pages };
}
