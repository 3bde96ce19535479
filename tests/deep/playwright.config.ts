import { defineConfig } from 'playwright/test';
import base from '../playwright.config.ts';

/** What takes minutes or needs tools of the machine: `npm run test:deep`. */
export default defineConfig({
	...base,
	testDir: '.',
	outputDir: '../../test-results',
	timeout: 300_000,
	// Some of them measure: one at a time.
	workers: 1,
	reporter: [['../reporter.ts']],
	projects: [{ name: 'deep', testDir: '.' }],
	...(base.webServer && { webServer: { ...base.webServer, cwd: '../..' } as typeof base.webServer }),
});
