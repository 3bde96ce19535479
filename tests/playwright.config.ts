import { existsSync } from 'node:fs';
import { defineConfig } from 'playwright/test';
import { chineseFontConfig, findBrowser } from '../src/tools/browser.ts';

process.env.FONTCONFIG_FILE = chineseFontConfig();
const { found: _found, ...launchOptions } = await findBrowser();
const port = Number(process.env.TEST_PORT ?? 4391);

/** Both policies are on: the page's own and the server's headers file. */
export default defineConfig({
	testDir: '.',
	outputDir: '../test-results',
	fullyParallel: true,
	forbidOnly: Boolean(process.env.CI),
	retries: 0,
	workers: 2,
	timeout: 60_000,
	reporter: [['./reporter.ts']],
	use: { baseURL: `http://localhost:${port}`, launchOptions, browserName: 'chromium' },
	projects: [
		{ name: 'unit', testDir: 'unit' },
		{ name: 'content', testDir: 'content' },
		{ name: 'site', testDir: 'site' },
	],
	// Without a build there is nothing to serve: the unit and content tests do not need it.
	...(existsSync(new URL('../dist/index.html', import.meta.url)) && { webServer: {
		command: `node src/tools/serve.ts`,
		cwd: '..',
		env: { PORT: String(port) },
		url: `http://localhost:${port}/`,
		reuseExistingServer: false,
	} }),
});
