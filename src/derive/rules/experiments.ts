import type { Finding, Rule } from './rule.ts';

export const experiments: Rule = {
	name: 'experiments',
	says: 'One experiment (same source, same year, measured) has one standing everywhere: not current here and dated there.',
	check: (data) => {
		const findings: Finding[] = [];
		const first = new Map<string, { standing: string; where: string }>();
		for (const entry of data.technologies)
			for (const claim of entry.overhead) {
				if (claim.evidence !== 'measured' || claim.standing === 'disputed' || claim.standing === 'wrong') continue;
				const key = `${claim.source.join('+')} ${claim.asOf}`;
				const seen = first.get(key);
				const where = `${entry.id}#${claim.id}`;
				if (!seen) first.set(key, { standing: claim.standing, where });
				else if (seen.standing !== claim.standing)
					findings.push({
						file: entry.claimFiles[claim.id] ?? entry.path, field: `overhead "${claim.id}" standing`, found: claim.standing,
						allowed: `${seen.standing}, as in ${seen.where} from the same experiment (${key})`, remedy: 'Give both the same standing.',
					});
			}
		return findings;
	},
};
