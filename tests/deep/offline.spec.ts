import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';

const project = new URL('../../', import.meta.url).pathname;

test('after one installation npm installs again without the network', () => {
	test.setTimeout(900_000);
	const folder = mkdtempSync(join(tmpdir(), 'guide-offline-'));
	const npm = (...args: string[]) => execFileSync('npm', [...args, '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: folder, encoding: 'utf8', stdio: 'pipe', env: { ...process.env, npm_config_cache: join(folder, 'cache') } });
	for (const name of ['package.json', 'package-lock.json']) cpSync(join(project, name), join(folder, name));
	npm('ci');
	rmSync(join(folder, 'node_modules'), { recursive: true });
	npm('ci', '--offline');
	for (const name of ['astro', 'pagefind', 'zod', 'playwright']) expect(existsSync(join(folder, 'node_modules', name, 'package.json')), name).toBe(true);
	rmSync(folder, { recursive: true, force: true });
});
