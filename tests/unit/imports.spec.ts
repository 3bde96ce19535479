import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';

const src = new URL('../../src/', import.meta.url).pathname;
/** Which folders below src/ a folder may import from (style: the direction of imports). */
const allowed: Record<string, string[]> = {
	schema: ['schema'],
	identify: ['identify', 'schema'],
	derive: ['derive', 'schema', 'i18n', 'identify'],
	i18n: ['i18n'],
	client: ['client', 'derive', 'identify', 'styles'],
	components: ['components', 'derive', 'i18n', 'styles', 'client', 'schema', 'data.ts', 'site.ts', 'navigation.ts'],
	pages: ['components', 'derive', 'i18n', 'styles', 'schema', 'data.ts', 'site.ts', 'paths.ts'],
	tools: ['tools', 'derive', 'schema', 'identify'],
	integrations: ['integrations', 'derive', 'tools'],
};

for (const [folder, may] of Object.entries(allowed))
	test(`src/${folder} imports only from ${may.join(', ')}`, () => {
		const wrong: string[] = [];
		for (const item of readdirSync(join(src, folder), { recursive: true, withFileTypes: true })) {
			if (!item.isFile() || !/\.(ts|astro|js)$/.test(item.name)) continue;
			const file = join(item.parentPath, item.name);
			for (const match of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)) {
				const target = join(item.parentPath, match[1] as string).slice(src.length).split('/')[0] as string;
				if (!may.includes(target)) wrong.push(`${file.slice(src.length)} → ${match[1]}`);
			}
		}
		expect(wrong).toEqual([]);
	});

for (const folder of ['derive', 'identify']) test(`${folder}/ is pure: no Astro, DOM, clock, randomness, disk or network`, () => {
	const wrong: string[] = [];
	for (const item of readdirSync(join(src, folder), { recursive: true, withFileTypes: true })) {
		if (!item.isFile()) continue;
		const text = readFileSync(join(item.parentPath, item.name), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
		const match = /astro:|\bdocument\b|\bwindow\b|Date\.now|new Date\(\)|Math\.random|node:fs|\bfetch\(|toLocale\w+\(\)/.exec(text);
		if (match) wrong.push(`${item.name}: ${match[0]}`);
	}
	expect(wrong).toEqual([]);
});
