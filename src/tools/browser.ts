import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import sparticuz from '@sparticuz/chromium';
import { chromium, type LaunchOptions } from 'playwright';

const require = createRequire(import.meta.url);
const onPath = (names: string[]): string | undefined =>
	names.flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name))).find(existsSync);

/**
 * How to start a browser without being told: a Playwright one if installed, else Chrome or Chromium on the PATH, else
 * the Chromium that the npm package @sparticuz/chromium carries (Linux x64 only).
 */
export async function findBrowser(): Promise<LaunchOptions & { found: string }> {
	const own = chromium.executablePath();
	if (existsSync(own)) return { found: 'Playwright' };
	const system = onPath(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']);
	const quiet = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-quic'];
	if (system) return { found: system, executablePath: system, args: quiet };
	if (process.platform !== 'linux' || process.arch !== 'x64')
		throw new Error('No browser found: run "npx playwright install chromium", or put Chrome or Chromium on the PATH.');
	const carried = await sparticuz.executablePath();
	return { found: carried, executablePath: carried, args: [...sparticuz.args.filter((arg) => !/single-process|headless|zygote/.test(arg)), ...quiet] };
}

/** Points fontconfig at the Chinese font of an npm package, so that a machine without fonts draws 虚; returns the file to name in FONTCONFIG_FILE. */
export function chineseFontConfig(): string {
	const fonts = dirname(require.resolve('@expo-google-fonts/noto-sans-sc/package.json'));
	const folder = join(tmpdir(), 'virt-field-guide-fonts');
	mkdirSync(folder, { recursive: true });
	const file = join(folder, 'fonts.conf');
	writeFileSync(file, `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
	<dir>/usr/share/fonts</dir>
	<dir>/usr/local/share/fonts</dir>
	<dir>${fonts}/400Regular</dir>
	<dir>${fonts}/700Bold</dir>
	<alias binding="strong"><family>system-ui</family><prefer><family>Noto Sans SC</family></prefer></alias>
	<alias binding="strong"><family>ui-sans-serif</family><prefer><family>Noto Sans SC</family></prefer></alias>
	<alias><family>sans-serif</family><prefer><family>Noto Sans SC</family></prefer></alias>
	<cachedir>${folder}/cache</cachedir>
</fontconfig>
`);
	return file;
}
