import type { Dataset, Entry } from '../dataset.ts';
import { claimsOf } from '../claims.ts';
import type { Finding, Rule } from './rule.ts';

/** Vocabulary that a field's value must be a member of. */
const vocabularyOf = {
	guest: 'guest', capability: 'capability', limit: 'limit', mechanism: 'mechanism',
} as const;

/** Every id an entry mentions, with the field and the kind of thing it must be. */
function mentionedIds(entry: Entry): { file: string; field: string; kind: string; id: string }[] {
	const found: { file: string; field: string; kind: string; id: string }[] = [];
	const add = (file: string, field: string, kind: string, ids: string | string[] | undefined) => {
		for (const id of [ids ?? []].flat()) found.push({ file, field, kind, id });
	};
	const fileOf = (id: string) => entry.claimFiles[id] ?? entry.path;
	for (const { topic, claim } of claimsOf(entry)) {
		const file = fileOf(claim.id);
		const at = (field: string) => `${topic} "${claim.id}" ${field}`;
		add(file, at('source'), 'source', claim.source);
		add(file, at('mode'), `mode of ${entry.id}`, claim.mode);
		for (const [field, vocabulary] of Object.entries(vocabularyOf))
			if (field in claim) add(file, at(field), `vocabulary ${vocabulary}`, (claim as Record<string, unknown>)[field] as string);
		if ('subject' in claim) add(file, at('subject'), `vocabulary ${topic === 'security' ? 'security' : 'verdict'}`, claim.subject);
		if ('provider' in claim) add(file, at('provider'), 'provider', claim.provider);
		if ('against' in claim && claim.against !== 'bare-metal') add(file, at('against'), 'technology', claim.against);
	}
	for (const item of entry.folklore) {
		const at = (field: string) => `folklore "${item.id}" ${field}`;
		add(fileOf(item.id), at('saidBy'), 'source', item.saidBy);
		add(fileOf(item.id), at('source'), 'source', item.source);
		add(fileOf(item.id), at('mode'), `mode of ${entry.id}`, item.mode);
		add(fileOf(item.id), at('about'), 'technology', item.about);
		add(fileOf(item.id), at('claims'), `claim of ${entry.id}`, item.claims);
	}
	for (const sign of entry.signs) {
		add(fileOf(sign.id), `signs "${sign.id}" source`, 'source', sign.source);
		add(fileOf(sign.id), `signs "${sign.id}" mode`, `mode of ${entry.id}`, sign.mode);
	}
	const identity: [string, string, string | string[] | undefined][] = [
		['family', 'vocabulary family', entry.family],
		['vendor.source', 'source', entry.vendor?.source],
		['licence.ids', 'vocabulary licence', entry.licence?.ids],
		['licence.source', 'source', entry.licence?.source],
		['firstRelease.source', 'source', entry.firstRelease?.source],
		['newestRelease.source', 'source', entry.newestRelease?.source],
		['status.source', 'source', entry.status?.source],
		['hosts', 'vocabulary host', entry.hosts],
		['architectures', 'vocabulary architecture', entry.architectures],
		['hardware.source', 'source', entry.hardware?.source],
		['layers', 'vocabulary layer', entry.layers?.map((layer) => layer.layer)],
		['inherits', 'technology', entry.inherits],
		...entry.modes.flatMap((mode): [string, string, string | string[] | undefined][] => [
			[`modes "${mode.id}" hardware.source`, 'source', mode.hardware?.source],
			[`modes "${mode.id}" layers`, 'vocabulary layer', mode.layers?.map((layer) => layer.layer)],
		]),
	];
	for (const [field, kind, ids] of identity) add(entry.path, field, kind, ids);
	return found;
}

const suggest = (id: string, known: Iterable<string>): string => {
	const near = [...known].filter((candidate) => candidate.includes(id) || id.includes(candidate)).slice(0, 5);
	return near.length ? ` (near: ${near.join(', ')})` : '';
};

/** Ids that exist, by kind of thing. */
function knownIds(data: Dataset, entry: Entry, kind: string): Set<string> {
	if (kind === 'source') return new Set(data.sources.keys());
	if (kind === 'provider') return new Set(data.providers.keys());
	if (kind === 'technology') return new Set(data.technologies.map((technology) => technology.id));
	if (kind.startsWith('mode of')) return new Set(entry.modes.map((mode) => mode.id));
	if (kind.startsWith('claim of')) return new Set(claimsOf(entry).map(({ claim }) => claim.id));
	return new Set((data.vocabulary[kind.replace('vocabulary ', '')] ?? []).map((item) => item.id));
}

export const references: Rule = {
	name: 'references',
	says: 'Every id an entry mentions exists: sources, providers, technologies, modes, claims and vocabulary.',
	check: (data) => {
		const findings: Finding[] = [];
		// What exists once for all entries is looked up once; modes and claims belong to one entry.
		const cache = new Map<string, Set<string>>();
		for (const entry of data.technologies) {
			for (const { file, field, kind, id } of mentionedIds(entry)) {
				const known = cache.get(kind) ?? knownIds(data, entry, kind);
				cache.set(kind, known);
				if (known.has(id)) continue;
				findings.push({
					file, field, found: id,
					allowed: `an existing ${kind}${suggest(id, known)}`,
					remedy: kind === 'source' ? `Add content/sources/${id}.yml or correct the id.` : `Correct the id or add the ${kind}.`,
				});
			}
		}
		for (const change of data.changes) {
			const entry = data.technologies.find((candidate) => candidate.id === change.technology);
			if (change.technology && !entry) findings.push({ file: change.path, field: 'technology', found: change.technology, allowed: 'an existing technology', remedy: 'Correct the id.' });
			if (entry && change.claim && change.kind !== 'removed' && !entry.claimFiles[change.claim])
				findings.push({ file: change.path, field: 'claim', found: change.claim, allowed: `a claim of ${entry.id}`, remedy: 'Correct the id, or name what replaced it.' });
		}
		for (const provider of data.providers.values())
			if (provider.mergedInto && !data.providers.has(provider.mergedInto))
				findings.push({
					file: provider.path, field: 'mergedInto', found: provider.mergedInto,
					allowed: 'an existing provider', remedy: 'Correct the id or add the provider.',
				});
		for (const { id, path, data: moved } of data.moved)
			if (!data.technologies.some((entry) => entry.id === moved.to && (!moved.mode || entry.modes.some((mode) => mode.id === moved.mode))))
				findings.push({
					file: path, field: 'moved.to', found: `${moved.to}${moved.mode ? `#${moved.mode}` : ''} (from ${id})`,
					allowed: 'an existing technology or mode', remedy: 'Correct where the id went.',
				});
		return findings;
	},
};
