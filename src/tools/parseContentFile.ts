import { parseDocument, visit, YAMLParseError } from 'yaml';
import type { z } from 'zod';
import type { Problem } from '../derive/rules/problem.ts';
import { Change } from '../schema/change.ts';
import { Commands, FindingKinds, LooseSigns } from '../schema/identify.ts';
import { GlossaryTerm, GlossaryWords } from '../schema/glossary.ts';
import { ledgerLines } from '../schema/ledger.ts';
import { Page } from '../schema/page.ts';
import { Provider } from '../schema/provider.ts';
import { QualityFloor, StaleLimit } from '../schema/limits.ts';
import { Source } from '../schema/source.ts';
import { Moved, Technology } from '../schema/technology.ts';
import { Slug } from '../schema/text.ts';
import { TopicFile } from '../schema/topics.ts';
import { Vocabulary } from '../schema/vocabulary.ts';
import { TechnologyWords, TopicWords } from '../schema/words.ts';
import { explainIssue } from './explainIssue.ts';
import { splitFrontMatter } from './frontMatter.ts';
import { type Mention, readProse } from './readProse.ts';
import { dataProblems, textProblems } from './shapeProblems.ts';

/** One file of content/, read by itself: what list it belongs to, its id there, and its valid data; or its problems. */
export interface ContentFile {
	path: string;
	kind: string;
	id: string;
	data?: unknown;
	body: string;
	mentions: Mention[];
	problems: Problem[];
}

/** The kinds of files in content/ by their path; the last group of a pattern is the id. */
const kinds: { kind: string; path: RegExp; schema?: z.ZodType; prose?: string }[] = [
	{ kind: 'technologies', path: /^content\/technologies\/([^/]+)\.mdx$/, schema: Technology, prose: 'technologies' },
	{ kind: 'words', path: /^content\/zh\/technologies\/([^/]+)\.mdx$/, schema: TechnologyWords, prose: 'technologies' },
	{ kind: 'topicFiles', path: /^content\/technologies\/([^/]+\/[^/]+)\.yml$/, schema: TopicFile },
	{ kind: 'topicWords', path: /^content\/zh\/technologies\/([^/]+\/[^/]+)\.yml$/, schema: TopicWords },
	{ kind: 'sources', path: /^content\/sources\/([^/]+)\.yml$/, schema: Source },
	{ kind: 'providers', path: /^content\/providers\/([^/]+)\.yml$/, schema: Provider },
	{ kind: 'changes', path: /^content\/changes\/([^/]+)\.yml$/, schema: Change },
	{ kind: 'vocabulary', path: /^content\/vocabulary\/([^/]+)\.yml$/, schema: Vocabulary },
	{ kind: 'glossary', path: /^content\/glossary\/([^/]+)\.yml$/, schema: GlossaryTerm },
	{ kind: 'glossaryWords', path: /^content\/zh\/glossary\/([^/]+)\.yml$/, schema: GlossaryWords },
	{ kind: 'pages', path: /^content\/((?:zh\/)?pages\/[^/]+)\.mdx$/, schema: Page, prose: 'pages' },
	{ kind: 'pages', path: /^content\/((?:zh\/)?guides\/[^/]+)\.mdx$/, schema: Page, prose: 'guides' },
	{ kind: 'findingKinds', path: /^content\/identify\/(findings)\.yml$/, schema: FindingKinds },
	{ kind: 'looseSigns', path: /^content\/identify\/(signs)\.yml$/, schema: LooseSigns },
	{ kind: 'commands', path: /^content\/identify\/(commands)\.yml$/, schema: Commands },
	{ kind: 'floor', path: /^content\/(quality-floor)\.yml$/, schema: QualityFloor },
	{ kind: 'staleLimit', path: /^content\/(stale-limit)\.yml$/, schema: StaleLimit },
	{ kind: 'ledger', path: /^content\/ledger\/([^/]+)\.txt$/ },
];

