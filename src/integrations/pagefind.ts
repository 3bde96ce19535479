import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

const htmlFiles = (root: string): string[] =>
	readdirSync(root, { recursive: true, withFileTypes: true })
		.filter((item) => item.isFile() && item.name.endsWith('.html'))
		.map((item) => relative(root, join(item.parentPath, item.name)).replaceAll('\\', '/'))
		.sort();

/**
 * Indexes the pages that ask for it (`data-pagefind-body`) with Pagefind and writes its files to dist/pagefind; fails the build when
 * Pagefind does. Most pages do not ask, and Pagefind would parse each before it leaves it out.
 */
export default function pagefindIntegration(): AstroIntegration {
	return {
		name: 'pagefind',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const root = fileURLToPath(dir);
				const { index, errors } = await pagefind.createIndex({});
				if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
				const problems: string[] = [];
				let pages = 0;
				// One after the other, in one order: so the same pages give the same index.
				for (const sourcePath of htmlFiles(root)) {
					const content = readFileSync(join(root, sourcePath), 'utf8');
					if (!content.includes('data-pagefind-body')) continue;
					problems.push(...(await index.addHTMLFile({ sourcePath, content })).errors);
					pages++;
				}
				problems.push(...(await index.writeFiles({ outputPath: `${root}pagefind` })).errors);
				if (problems.length) throw new Error(`Pagefind: ${problems.join('; ')}`);
				logger.info(`${pages} pages indexed`);
				await pagefind.close();
			},
		},
	};
}
