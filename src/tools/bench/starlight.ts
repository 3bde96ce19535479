import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pageAsMarkdown } from './markdown.ts';

const recipe = fileURLToPath(new URL('./starlight/', import.meta.url));
const topics = ['overhead', 'overselling', 'guests', 'capabilities', 'limits', 'security', 'folklore'];

/** Paths of the pages whose texts the Starlight site holds too, without language: home, technologies, topics, guides, folklore. */
export function sharedPaths(root: string): string[] {
	const entries = readdirSync('content/technologies').filter((name) => name.endsWith('.mdx')).map((name) => name.slice(0, -4));
	const guides = readdirSync('content/guides').filter((name) => name.endsWith('.mdx')).map((name) => `guides/${name.slice(0, -4)}`);
	return ['', ...[...entries, ...topics, ...guides].map((path) => `${path}/`)].map((path) => `/${path}`)
		.filter((path) => existsSync(join(root, path, 'index.html')) && readFileSync(join(root, path, 'index.html'), 'utf8').includes('<main'));
}

/**
 * Writes a plain Starlight site with the texts of the built pages, in both languages, into .cache/bench/starlight, and installs its
 * packages (fixed by the lock file beside this one) from the npm registry if they are not there. It uses the project's own Astro.
 */
export function prepareStarlight(root: string): string {
	const project = join(process.cwd(), '.cache/bench/starlight');
	mkdirSync(project, { recursive: true });
	const isInstalled = existsSync(join(project, 'node_modules')) && readFileSync(join(project, 'package-lock.json'), 'utf8') === readFileSync(join(recipe, 'package-lock.json'), 'utf8');
	cpSync(recipe, project, { recursive: true });
	if (!isInstalled) execFileSync('npm', ['ci', '--legacy-peer-deps', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: project, stdio: ['ignore', 'ignore', 'inherit'] });
	const docs = join(project, 'src/content/docs');
	for (const old of [docs, join(project, 'dist'), join(project, '.astro')]) rmSync(old, { recursive: true, force: true });
	for (const prefix of ['', 'zh'])
		for (const path of sharedPaths(root)) {
			const { title, body } = pageAsMarkdown(readFileSync(join(root, prefix, path, 'index.html'), 'utf8'));
			const file = join(docs, prefix, `${path === '/' ? '/index' : path.slice(0, -1)}.md`);
			mkdirSync(dirname(file), { recursive: true });
			writeFileSync(file, `---\ntitle: ${JSON.stringify(title)}\n---\n\n${body}\n`);
		}
	return project;
}
