import type { z } from 'zod';
import type { Problem } from '../derive/rules/problem.ts';

const show = (value: unknown): string => {
	const text = value === undefined ? 'nothing' : JSON.stringify(value);
	return text.length > 120 ? `${text.slice(0, 117)}…` : text;
};

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
	path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined | null)?.[key], data);

/** Turns one zod issue into problems with file, field, what was found, what is allowed and what to do. */
export function explainIssue(file: string, issue: z.core.$ZodIssue, data: unknown, above: PropertyKey[] = []): Problem[] {
	const path = [...above, ...issue.path];
	const base = { rule: 'schema', level: 'error' as const, file, field: path.join('.') || 'file', found: show(valueAt(data, path)) };
	switch (issue.code) {
		case 'unrecognized_keys':
			return issue.keys.map((key) => ({
				...base,
				field: [...path, key].join('.'),
				found: show(valueAt(data, [...path, key])),
				allowed: 'only the fields of the schema',
				remedy: `Remove "${key}" or correct its spelling; CONTRIBUTING.md lists the fields.`,
			}));
		case 'invalid_value':
			return [{ ...base, allowed: issue.values.map(String).join(', '), remedy: 'Use one of the allowed words.' }];
		case 'invalid_type':
			return [{
				...base,
				allowed: `a value of type ${issue.expected}`,
				remedy: base.found === 'nothing' ? 'Add the field.' : 'Write the value in the expected form.',
			}];
		case 'too_small':
			return [{ ...base, allowed: `at least ${issue.minimum}`, remedy: 'Correct or complete the value.' }];
		case 'too_big':
			return [{ ...base, allowed: `at most ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}`, remedy: 'Shorten or correct the value.' }];
		case 'invalid_union': {
			const closest = [...issue.errors].sort((a, b) => (b[0]?.path.length ?? 0) - (a[0]?.path.length ?? 0))[0] ?? [];
			return closest.length
				? closest.flatMap((inner) => explainIssue(file, inner, data, path))
				: [{ ...base, allowed: 'one of several forms', remedy: 'See the field in CONTRIBUTING.md.' }];
		}
		case 'invalid_key':
			return [{ ...base, allowed: 'ids in kebab-case', remedy: 'Correct the key.' }];
		default:
			return [{ ...base, allowed: issue.message, remedy: 'Correct the value.' }];
	}
}
