import type { Change } from '../schema/change.ts';
import type { Command, FindingKind, LooseSign } from '../schema/identify.ts';
import type { GlossaryTerm, GlossaryWords } from '../schema/glossary.ts';
import type { Provider } from '../schema/provider.ts';
import type { Source } from '../schema/source.ts';
import type { Technology } from '../schema/technology.ts';
import { type TopicFile, topics } from '../schema/topics.ts';
import type { Vocabulary, VocabularyItem } from '../schema/vocabulary.ts';
import type { ClaimWords, TechnologyWords, TopicWords } from '../schema/words.ts';

/** A parsed file: `path` from the project's root, as shown in messages. */
export interface Parsed<T> {
	id: string;
	path: string;
	data: T;
}

/** Everything in content/, parsed and valid by itself, not yet joined. */
export interface ParsedContent {
	technologies: (Parsed<Technology> & { body: string })[];
	moved: Parsed<{ to: string; mode?: string | undefined; why: string }>[];
	/** Id is `<technology>/<topic>`. */
	topicFiles: Parsed<TopicFile>[];
	words: (Parsed<TechnologyWords> & { body: string })[];
	topicWords: Parsed<TopicWords>[];
	sources: Parsed<Source>[];
	providers: Parsed<Provider>[];
	changes: Parsed<Change>[];
	vocabulary: Parsed<Vocabulary>[];
	findingKinds: Parsed<{ items: FindingKind[] }>[];
	looseSigns: Parsed<{ signs: LooseSign[] }>[];
	commands: Parsed<{ items: Command[] }>[];
	glossary: Parsed<GlossaryTerm>[];
	glossaryWords: Parsed<GlossaryWords>[];
	/** Ids that were published once, one file per kind of id. */
	ledger: Parsed<{ ids: string[] }>[];
	/** Pages and guides in both languages, id with folder and `zh/`; absent while building, where Astro reads them itself. */
	pages?: Page[];
}

/** A page or guide of prose, with what its elements name. */
export type Page = Parsed<{ title: string; description: string }> & { body: string; mentions: { element: string; value: string }[] };

/** The lists of claims of an entry, all present. */
export type TopicLists = { [Each in keyof TopicFile]-?: NonNullable<TopicFile[Each]> };

/** An entry with the claims of all its files; every topic is present, possibly empty. */
export type Entry = Omit<Technology, keyof TopicFile> &
	TopicLists & {
		id: string;
		path: string;
		/** English prose (MDX). */
		body: string;
		/** Chinese words of the entry itself; absent: not translated. */
		words?: (TechnologyWords & { body: string; path: string }) | undefined;
		/** Chinese words by claim id. */
		claimWords: Record<string, ClaimWords>;
		/** File of each claim, by claim id, for messages. */
		claimFiles: Record<string, string>;
		/** File of each claim's Chinese words, by claim id. */
		wordFiles: Record<string, string>;
	};

export type WithId<T> = T & { id: string; path: string };

/** A term of the glossary with its Chinese words, where there are any. */
export type Term = WithId<GlossaryTerm> & { words?: (GlossaryWords & { path: string }) | undefined };

