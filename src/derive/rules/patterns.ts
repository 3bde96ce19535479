import { checkSync } from 'recheck';
import type { Finding, Rule } from './rule.ts';

/** Verdicts by pattern and flags: the same pattern stands in many signs. */
const verdicts = new Map<string, string>();

/** "safe", or why a pattern is not: it does not compile, or a text exists on which it takes more than linear time. */
function judgePattern(pattern: string, flags: string): string {
	const key = `${flags}/${pattern}`;
	const known = verdicts.get(key);
	if (known) return known;
	let verdict = 'safe';
	try {
		new RegExp(pattern, flags);
		const result = checkSync(pattern, flags, { timeout: 2000, checker: 'automaton' });
		if (result.status === 'vulnerable') verdict = `${result.complexity.summary} time`;
		else if (result.status === 'unknown') verdict = `not proven linear (${result.error.kind})`;
		else if (result.complexity.type !== 'linear' && result.complexity.type !== 'safe') verdict = `${result.complexity.summary} time`;
	} catch (error) {
		verdict = (error as Error).message;
	}
	verdicts.set(key, verdict);
	return verdict;
}

export const patterns: Rule = {
	name: 'patterns',
	says: 'The pattern of a sign compiles and is proven to run in linear time (recheck’s automaton checker).',
	check: (data) => {
		const findings: Finding[] = [];
		for (const entry of data.technologies)
			for (const sign of entry.signs) {
				if (sign.literal) continue;
				const verdict = judgePattern(sign.pattern, `m${sign.flags ?? ''}`);
				if (verdict !== 'safe')
					findings.push({ file: entry.claimFiles[sign.id] ?? entry.path, field: `signs "${sign.id}" pattern`, found: `${verdict}: ${sign.pattern}`, allowed: 'a pattern proven linear', remedy: 'Remove nested or overlapping repetitions; anchor the pattern to the line.' });
			}
		return findings;
	},
};
