import { claimsOf } from '../claims.ts';
import type { Finding, Rule } from './rule.ts';

export const circles: Rule = {
	name: 'circles',
	says: 'Nothing leads back to itself: engines, mergers, comparisons, former ids.',
	check: (data) => {
		const findings: Finding[] = [];
		const self = (file: string, field: string, id: string) => findings.push({ file, field, found: id, allowed: 'another id than its own', remedy: 'Name the other one, or remove the field.' });
		const leadsBack = (start: string, next: (id: string) => string[]): boolean => {
			const seen = new Set<string>();
			const visit = (id: string): boolean => next(id).some((other) => other === start || (!seen.has(other) && Boolean(seen.add(other)) && visit(other)));
			return visit(start);
		};
		const engines = new Map(data.technologies.map((entry) => [entry.id, entry.inherits]));
		for (const entry of data.technologies) {
			if (leadsBack(entry.id, (id) => engines.get(id) ?? [])) self(entry.path, 'inherits', entry.inherits.join(', '));
			const taken = new Map([...claimsOf(entry).map(({ claim }) => claim), ...entry.folklore].map((item) => [item.id, item.id]));
			for (const item of [...claimsOf(entry).map(({ claim }) => claim), ...entry.folklore])
				for (const old of item.formerly ?? []) {
					const owner = taken.get(old);
					if (owner) findings.push({ file: entry.claimFiles[item.id] ?? entry.path, field: `"${item.id}" formerly`, found: old, allowed: `an id that nothing else has (it belongs to ${owner})`, remedy: 'Remove it from one of the two.' });
					taken.set(old, item.id);
				}
			for (const item of entry.folklore) if (item.about?.includes(entry.id)) self(entry.claimFiles[item.id] ?? entry.path, `folklore "${item.id}" about`, entry.id);
		}
		for (const provider of data.providers.values())
			if (leadsBack(provider.id, (id) => [data.providers.get(id)?.mergedInto ?? []].flat())) self(provider.path, 'mergedInto', provider.mergedInto ?? '');
		return findings;
	},
};
