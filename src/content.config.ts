import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { Change } from './schema/change.ts';
import { Commands, FindingKinds, LooseSigns } from './schema/identify.ts';
import { GlossaryTerm, GlossaryWords } from './schema/glossary.ts';
import { Ledger, ledgerLines } from './schema/ledger.ts';
import { Page } from './schema/page.ts';
import { Provider } from './schema/provider.ts';
import { Source } from './schema/source.ts';
import { TechnologyFile } from './schema/technology.ts';
import { TopicFile } from './schema/topics.ts';
import { Vocabulary } from './schema/vocabulary.ts';
import { TechnologyWords, TopicWords } from './schema/words.ts';

/** Ids are the path without its ending, exactly as written. */
const files = (base: string, pattern: string) =>
	glob({ base, pattern, generateId: ({ entry }) => entry.replace(/\.\w+$/, '') });

export const collections = {
	technologies: defineCollection({ loader: files('content/technologies', '*.mdx'), schema: TechnologyFile }),
	topics: defineCollection({ loader: files('content/technologies', '*/*.yml'), schema: TopicFile }),
	words: defineCollection({ loader: files('content/zh/technologies', '*.mdx'), schema: TechnologyWords }),
	topicWords: defineCollection({ loader: files('content/zh/technologies', '*/*.yml'), schema: TopicWords }),
	sources: defineCollection({ loader: files('content/sources', '*.yml'), schema: Source }),
	providers: defineCollection({ loader: files('content/providers', '*.yml'), schema: Provider }),
	pages: defineCollection({ loader: files('content/pages', '*.mdx'), schema: Page }),
	pagesZh: defineCollection({ loader: files('content/zh/pages', '*.mdx'), schema: Page }),
	guides: defineCollection({ loader: files('content/guides', '*.mdx'), schema: Page }),
	guidesZh: defineCollection({ loader: files('content/zh/guides', '*.mdx'), schema: Page }),
	changes: defineCollection({ loader: files('content/changes', '*.yml'), schema: Change }),
	findingKinds: defineCollection({ loader: files('content/identify', 'findings.yml'), schema: FindingKinds }),
	commands: defineCollection({ loader: files('content/identify', 'commands.yml'), schema: Commands }),
	looseSigns: defineCollection({ loader: files('content/identify', 'signs.yml'), schema: LooseSigns }),
	glossary: defineCollection({ loader: files('content/glossary', '*.yml'), schema: GlossaryTerm }),
	glossaryWords: defineCollection({ loader: files('content/zh/glossary', '*.yml'), schema: GlossaryWords }),
	ledger: defineCollection({ loader: file('content/ledger/pairs.txt', { parser: (text) => ({ pairs: { ids: ledgerLines(text) } }) }), schema: Ledger }),
	vocabulary: defineCollection({ loader: files('content/vocabulary', '*.yml'), schema: Vocabulary }),
};
