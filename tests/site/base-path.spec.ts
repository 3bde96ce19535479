import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sirv from 'sirv';
import { expect, test } from 'playwright/test';
import { deadLinks, listFiles, readSite } from '../support/site.ts';

const project = new URL('../../', import.meta.url).pathname;

test('under a base path links, search and canonical addresses hold', async ({ page }) => {
	test.setTimeout(300_000);
	const copy = mkdtempSync(join(tmpdir(), 'guide-base-'));
	for (const name of ['astro.config.mjs', 'package.json', 'src', 'content', 'public', 'tsconfig.json']) cpSync(join(project, name), join(copy, name), { recursive: true });
	symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'));
	// Preview images hold no address: those of the first build serve here too.
	symlinkSync(join(project, '.cache'), join(copy, '.cache'));
	await promisify(execFile)('npx', ['astro', 'build'], {
		cwd: copy, maxBuffer: 64 * 1024 * 1024,
		env: { ...process.env, BASE_PATH: '/guide/', SITE_URL: 'https://example.org', REPOSITORY_URL: 'https://example.org/repo', ASTRO_TELEMETRY_DISABLED: '1' },
	});
	const dist = `${join(copy, 'dist')}/`;
	const pages = readSite(dist);
	expect(deadLinks(pages, listFiles(dist), '/guide')).toEqual([]);
	const kvm = pages.find((each) => each.path === '/kvm/');
	expect(kvm?.canonical).toBe('https://example.org/guide/kvm/');
	expect(kvm?.links.some((link) => link.startsWith('https://example.org/repo/issues/new?title=%5Bkvm%23'))).toBe(true);
	expect(readFileSync(join(dist, 'robots.txt'), 'utf8')).toContain('https://example.org/guide/sitemap-index.xml');
	expect(existsSync(join(dist, 'sitemap-0.xml'))).toBe(true);

	const files = sirv(dist, { dev: true });
	const server = createServer((request, response) => {
		request.url = (request.url ?? '/').replace(/^\/guide/, '') || '/';
		files(request, response, () => void response.writeHead(404).end());
	}).listen(0);
	try {
		await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/guide/search/?q=balloon`);
		await expect(page.locator('#search-results')).toHaveAttribute('aria-busy', 'false', { timeout: 20_000 });
		const links = await page.locator('#search-results a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
		expect(links.length).toBeGreaterThan(0);
		expect(links.filter((path) => !path.startsWith('/guide/'))).toEqual([]);
	} finally {
		server.close();
		rmSync(copy, { recursive: true, force: true });
	}
});