/** YAML as plain data: anchors, aliases, merge keys, tags and several documents are refused, so that what stands there is what is read. */
function readYaml(text: string): { data: unknown; error?: { line: string; found: string } } {
	const document = parseDocument(text, { uniqueKeys: true });
	const first = document.errors[0] ?? document.warnings[0];
	if (first) return { data: undefined, error: { line: `line ${first.linePos?.[0].line ?? 1}`, found: first.message.split('\n')[0] ?? first.code } };
	let trick = document.directives?.yaml.explicit ? 'a directive (%YAML)' : '';
	if (!trick && /[&*!]/.test(text)) visit(document, {
		Alias: () => void (trick ||= 'an alias (*name)'),
		Node: (_key, node) => {
			if ('anchor' in node && node.anchor) trick ||= `an anchor (&${node.anchor})`;
			if ('tag' in node && node.tag && !/^tag:yaml\.org,2002:(map|seq|str|int|float|bool|null)$/.test(node.tag)) trick ||= `a tag (${node.tag})`;
		},
	});
	if (trick) return { data: undefined, error: { line: 'file', found: trick } };
	try {
		return { data: document.toJS() };
	} catch (error) {
		return { data: undefined, error: { line: 'file', found: error instanceof YAMLParseError ? error.message : String(error) } };
	}
}

/** Reads one file of content/ by itself. Never throws for bad content; every problem of the file is in the result, and then it has no data. */
export function parseContentFile(path: string, text: string): ContentFile {
	const problems = textProblems(path, text);
	const found = kinds.flatMap((kind) => {
		const match = kind.path.exec(path);
		return match ? [{ ...kind, id: match[1] as string }] : [];
	})[0];
	const file: ContentFile = { path, kind: found?.kind ?? '', id: found?.id ?? '', body: '', mentions: [], problems };
	if (!found) {
		problems.push({ rule: 'files', level: 'error', file: path, field: 'file', found: path, allowed: 'the folders and endings that CONTRIBUTING.md names', remedy: 'Move the file to its folder, or remove it; nothing reads it here.' });
		return file;
	}
	for (const part of found.id.split('/'))
		if (!Slug.safeParse(part).success)
			problems.push({ rule: 'files', level: 'error', file: path, field: 'file', found: part, allowed: 'a file name in kebab-case: a-z, 0-9 and single hyphens', remedy: 'Rename the file; its name is its id.' });
	// What nobody can read is not parsed further: a hidden character would only repeat itself as another problem.
	if (problems.some((problem) => problem.rule === 'size')) return file;
	if (!found.schema) {
		if (!problems.length) file.data = { ids: ledgerLines(text) };
		return file;
	}
	const mdx = path.endsWith('.mdx') ? splitFrontMatter(text) : { yaml: text, body: '' };
	file.body = mdx.body;
	const { data, error } = readYaml(mdx.yaml ?? '');
	if (error)
		problems.push({
			rule: 'yaml', level: 'error', file: path, field: error.line, found: error.found, allowed: 'plain YAML, every key once, no anchors, aliases, tags or directives',
			remedy: 'Quote texts that contain ": ", " #" or start with a special character; write repeated parts out.',
		});
	else {
		problems.push(...dataProblems(path, data, text.includes('\\')));
		const isMoved = found.kind === 'technologies' && typeof data === 'object' && data !== null && 'moved' in data;
		if (isMoved) file.kind = 'moved';
		const result = (isMoved ? Moved : found.schema).safeParse(data);
		if (result.success) file.data = isMoved ? (result.data as Moved).moved : result.data;
		else problems.push(...result.error.issues.flatMap((issue) => explainIssue(path, issue, data)));
	}
	if (found.prose && file.kind !== 'moved') {
		const prose = readProse(path, found.prose, mdx.body);
		file.mentions = prose.mentions;
		problems.push(...prose.problems);
	}
	if (problems.length) delete file.data;
	return file;
}
