import { hiddenCharacter } from '../derive/rules/characters.ts';
import type { Problem } from '../derive/rules/problem.ts';

const LONGEST_FILE = 400_000;

/** Problems of a file as text, before anything is read from it: its size, and characters that nobody can see, with their line. */
export function textProblems(file: string, text: string): Problem[] {
	const base = { level: 'error' as const, file };
	if (text.length > LONGEST_FILE)
		return [{ ...base, rule: 'size', field: 'file', found: `${text.length} characters`, allowed: `at most ${LONGEST_FILE}`, remedy: 'Divide it by topic.' }];
	// A text without a finding as a whole has none in its lines, but for a Cyrillic letter beside the words of another line.
	if (!/\p{Script=Cyrillic}/u.test(text) && !hiddenCharacter(text.replace(/^\ufeff/, '').replaceAll(/\r?\n/g, ' '))) return [];
	return text.replace(/^\ufeff/, '').split(/\r?\n/).flatMap((line, index) => {
		const found = hiddenCharacter(line);
		return found ? [{ ...base, rule: 'characters', field: `line ${index + 1}`, found, allowed: 'characters that a reader sees, composed (NFC), in one script per word', remedy: 'Type the passage again; save the file as UTF-8 without a byte order mark.' }] : [];
	});
}

/** Problems of the data read from a file that no schema sees: hidden characters, where the text has `escapes` that can hold them, and lists that name a thing twice. */
export function dataProblems(file: string, data: unknown, escapes: boolean, path: string[] = []): Problem[] {
	const base = { level: 'error' as const, file, field: path.join('.') || 'file' };
	if (typeof data === 'string') {
		const found = escapes ? hiddenCharacter(data.replaceAll('\n', ' ')) : undefined;
		return found ? [{ ...base, rule: 'characters', found, allowed: 'characters that a reader sees', remedy: 'Type the passage again.' }] : [];
	}
	if (typeof data !== 'object' || data === null) return [];
	const problems: Problem[] = [];
	if (Array.isArray(data)) {
		const seen = new Set<unknown>();
		for (const item of data) {
			const name: unknown = item && typeof item === 'object' ? (item as { id?: unknown }).id : item;
			if (name !== undefined && seen.has(name)) problems.push({ ...base, rule: 'repeated', found: JSON.stringify(name), allowed: 'each thing once in a list', remedy: 'Remove or rename the second.' });
			seen.add(name);
		}
	}
	for (const [key, value] of Object.entries(data)) {
		if (!escapes && (value === null || typeof value !== 'object')) continue;
		const found = escapes ? hiddenCharacter(key) : undefined;
		if (found) problems.push({ ...base, rule: 'characters', found, allowed: 'characters that a reader sees', remedy: `Correct the key ${JSON.stringify(key)}.` });
		problems.push(...dataProblems(file, value, escapes, [...path, key]));
	}
	return problems;
}
