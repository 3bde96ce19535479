import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { analyse } from 'scslre';
import type { Sign } from '../../schema/topics.ts';
import type { Finding, Rule } from './rule.ts';

/**
 * Undefined for a pattern that provably runs in linear time, else why not. Proven with scslre, which finds every way a
 * backtracking engine can take super-linear time; it does not follow look-arounds and back-references, so those are refused.
 */
export function superLinearReason(pattern: string, flags: string): string | undefined {
	try {
		if (new RegExp(pattern, flags).test('')) return 'it matches an empty line, so every machine';
	} catch (error) {
		return (error as Error).message;
	}
	let unproven: string | undefined;
	visitRegExpAST(new RegExpParser().parsePattern(pattern, 0, pattern.length, { unicode: flags.includes('u') }), {
		onAssertionEnter(node) {
			if (node.kind === 'lookahead' || node.kind === 'lookbehind') unproven = `${node.kind} "${node.raw}"`;
		},
		onBackreferenceEnter(node) {
			unproven = `back-reference "${node.raw}"`;
		},
	});
	if (unproven) return unproven;
	const { reports } = analyse({ source: pattern, flags }, { assumeRejectingSuffix: true });
	const worst = reports.find((report) => report.exponential) ?? reports[0];
	return worst && `${worst.exponential ? 'exponential' : 'polynomial'} time`;
}

export const patterns: Rule = {
	name: 'patterns',
	says: 'The pattern of a sign compiles and is proven to run in linear time.',
	check: (data) => {
		const findings: Finding[] = [];
		const look = (file: string, sign: Sign) => {
			for (const field of ['pattern', 'also'] as const) {
				const pattern = sign[field];
				const reason = !pattern || (field === 'pattern' && sign.literal) ? undefined : superLinearReason(pattern, `m${sign.flags ?? ''}`);
				if (reason)
					findings.push({ file, field: `signs "${sign.id}" ${field}`, found: `${reason}: ${pattern}`, allowed: 'a pattern proven linear', remedy: 'Anchor the pattern to the line; avoid repetitions that can match the same text, look-arounds and back-references.' });
			}
		};
		for (const entry of data.technologies) for (const sign of entry.signs) look(entry.claimFiles[sign.id] ?? entry.path, sign);
		for (const sign of data.looseSigns) look('content/identify/signs.yml', sign);
		return findings;
	},
};
