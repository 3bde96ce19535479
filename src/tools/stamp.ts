import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, parseDocument } from 'yaml';
import { assembleDataset } from '../derive/dataset.ts';
import { termDigest } from '../derive/glossary.ts';
import { claimDigest, entryDigest, translatables } from '../derive/translation.ts';
import { splitFrontMatter } from './frontMatter.ts';
import { readContent } from './readContent.ts';

/**
 * `npm run stamp -- <technology>[/<claim>] …`: writes the digest of today's English into the Chinese words, after
 * somebody compared the two. Other lines of the files stay as they are.
 */
const targets = process.argv.slice(2);
if (!targets.length) {
	console.error('Say which: npm run stamp -- <technology> or <technology>/<claim id>');
	process.exit(2);
}
const root = process.cwd();
const data = assembleDataset(readContent(root).content);
const edits = new Map<string, [string[], string][]>();
for (const target of targets) {
	const [id, claimId] = target.split('/');
	if (id === 'glossary') {
		const terms = data.glossary.filter((term) => !claimId || term.id === claimId);
		for (const term of terms) if (term.words) edits.set(term.words.path, [[['of'], termDigest(term)]]);
		if (!terms.length) {
			console.error(`No term "${claimId}": run npm run check first.`);
			process.exitCode = 1;
		}
		continue;
	}
	const entry = data.technologies.find((candidate) => candidate.id === id);
	if (!entry) {
		console.error(`No valid technology "${id}": run npm run check first.`);
		process.exitCode = 1;
		continue;
	}
	const add = (file: string | undefined, path: string[], digest: string) => {
		if (file) edits.set(file, [...(edits.get(file) ?? []), [path, digest]]);
	};
	if (!claimId && entry.words) add(entry.words.path, ['of'], entryDigest(entry));
	for (const item of translatables(entry))
		if ((!claimId || claimId === item.id) && entry.claimWords[item.id])
			add(entry.wordFiles[item.id], ['claims', item.id, 'of'], claimDigest(item));
}
for (const [file, list] of edits) {
	const text = readFileSync(join(root, file), 'utf8');
	const { yaml, body } = file.endsWith('.mdx') ? splitFrontMatter(text) : { yaml: text, body: '' };
	const document = parseDocument(yaml ?? '');
	for (const [path, digest] of list) {
		const parent = path.length > 1 ? document.getIn(path.slice(0, -1)) : document.contents;
		if (!isMap(parent)) continue;
		const key = path[path.length - 1] as string;
		if (parent.has(key)) parent.set(key, digest);
		else parent.items.unshift(document.createPair(key, digest));
	}
	const out = document.toString({ lineWidth: 0 });
	writeFileSync(join(root, file), file.endsWith('.mdx') ? `---\n${out.trimEnd()}\n---\n${body}` : out);
	console.log(`${file}: ${list.length} stamped`);
}
