import { foldText } from '../search/fold.ts';
import type { Finding, Rule } from './rule.ts';

export const aliases: Rule = {
	name: 'aliases',
	says: 'A name or alias belongs to one technology unless every owner declares it in aliases.shared.',
	check: (data) => {
		const findings: Finding[] = [];
		const owners = new Map<string, { id: string; shared: boolean }[]>();
		for (const entry of data.technologies) {
			const { en = [], zh = [], typos = [], initials = [], shared = [] } = entry.aliases;
			const mine = new Map<string, boolean>();
			for (const name of [entry.name, entry.fullName ?? '', ...en, ...zh, ...typos, ...initials]) if (name) mine.set(foldText(name), false);
			for (const name of shared) mine.set(foldText(name), true);
			for (const [name, isShared] of mine) owners.set(name, [...(owners.get(name) ?? []), { id: entry.id, shared: isShared }]);
		}
		for (const [name, list] of owners) {
			if (list.length < 2 || list.every((owner) => owner.shared)) continue;
			for (const owner of list.filter((candidate) => !candidate.shared)) {
				const entry = data.technologies.find((candidate) => candidate.id === owner.id);
				findings.push({
					file: entry?.path ?? '', field: 'aliases', found: name,
					allowed: `an alias used by one technology (also: ${list.filter((other) => other !== owner).map((other) => other.id).join(', ')})`,
					remedy: 'Remove it, or move it to aliases.shared in all of them.',
				});
			}
		}
		return findings;
	},
};
