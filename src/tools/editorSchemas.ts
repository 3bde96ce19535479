import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Change } from '../schema/change.ts';
import { GlossaryTerm, GlossaryWords } from '../schema/glossary.ts';
import { Provider } from '../schema/provider.ts';
import { Source } from '../schema/source.ts';
import { Technology } from '../schema/technology.ts';
import { TopicFile } from '../schema/topics.ts';
import { Vocabulary } from '../schema/vocabulary.ts';
import { TechnologyWords, TopicWords } from '../schema/words.ts';

/** The schemas editors complete from, by file name in .vscode/. */
const schemas = { technology: Technology, topic: TopicFile, source: Source, provider: Provider, change: Change, vocabulary: Vocabulary, glossary: GlossaryTerm, 'glossary-words': GlossaryWords, words: TechnologyWords, 'topic-words': TopicWords };

/** JSON Schema of every kind of content file, made from the zod schemas. */
export const editorSchemas = (): Record<string, string> =>
	Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [
		`${name}.schema.json`,
		`${JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), null, '\t')}\n`,
	]));

/** `npm run schemas`: writes them to .vscode/; with --check only says which are out of date and exits 1. */
if (process.argv[1]?.endsWith('editorSchemas.ts')) {
	const stale: string[] = [];
	for (const [name, text] of Object.entries(editorSchemas())) {
		const file = join('.vscode', name);
		if (process.argv.includes('--check')) {
			if (readFileSync(file, 'utf8') !== text) stale.push(file);
		} else writeFileSync(file, text);
	}
	if (stale.length) console.error(`Out of date, run "npm run schemas": ${stale.join(', ')}`);
	process.exitCode = stale.length ? 1 : 0;
}
