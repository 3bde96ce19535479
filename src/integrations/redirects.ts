import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import type { Dataset } from '../derive/dataset.ts';
import { redirects, redirectsFile } from '../derive/redirects.ts';

/** Writes dist/_redirects for hosts that read one, so that aliases answer 301 there. */
export default function redirectsIntegration(data: () => Dataset, base: string): AstroIntegration {
	return {
		name: 'redirects',
		hooks: {
			'astro:build:done': ({ dir, logger }) => {
				const rules = redirects(data());
				writeFileSync(new URL('_redirects', dir), redirectsFile(rules, base.replace(/\/$/, '')));
				logger.info(`${rules.length} rules`);
			},
		},
	};
}
