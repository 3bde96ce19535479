import type { Problem } from '../derive/rules/problem.ts';

const vocabularies = [
	'architecture', 'capability', 'change-kind', 'evidence', 'family', 'folklore-verdict', 'glossary-group', 'group', 'guest', 'host', 'kind', 'layer', 'layer-name', 'licence', 'limit', 'mechanism',
	'resource', 'role', 'security', 'setup', 'sign-weight', 'source-kind', 'standing', 'status', 'support', 'technique', 'unit', 'verdict', 'workload',
];

/** Files without which a check or a page says nothing: both limits, every vocabulary, the pages, the signs without an entry. The rule on ledgers asks for those. */
export const requiredFiles = [
	'content/quality-floor.yml', 'content/stale-limit.yml', 'content/pages/about.mdx', 'content/pages/data.mdx',
	'content/identify/findings.yml', 'content/identify/signs.yml', 'content/identify/commands.yml',
	...vocabularies.map((name) => `content/vocabulary/${name}.yml`),
];

/** A problem for each required file that is not among the paths. */
export const missingFiles = (paths: Iterable<string>): Problem[] => {
	const present = new Set(paths);
	return requiredFiles.filter((path) => !present.has(path)).map((file) => ({
		rule: 'files', level: 'error', file, field: 'file', found: 'nothing', allowed: 'this file', remedy: 'Restore it from the version before; lines are taken out of it one by one.',
	}));
};
