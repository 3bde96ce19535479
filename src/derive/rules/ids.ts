import { translatables } from '../translation.ts';
import type { Finding, Rule } from './rule.ts';

/** Anchors every technology page has; no claim or mode may take them (design: URLs). */
export const sectionIds = [
	'summary', 'architecture', 'overhead', 'overselling', 'guests', 'capabilities', 'limits', 'security',
	'providers', 'identify', 'folklore', 'sources', 'panels', 'verdicts', 'history', 'compare', 'main', 'top',
	'search-results', 'comparison', 'what', 'how', 'tenant', 'choose', 'avoid',
] as const;

/** Paths that pages of other kinds own; no technology, alias or shared path may take them. */
export const pagePaths = [
	'overhead', 'overselling', 'guests', 'capabilities', 'providers', 'limits', 'security', 'compare', 'identify',
	'folklore', 'guides', 'sources', 'search', 'quality', 'glossary', 'timeline', 'data', 'api', 'changes', 'about', 'zh', '404',
] as const;

export const ids: Rule = {
	name: 'ids',
	says: 'Ids are unique where they are anchors or paths, and none takes the id of a section or page.',
	check: (data) => {
		const findings: Finding[] = data.strays.map((stray) => ({
			file: stray.path, field: stray.field, found: stray.found,
			allowed: stray.why === 'duplicate' ? 'an id used once in the entry' : 'a file that belongs to an entry',
			remedy: stray.why === 'duplicate' ? 'Rename one of the two.' : `Add content/technologies/${stray.found}.mdx or remove the file.`,
		}));
		const sections = new Set<string>(sectionIds);
		const paths = new Map<string, string>(pagePaths.map((path) => [path, 'a page of the site']));
		for (const entry of data.technologies) {
			const modes = new Set(entry.modes.map((mode) => mode.id));
			for (const item of translatables(entry))
				if (sections.has(item.id) || modes.has(item.id))
					findings.push({ file: entry.claimFiles[item.id] ?? entry.path, field: `${item.topic} "${item.id}"`, found: item.id, allowed: 'an id that is no section and no mode', remedy: 'Rename the claim.' });
			for (const mode of entry.modes)
				if (sections.has(mode.id)) findings.push({ file: entry.path, field: 'modes', found: mode.id, allowed: 'an id that is no section', remedy: 'Rename the mode.' });
			const own = [entry.id, ...(entry.paths ?? []), ...entry.modes.flatMap((mode) => mode.paths ?? [])];
			for (const path of own) {
				const taken = paths.get(path);
				if (taken) findings.push({ file: entry.path, field: 'paths', found: path, allowed: `a path not taken by ${taken}`, remedy: 'Choose another path, or declare it in sharedPaths of both.' });
				paths.set(path, entry.id);
			}
		}
		for (const entry of data.technologies)
			for (const path of entry.sharedPaths ?? [])
				if (paths.has(path)) findings.push({ file: entry.path, field: 'sharedPaths', found: path, allowed: `a path not taken by ${paths.get(path)}`, remedy: 'Choose another shared path.' });
		return findings;
	},
};
