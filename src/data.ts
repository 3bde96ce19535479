import { type CollectionEntry, type DataEntryMap, getCollection } from 'astro:content';
import { assembleDataset, type Dataset, type ParsedContent } from './derive/dataset.ts';

const names = [
	'technologies', 'topics', 'words', 'topicWords', 'sources', 'providers', 'changes', 'findingKinds', 'commands', 'looseSigns', 'glossary', 'glossaryWords', 'ledger', 'vocabulary',
] as const satisfies (keyof DataEntryMap)[];
type Collections = { [Name in (typeof names)[number]]: CollectionEntry<Name>[] };

const readCollections = async (): Promise<Collections> =>
	Object.fromEntries(await Promise.all(names.map(async (name) => [name, await getCollection(name)]))) as Collections;

const parsed = <T>(folder: string, ending: string, entries: { id: string; data: T; body?: string | undefined }[]) =>
	entries.map(({ id, data, body }) => ({ id, path: `content/${folder}/${id}.${ending}`, data, body: body ?? '' }));

function join(read: Collections): Dataset {
	const files = parsed('technologies', 'mdx', read.technologies);
	const content: ParsedContent = {
		technologies: files.flatMap(({ data, ...file }) => ('moved' in data ? [] : [{ ...file, data }])),
		moved: files.flatMap(({ data, ...file }) => ('moved' in data ? [{ ...file, data: data.moved }] : [])),
		topicFiles: parsed('technologies', 'yml', read.topics),
		words: parsed('zh/technologies', 'mdx', read.words),
		topicWords: parsed('zh/technologies', 'yml', read.topicWords),
		sources: parsed('sources', 'yml', read.sources),
		providers: parsed('providers', 'yml', read.providers),
		changes: parsed('changes', 'yml', read.changes),
		findingKinds: parsed('identify', 'yml', read.findingKinds),
		commands: parsed('identify', 'yml', read.commands),
		looseSigns: parsed('identify', 'yml', read.looseSigns),
		glossary: parsed('glossary', 'yml', read.glossary),
		glossaryWords: parsed('zh/glossary', 'yml', read.glossaryWords),
		ledger: parsed('ledger', 'txt', read.ledger),
		vocabulary: parsed('vocabulary', 'yml', read.vocabulary),
	};
	return assembleDataset(content);
}

let built: Promise<Dataset> | undefined;
let developed: { files: string; data: Dataset } | undefined;

/** The joined content; read once per build, and while developing whenever a file has changed. */
export async function loadDataset(): Promise<Dataset> {
	if (!import.meta.env.DEV) return (built ??= readCollections().then(join));
	const read = await readCollections();
	const files = names.map((name) => (read[name] as { id: string; digest?: string; data: unknown }[]).map(({ id, digest, data }) => `${id} ${digest ?? JSON.stringify(data)}`).join()).join(';');
	if (developed?.files !== files) developed = { files, data: join(read) };
	return developed.data;
}
