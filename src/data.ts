import { getCollection } from 'astro:content';
import { assembleDataset, type Dataset, type ParsedContent } from './derive/dataset.ts';

const parsed = <T>(folder: string, ending: string, entries: { id: string; data: T; body?: string | undefined }[]) =>
	entries.map(({ id, data, body }) => ({ id, path: `content/${folder}/${id}.${ending}`, data, body: body ?? '' }));

async function readCollections(): Promise<Dataset> {
	const files = parsed('technologies', 'mdx', await getCollection('technologies'));
	const content: ParsedContent = {
		technologies: files.flatMap(({ data, ...file }) => ('moved' in data ? [] : [{ ...file, data }])),
		moved: files.flatMap(({ data, ...file }) => ('moved' in data ? [{ ...file, data: data.moved }] : [])),
		topicFiles: parsed('technologies', 'yml', await getCollection('topics')),
		words: parsed('zh/technologies', 'mdx', await getCollection('words')),
		topicWords: parsed('zh/technologies', 'yml', await getCollection('topicWords')),
		sources: parsed('sources', 'yml', await getCollection('sources')),
		providers: parsed('providers', 'yml', await getCollection('providers')),
		changes: parsed('changes', 'yml', await getCollection('changes')),
		findingKinds: parsed('identify', 'yml', await getCollection('findingKinds')),
		commands: parsed('identify', 'yml', await getCollection('commands')),
		looseSigns: parsed('identify', 'yml', await getCollection('looseSigns')),
		glossary: parsed('glossary', 'yml', await getCollection('glossary')),
		glossaryWords: parsed('zh/glossary', 'yml', await getCollection('glossaryWords')),
		ledger: parsed('ledger', 'txt', await getCollection('ledger')),
		vocabulary: parsed('vocabulary', 'yml', await getCollection('vocabulary')),
	};
	return assembleDataset(content);
}

let built: Promise<Dataset> | undefined;

/** The joined content; read once per build, every time anew while developing. */
export function loadDataset(): Promise<Dataset> {
	if (import.meta.env.DEV) return readCollections();
	built ??= readCollections();
	return built;
}
