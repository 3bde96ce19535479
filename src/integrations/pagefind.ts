import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

/** Indexes the built pages with Pagefind and writes its files to dist/pagefind; fails the build when Pagefind does. */
export default function pagefindIntegration(): AstroIntegration {
	return {
		name: 'pagefind',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const root = fileURLToPath(dir);
				const { index, errors } = await pagefind.createIndex({});
				if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
				const added = await index.addDirectory({ path: root });
				const written = await index.writeFiles({ outputPath: `${root}pagefind` });
				const problems = [...added.errors, ...written.errors];
				if (problems.length) throw new Error(`Pagefind: ${problems.join('; ')}`);
				logger.info(`${added.page_count} pages indexed`);
				await pagefind.close();
			},
		},
	};
}
