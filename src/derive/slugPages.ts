import type { Dataset, Entry } from './dataset.ts';
import { byDefaultOrder } from './group.ts';

/** What stands at `/<slug>/`: a technology, an alias that leads to one, or a choice between several. */
export type SlugPage =
	| { kind: 'technology'; slug: string; entry: Entry }
	| { kind: 'alias'; slug: string; entry: Entry; to: string }
	| { kind: 'choice'; slug: string; name: string; entries: Entry[] };

/** Every page directly below the root that is about technologies: entries, aliases, moved ids, shared names. */
export function slugPages(data: Dataset): SlugPage[] {
	const pages: SlugPage[] = [];
	const shared = new Map<string, Entry[]>();
	for (const entry of data.technologies) {
		pages.push({ kind: 'technology', slug: entry.id, entry });
		for (const slug of entry.paths ?? []) pages.push({ kind: 'alias', slug, entry, to: `/${entry.id}/` });
		for (const mode of entry.modes)
			for (const slug of mode.paths ?? []) pages.push({ kind: 'alias', slug, entry, to: `/${entry.id}/#${mode.id}` });
		for (const slug of entry.sharedPaths ?? []) shared.set(slug, [...(shared.get(slug) ?? []), entry]);
	}
	for (const { id, data: moved } of data.moved) {
		const entry = data.technologies.find((candidate) => candidate.id === moved.to);
		if (entry) pages.push({ kind: 'alias', slug: id, entry, to: moved.mode ? `/${entry.id}/#${moved.mode}` : `/${entry.id}/` });
	}
	for (const [slug, entries] of shared) {
		const name = entries.flatMap((entry) => entry.aliases.shared ?? []).find((alias) => alias.toLowerCase() === slug) ?? slug;
		pages.push({ kind: 'choice', slug, name, entries: [...entries].sort(byDefaultOrder) });
	}
	return pages;
}
