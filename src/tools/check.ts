import { assembleDataset } from '../derive/dataset.ts';
import { runRules } from '../derive/rules/index.ts';
import { byFile } from '../derive/rules/problem.ts';
import { formatProblems } from './formatProblems.ts';
import { missingFiles } from './missingFiles.ts';
import { contentPaths, readContentCached } from './readContent.ts';
import { readRuleContext } from './readRuleContext.ts';

/**
 * `npm run check [-- <text>]`: validates content/ and prints every problem, only those whose file contains <text> if given.
 * Exits 1 when there is an error (warnings do not count).
 */
const only = process.argv[2] ?? '';
const root = process.cwd();
const { content, problems: schemaProblems } = readContentCached(root);
const data = assembleDataset(content);
const all = [...missingFiles(contentPaths(root)), ...schemaProblems, ...runRules(data, readRuleContext(root))].sort(byFile);
const shown = all.filter((problem) => problem.file.includes(only));
console.log(formatProblems(shown));
const claims = data.technologies.reduce((sum, entry) => sum + Object.keys(entry.claimFiles).length, 0);
const errors = shown.filter((problem) => problem.level === 'error').length;
console.log(
	`${data.technologies.length} technologies, ${claims} claims, ${data.sources.size} sources, ${data.providers.size} providers: ` +
		`${errors} errors, ${shown.length - errors} warnings`,
);
process.exitCode = errors ? 1 : 0;
