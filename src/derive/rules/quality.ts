import { formatShare, guardedShares, qualityOf } from '../quality.ts';
import type { Rule } from './rule.ts';

export const quality: Rule = {
	name: 'quality',
	says: 'The shares on /quality/ do not fall below the floor that was reached (content/quality-floor.yml).',
	check: (data, { floor }) => {
		const figures = qualityOf(data);
		return guardedShares
			.filter((name) => floor[name] !== undefined && figures[name] < (floor[name] as number))
			.map((name) => ({
				file: 'content/quality-floor.yml', field: name, found: formatShare(figures[name]), allowed: `at least ${formatShare(floor[name] as number)}`,
				remedy: 'Source, re-read or translate what is missing; or lower the floor in this file with the reason in its comment and in the commit.',
			}));
	},
};
