import type { Problem } from '../derive/rules/problem.ts';

/** Problems as text, two lines each: file and field, then what was found, what is allowed and what to do. */
export const formatProblems = (problems: Problem[]): string =>
	problems
		.map(
			({ level, rule, file, field, found, allowed, remedy }) =>
				`${file}  ${field}\n  ${level} (${rule}): found ${found}; allowed: ${allowed}. ${remedy}`,
		)
		.join('\n');
