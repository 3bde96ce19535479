import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Parsed, ParsedContent } from '../derive/dataset.ts';
import { byFile, type Problem } from '../derive/rules/problem.ts';
import { ContentCache } from './contentCache.ts';
import { type ContentFile, parseContentFile } from './parseContentFile.ts';

/** The paths of all files below content/, from the project's root, in order. */
export function contentPaths(root: string): string[] {
	try {
		return readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
			.filter((item) => !item.isDirectory())
			.map((item) => relative(root, join(item.parentPath, item.name)).replaceAll('\\', '/'))
			.sort();
	} catch {
		return [];
	}
}

/** Joins files that were read one by one: what is valid as content, and every problem. */
export function collectContent(files: ContentFile[]): { content: ParsedContent; problems: Problem[] } {
	const content: ParsedContent = {
		technologies: [], moved: [], topicFiles: [], words: [], topicWords: [], sources: [], providers: [], changes: [], vocabulary: [], pages: [],
		findingKinds: [], looseSigns: [], commands: [], glossary: [], glossaryWords: [], ledger: [],
	};
	for (const { kind, problems: _problems, ...file } of files)
		if (file.data !== undefined && Object.hasOwn(content, kind)) (content[kind as keyof ParsedContent] as Parsed<unknown>[]).push({ ...file, data: file.data });
	return { content, problems: files.flatMap((file) => file.problems).sort(byFile) };
}

/**
 * Reads and validates content/ below `root`. Every file is read, every problem of every file is returned;
 * a file with problems is left out of the content. Never throws for bad content.
 */
export const readContent = (root: string, parse = parseContentFile): { content: ParsedContent; problems: Problem[] } =>
	collectContent(contentPaths(root).map((path) => parse(path, readFileSync(join(root, path), 'utf8'))));

/** `readContent`, but only what has changed since the last time is parsed. */
export function readContentCached(root: string): ReturnType<typeof readContent> {
	const cache = new ContentCache(root);
	const read = readContent(root, (path, text) => cache.parse(path, text));
	cache.save();
	return read;
}
