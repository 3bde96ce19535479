import { appliesTo } from '../claims.ts';
import type { Finding, Rule } from './rule.ts';

export const answers: Rule = {
	name: 'answers',
	says: 'A question has at most one current answer per mode; answers that disagree are marked disputed.',
	check: (data) => {
		const findings: Finding[] = [];
		for (const entry of data.technologies) {
			const asked = [
				...entry.overselling.map((claim) => ({ question: `overselling of ${claim.resource}`, claim })),
				...entry.guests.map((claim) => ({ question: `guest ${claim.guest}`, claim })),
				...entry.capabilities.map((claim) => ({ question: `capability ${claim.capability}`, claim })),
			].filter(({ claim }) => claim.answer && claim.standing === 'current');
			const modes = entry.modes.length ? entry.modes.map((mode) => mode.id) : [null];
			const reported = new Set<string>();
			for (const mode of modes) {
				const seen = new Map<string, string>();
				const specificFirst = asked
					.filter(({ claim }) => appliesTo(claim, mode))
					.sort((a, b) => Number(!a.claim.mode) - Number(!b.claim.mode));
				for (const { question, claim } of specificFirst) {
					const kind = `${question}${claim.mode ? ' (this mode)' : ' (all modes)'}`;
					const other = seen.get(kind);
					const pair = `${claim.id} ${other}`;
					if (other && !reported.has(pair)) {
						reported.add(pair);
						findings.push({
							file: entry.claimFiles[claim.id] ?? entry.path, field: `"${claim.id}" answer`, found: `a second answer to ${kind}; the first is "${other}"`,
							allowed: 'one current answer per question and mode', remedy: 'Remove `answer` (and `how`) from the claim that only adds to it, or mark both disputed.',
						});
					}
					seen.set(kind, claim.id);
				}
			}
		}
		return findings;
	},
};
