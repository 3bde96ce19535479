import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import type { z } from 'zod';
import type { Parsed, ParsedContent } from '../derive/dataset.ts';
import { byFile, type Problem } from '../derive/rules/problem.ts';
import { Change } from '../schema/change.ts';
import { Commands, FindingKinds, LooseSigns } from '../schema/identify.ts';
import { GlossaryTerm, GlossaryWords } from '../schema/glossary.ts';
import { Provider } from '../schema/provider.ts';
import { Source } from '../schema/source.ts';
import { Moved, Technology } from '../schema/technology.ts';
import { TopicFile } from '../schema/topics.ts';
import { Vocabulary } from '../schema/vocabulary.ts';
import { TechnologyWords, TopicWords } from '../schema/words.ts';
import { explainIssue } from './explainIssue.ts';

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/;

/** Splits an MDX file into front matter and body; without front matter the data is null. */
export function splitFrontMatter(text: string): { yaml: string | null; body: string } {
	const match = FRONT_MATTER.exec(text.replace(/^\ufeff/, ''));
	return match ? { yaml: match[1] ?? '', body: match[2] ?? '' } : { yaml: null, body: text };
}

const filesBelow = (folder: string): string[] => {
	try {
		return readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((item) => item.isFile())
			.map((item) => join(item.parentPath, item.name))
			.sort();
	} catch {
		return [];
	}
};

/**
 * Reads and validates content/ below `root`. Every file is read, every problem of every file is returned;
 * a file with problems is left out of the content. Never throws for bad content.
 */
export function readContent(root: string): { content: ParsedContent; problems: Problem[] } {
	const problems: Problem[] = [];
	const content: ParsedContent = {
		technologies: [], moved: [], topicFiles: [], words: [], topicWords: [], sources: [], providers: [], changes: [], vocabulary: [], glossary: [], glossaryWords: [],
		findingKinds: [], looseSigns: [], commands: [],
	};

	const parseYaml = (path: string, text: string): unknown => {
		try {
			return parse(text, { uniqueKeys: true });
		} catch (error) {
			const at = error instanceof YAMLParseError && error.linePos ? ` (line ${error.linePos[0].line})` : '';
			problems.push({
				rule: 'yaml', level: 'error', file: path, field: '',
				found: `${(error as Error).message.split('\n')[0]}${at}`,
				allowed: 'valid YAML',
				remedy: 'Quote texts that contain ": ", " #" or start with a special character.',
			});
			return undefined;
		}
	};
	const validate = <T extends z.ZodType>(path: string, schema: T, data: unknown): z.output<T> | undefined => {
		const result = schema.safeParse(data);
		if (result.success) return result.data;
		problems.push(...result.error.issues.flatMap((issue) => explainIssue(path, issue, data)));
		return undefined;
	};

	for (const absolute of filesBelow(join(root, 'content'))) {
		const path = relative(root, absolute).replaceAll('\\', '/');
		const text = readFileSync(absolute, 'utf8');
		const add = <T>(list: Parsed<T>[], id: string, data: T | undefined) => {
			if (data !== undefined) list.push({ id, path, data });
		};
		const mdx = /^content\/(zh\/)?technologies\/([^/]+)\.mdx$/.exec(path);
		const topic = /^content\/(zh\/)?technologies\/([^/]+\/[^/]+)\.yml$/.exec(path);
		const record = /^content\/(sources|providers|changes|vocabulary|identify)\/([^/]+)\.yml$/.exec(path);
		const term = /^content\/(zh\/)?glossary\/([^/]+)\.yml$/.exec(path);
		if (mdx) {
			const { yaml, body } = splitFrontMatter(text);
			const data = parseYaml(path, yaml ?? '');
			const id = mdx[2] as string;
			if (mdx[1]) {
				const words = validate(path, TechnologyWords, data);
				if (words) content.words.push({ id, path, data: words, body });
			} else if (data && typeof data === 'object' && 'moved' in data) {
				const moved = validate(path, Moved, data);
				if (moved) content.moved.push({ id, path, data: moved.moved });
			} else {
				const technology = validate(path, Technology, data);
				if (technology) content.technologies.push({ id, path, data: technology, body });
			}
		} else if (topic) {
			const data = parseYaml(path, text);
			const id = topic[2] as string;
			if (topic[1]) add(content.topicWords, id, validate(path, TopicWords, data));
			else add(content.topicFiles, id, validate(path, TopicFile, data));
		} else if (term) {
			const data = parseYaml(path, text);
			const id = term[2] as string;
			if (term[1]) add(content.glossaryWords, id, validate(path, GlossaryWords, data));
			else add(content.glossary, id, validate(path, GlossaryTerm, data));
		} else if (record) {
			const data = parseYaml(path, text);
			const id = record[2] as string;
			if (record[1] === 'sources') add(content.sources, id, validate(path, Source, data));
			if (record[1] === 'providers') add(content.providers, id, validate(path, Provider, data));
			if (record[1] === 'changes') add(content.changes, id, validate(path, Change, data));
			if (record[1] === 'identify' && id === 'findings') add(content.findingKinds, id, validate(path, FindingKinds, data));
			if (record[1] === 'identify' && id === 'signs') add(content.looseSigns, id, validate(path, LooseSigns, data));
			if (record[1] === 'identify' && id === 'commands') add(content.commands, id, validate(path, Commands, data));
			if (record[1] === 'vocabulary') add(content.vocabulary, id, validate(path, Vocabulary, data));
		}
	}
	return { content, problems: problems.sort(byFile) };
}
