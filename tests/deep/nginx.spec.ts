import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { readHeadersFile } from '../../src/tools/headersFile.ts';
import { nginxConf } from '../../src/tools/nginxConf.ts';
import { readRedirectsFile } from '../../src/tools/redirectsFile.ts';
import { program } from '../support/programs.ts';
import { dist, listFiles } from '../support/site.ts';
import { test } from '../support/pageTest.ts';

const nginx = program('nginx');
const project = new URL('../../', import.meta.url).pathname;
const freePort = (): Promise<number> => new Promise((resolve) => {
	const server = createServer().listen(0, () => {
		const { port } = server.address() as AddressInfo;
		server.close(() => resolve(port));
	});
});

/** What an answer must look like, whoever serves: nginx with our configuration, or `npm run serve`. */
function serverTests(name: string, start: (base: string) => Promise<{ origin: string; stop: () => void }>, compressed: boolean): void {
	for (const base of ['/', '/guide/'])
		test.describe(`${name} below ${base}`, () => {
			test.describe.configure({ mode: 'serial' });
			let server: { origin: string; stop: () => void };
			test.beforeAll(async () => {
				server = await start(base);
			});
			test.afterAll(() => server?.stop());
			const get = (path: string, headers: Record<string, string> = {}) => fetch(`${server.origin}${base}${path}`, { redirect: 'manual', headers });

			test('pages come with the headers of the headers file, and are asked again by ETag', async () => {
				const answer = await get('kvm/');
				expect(answer.status).toBe(200);
				expect(answer.headers.get('content-type')).toMatch(/text\/html; ?charset=utf-8/i);
				for (const [header, value] of Object.entries(readHeadersFile(readFileSync(join(dist, '_headers'), 'utf8'))[0]?.headers ?? {})) expect(answer.headers.get(header), header).toBe(value);
				expect(answer.headers.get('cache-control')).toBe('no-cache');
				const tag = answer.headers.get('etag') ?? '';
				expect(tag).not.toBe('');
				expect((await get('kvm/', { 'if-none-match': tag })).status).toBe(304);
			});

			test('files with a digest in their name are kept for a year', async () => {
				for (const folder of ['/_astro/', '/pagefind/fragment/', '/pagefind/index/']) {
					const file = [...listFiles()].find((path) => path.startsWith(folder)) as string;
					expect((await get(file.slice(1))).headers.get('cache-control'), file).toContain('immutable');
				}
				expect((await get('pagefind/pagefind.js')).headers.get('cache-control')).toBe('no-cache');
			});

			test('what is missing is answered 404 in its language, and the host’s own files stay inside', async () => {
				for (const [path, lang] of [['no-such-page/', 'en'], ['zh/no-such-page/', 'zh-CN'], ['_headers', 'en'], ['_redirects', 'en']]) {
					const answer = await get(path as string);
					expect(answer.status, path).toBe(404);
					if (!path?.startsWith('_')) expect(await answer.text()).toContain(`lang="${lang}"`);
				}
			});

			test('folders get their slash, aliases lead on, and nothing leads out of the base', async () => {
				const bare = await get('kvm');
				expect([bare.status, bare.headers.get('location')]).toEqual([301, `${base}kvm/`]);
				const alias = await get('zh/ovz/?a=1');
				expect([alias.status, alias.headers.get('location')]).toEqual([301, `${base}zh/openvz/?a=1`]);
				if (base !== '/') expect((await fetch(`${server.origin}/`, { redirect: 'manual' })).headers.get('location')).toBe(base);
			});

			test('data comes with its own types', async () => {
				for (const [path, type] of [['api/v1/claims.json', 'application/json'], ['api/v1/claims.csv', 'text/csv'], ['changes.atom', 'application/atom+xml'], ['sitemap-index.xml', 'xml'], ['favicon.svg', 'image/svg+xml']]) expect((await get(path as string)).headers.get('content-type'), path).toContain(type);
			});

			if (compressed)
				test('text comes compressed as it lies there, and plain to who asks for plain', async () => {
					const packed = await get('kvm/', { 'accept-encoding': 'gzip' });
					expect(packed.headers.get('content-encoding')).toBe('gzip');
					expect(packed.headers.get('vary')).toMatch(/accept-encoding/i);
					expect((await get('kvm/', { 'accept-encoding': 'identity' })).headers.get('content-encoding')).toBeNull();
				});
		});
}

/** A copy of dist/ as it would be built below a base: redirects carry the base. */
function builtBelow(base: string): { folder: string; redirects: string } {
	const folder = mkdtempSync(join(tmpdir(), 'guide-serve-'));
	cpSync(dist, join(folder, 'dist'), { recursive: true });
	const redirects = readRedirectsFile(readFileSync(join(dist, '_redirects'), 'utf8')).map(({ from, to }) => `${base}${from.slice(1)} ${base}${to.slice(1)} 301`).join('\n');
	writeFileSync(join(folder, 'dist/_redirects'), redirects);
	return { folder, redirects };
}

const until = async (address: string): Promise<void> => {
	for (const end = Date.now() + 20_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 100))) if (await fetch(address, { redirect: 'manual' }).then(() => true, () => false)) return;
	throw new Error(`No answer from ${address}`);
};
const stopped = (child: ChildProcess, folder: string) => () => {
	child.on('exit', () => rmSync(folder, { recursive: true, force: true }));
	child.kill();
};

test.describe('nginx', () => {
	test.skip(!nginx, 'missing: nginx');
	serverTests('nginx', async (base) => {
		const { folder, redirects } = builtBelow(base);
		execFileSync(process.execPath, [join(project, 'src/tools/compress.ts'), join(folder, 'dist/kvm')]);
		const port = await freePort();
		const site = nginxConf({ root: join(folder, 'dist'), base, headers: readHeadersFile(readFileSync(join(dist, '_headers'), 'utf8')), redirects: readRedirectsFile(redirects), listen: `127.0.0.1:${port}` });
		const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ');
		writeFileSync(join(folder, 'nginx.conf'), `daemon off; pid ${folder}/pid; error_log ${folder}/error.log; events {} http { access_log off; ${temporary}\n${site}}`);
		const check = execFileSync(nginx as string, ['-t', '-c', join(folder, 'nginx.conf')], { encoding: 'utf8', stdio: 'pipe' });
		expect(check).not.toContain('warn');
		execFileSync('chmod', ['-R', 'a+rX', folder]);
		const child = spawn(nginx as string, ['-c', join(folder, 'nginx.conf')], { stdio: 'ignore' });
		await until(`http://127.0.0.1:${port}/`);
		return { origin: `http://127.0.0.1:${port}`, stop: stopped(child, folder) };
	}, true);
});

serverTests('npm run serve', async (base) => {
	const { folder } = builtBelow(base);
	const port = await freePort();
	const child = spawn(process.execPath, [join(project, 'src/tools/serve.ts')], { cwd: folder, stdio: 'ignore', env: { ...process.env, PORT: String(port), BASE_PATH: base } });
	await until(`http://127.0.0.1:${port}/`);
	return { origin: `http://127.0.0.1:${port}`, stop: stopped(child, folder) };
}, false);
