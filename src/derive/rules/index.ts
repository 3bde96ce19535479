import type { Dataset } from '../dataset.ts';
import { aliases } from './aliases.ts';
import { answers } from './answers.ts';
import { circles } from './circles.ts';
import { dates } from './dates.ts';
import { experiments } from './experiments.ts';
import { identification } from './identification.ts';
import { ids } from './ids.ts';
import { glossary } from './glossary.ts';
import { language } from './language.ts';
import { pages } from './pages.ts';
import { byFile, type Problem } from './problem.ts';
import { ledger } from './ledger.ts';
import { patterns } from './patterns.ts';
import { prose } from './prose.ts';
import { quality } from './quality.ts';
import { references } from './references.ts';
import type { Rule, RuleContext } from './rule.ts';
import { scaffold } from './scaffold.ts';
import { sources } from './sources.ts';
import { translations } from './translations.ts';
import { vocabulary } from './vocabulary.ts';

/** All rules across entries, in the order they are listed to contributors. */
export const rules: Rule[] = [references, ids, ledger, aliases, answers, dates, experiments, sources, patterns, identification, prose, pages, scaffold, translations, glossary, language, vocabulary, circles, quality];

/** Runs every rule and returns every problem, ordered by file and field. */
export const runRules = (data: Dataset, context: RuleContext): Problem[] =>
	rules
		.flatMap((rule) => rule.check(data, context).map((finding) => ({ level: 'error' as const, ...finding, rule: rule.name })))
		.sort(byFile);
