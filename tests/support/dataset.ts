import { assembleDataset, type Dataset, type Entry } from '../../src/derive/dataset.ts';
import { readContent } from '../../src/tools/readContent.ts';

const root = new URL('../..', import.meta.url).pathname;

/** The real content, read once per worker. */
export const realContent = readContent(root);
export const realData: Dataset = assembleDataset(realContent.content);

/** A minimal valid entry for unit tests; `part` replaces fields. */
export const makeEntry = (part: Partial<Entry> = {}): Entry => ({
	id: 'demo', path: 'content/technologies/demo.mdx', name: 'Demo', summary: 'A demo. It is short.', aliases: {}, kind: 'type-1', modes: [], inherits: [],
	reviewed: '2026-11-21', body: '', claimWords: {}, claimFiles: {}, wordFiles: {},
	overhead: [], overselling: [], guests: [], capabilities: [], limits: [], security: [], providers: [], panels: [], verdicts: [], history: [], folklore: [], signs: [],
	...part,
});

/** A dataset of the given entries with the real vocabulary. */
export const makeData = (technologies: Entry[], part: Partial<Dataset> = {}): Dataset => ({
	technologies, moved: [], sources: new Map(), providers: new Map(), changes: [], vocabulary: realData.vocabulary, glossary: [], findingKinds: [], looseSigns: [], commands: [], publishedPairs: new Set(), strays: [], ...part,
});