/** The joined content every page and rule works on. */
export interface Dataset {
	technologies: Entry[];
	moved: ParsedContent['moved'];
	sources: Map<string, WithId<Source>>;
	providers: Map<string, WithId<Provider>>;
	/** Changes of facts, newest first. */
	changes: WithId<Change>[];
	/** Items in display order, by vocabulary name. */
	vocabulary: Record<string, VocabularyItem[]>;
	/** Ids that identification can report, the innermost layer first. */
	findingKinds: FindingKind[];
	/** Signs of what has no entry. */
	looseSigns: LooseSign[];
	/** The commands of /identify/. */
	commands: Command[];
	/** Terms by id. */
	glossary: Term[];
	/** Last parts of the addresses of pairs that were published once (content/ledger/pairs.txt): either order, former ids too. */
	publishedPairs: ReadonlySet<string>;
	/** See `ParsedContent`. */
	pages?: Page[];
	/** Ids claimed twice inside one entry, and topic or word files without an entry. */
	strays: { path: string; field: string; found: string; why: 'duplicate' | 'no-entry' }[];
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const indexById = <T>(files: Parsed<T>[]): Map<string, WithId<T>> =>
	new Map([...files].sort(byId).map((file) => [file.id, { ...file.data, id: file.id, path: file.path }]));

/** Joins the parsed files into one dataset; never throws, what does not fit is listed in `strays`. */
export function assembleDataset(content: ParsedContent): Dataset {
	const strays: Dataset['strays'] = [];
	const owner = (id: string) => id.split('/')[0] ?? id;
	const known = new Set(content.technologies.map((file) => file.id));
	const topicFiles = Map.groupBy(content.topicFiles, ({ id }) => owner(id));
	const topicWords = Map.groupBy(content.topicWords, ({ id }) => owner(id));
	const wordsById = new Map(content.words.map((file) => [file.id, file]));
	for (const file of [...content.topicFiles, ...content.words, ...content.topicWords])
		if (!known.has(owner(file.id)))
			strays.push({ path: file.path, field: 'file', found: owner(file.id), why: 'no-entry' });

	const technologies = [...content.technologies].sort(byId).map((file): Entry => {
		const parts: { path: string; data: TopicFile }[] = [
			{ path: file.path, data: file.data },
			...(topicFiles.get(file.id) ?? []).sort(byId),
		];
		const claimFiles: Record<string, string> = {};
		const lists = Object.fromEntries(
			topics.map((topic) => {
				const list = parts.flatMap((part) => {
					const items: { id: string }[] = part.data[topic] ?? [];
					items.forEach((item, index) => {
						if (claimFiles[item.id])
							strays.push({ path: part.path, field: `${topic}.${index}.id`, found: item.id, why: 'duplicate' });
						claimFiles[item.id] = part.path;
					});
					return items;
				});
				return [topic, list];
			}),
		) as unknown as TopicLists;
		const words = wordsById.get(file.id);
		const claimWords: Record<string, ClaimWords> = {};
		const wordFiles: Record<string, string> = {};
		const wordParts = [
			...(words ? [{ path: words.path, claims: words.data.claims ?? {} }] : []),
			...(topicWords.get(file.id) ?? []).map((topic) => ({ path: topic.path, claims: topic.data.claims })),
		];
		for (const part of wordParts)
			for (const [id, claim] of Object.entries(part.claims)) {
				if (claimWords[id]) strays.push({ path: part.path, field: `claims.${id}`, found: id, why: 'duplicate' });
				claimWords[id] = claim;
				wordFiles[id] = part.path;
			}
		return {
			...file.data,
			...lists,
			id: file.id,
			path: file.path,
			body: file.body,
			words: words && { ...words.data, body: words.body, path: words.path },
			claimWords,
			claimFiles,
			wordFiles,
		};
	});
	return {
		technologies,
		moved: content.moved,
		sources: indexById(content.sources),
		providers: indexById(content.providers),
		changes: [...indexById(content.changes).values()].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : byId(a, b))),
		vocabulary: Object.fromEntries(content.vocabulary.map((file) => [file.id, file.data.items])),
		findingKinds: content.findingKinds.flatMap((file) => file.data.items),
		looseSigns: content.looseSigns.flatMap((file) => file.data.signs),
		commands: content.commands.flatMap((file) => file.data.items),
		glossary: [...content.glossary].sort(byId).map((file): Term => {
			const words = content.glossaryWords.find((candidate) => candidate.id === file.id);
			return { ...file.data, id: file.id, path: file.path, words: words && { ...words.data, path: words.path } };
		}),
		publishedPairs: new Set(content.ledger.find(({ id }) => id === 'pairs')?.data.ids),
		...(content.pages && { pages: content.pages }),
		strays,
	};
}
