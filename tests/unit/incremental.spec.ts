import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { cacheKeysFor } from '../../src/derive/cacheKeys.ts';
import { assembleDataset, type Dataset, type ParsedContent } from '../../src/derive/dataset.ts';
import { pairsOf } from '../../src/derive/pairs.ts';
import { readContentCached } from '../../src/tools/readContent.ts';
import { realContent, realData } from '../support/dataset.ts';

/** All keys of a dataset by what they are for. */
function keysOf(data: Dataset): Map<string, string> {
	const keys = cacheKeysFor(data);
	return new Map([
		...data.technologies.map((entry): [string, string] => [`entry ${entry.id}`, keys.ofEntries(entry)]),
		...pairsOf(data).flatMap(({ id, a, b }) => (['en', 'zh'] as const).map((locale): [string, string] => [`${locale} ${id}`, keys.ofComparison(locale, a, b)])),
		...[...data.sources.values()].map((source): [string, string] => [`source ${source.id}`, keys.ofSource(source)]),
		...[...data.providers.keys()].map((id): [string, string] => [`provider ${id}`, keys.ofProvider(id)]),
	]);
}

const before = keysOf(realData);

/** What has another key after an edit of the content. */
function changedBy(edit: (content: ParsedContent) => void): string[] {
	const content = structuredClone(realContent.content);
	edit(content);
	return [...keysOf(assembleDataset(content))].filter(([what, key]) => before.get(what) !== key).map(([what]) => what);
}
const overheadOf = (content: ParsedContent, id: string) => content.topicFiles.find((file) => file.id === `${id}/overhead`)?.data.overhead?.[0];

test('the words of a claim change its entry, those that inherit from it, and its sources, nothing else', () => {
	const changed = changedBy((content) => {
		const claim = overheadOf(content, 'bhyve');
		if (claim) claim.says = `${claim.says} Changed.`;
	});
	const claim = overheadOf(realContent.content, 'bhyve');
	expect(changed).toEqual(expect.arrayContaining(['entry bhyve', 'en bhyve-vs-kvm', 'zh bhyve-vs-kvm', ...(claim?.source ?? []).map((id) => `source ${id}`)]));
	expect(changed.filter((what) => !what.includes('bhyve') && !(claim?.source ?? []).some((id) => what === `source ${id}`))).toEqual([]);
});

test('an answer changes the comparisons of what inherits it; prose changes none', () => {
	const answered = changedBy((content) => {
		const guest = content.topicFiles.flatMap((file) => (file.id.startsWith('kvm/') ? (file.data.guests ?? []) : [])).find((claim) => claim.answer === 'yes' && claim.guest === 'windows');
		if (guest) guest.answer = 'no';
	});
	expect(answered).toEqual(expect.arrayContaining(['entry kvm', 'entry proxmox-ve', 'en kvm-vs-xen']));
	const written = changedBy((content) => {
		const file = content.technologies.find(({ id }) => id === 'bhyve');
		if (file) file.body += '\nChanged.\n';
	});
	expect(written).toEqual(['entry bhyve']);
});

test('a label or a name changes every page that may show it', () => {
	const everything = before.size;
	expect(changedBy((content) => {
		const label = content.vocabulary.find(({ id }) => id === 'evidence')?.data.items[0];
		if (label) label.en.label = 'seen';
	})).toHaveLength(everything);
	expect(changedBy((content) => {
		const entry = content.technologies.find(({ id }) => id === 'kvm');
		if (entry) entry.data.name = 'K';
	})).toHaveLength(everything);
});

test('content that is kept is what a new reading gives, after an edit, a new file and changed code, too', () => {
	const root = mkdtempSync(join(tmpdir(), 'guide-cache-'));
	const write = (path: string, text: string) => {
		mkdirSync(join(root, path, '..'), { recursive: true });
		writeFileSync(join(root, path), text);
	};
	const source = (title: string) => `title: ${title}\nurl: "https://example.org/"\nkind: blog\nlanguage: en\nchecked: '2026-11-21'\n`;
	const titles = () => readContentCached(root).content.sources.map(({ id, data }) => `${id} ${data.title}`);
	const kept = () => (JSON.parse(readFileSync(join(root, '.cache/content.json'), 'utf8')) as { files: Record<string, { file: { data: { title: string } } }> }).files;
	write('src/code.ts', 'first');
	write('content/sources/one.yml', source('First'));
	expect(titles()).toEqual(['one First']);
	expect(titles()).toEqual(['one First']);
	write('content/sources/one.yml', source('Second'));
	write('content/sources/two.yml', 'title: ""\n');
	expect(titles()).toEqual(['one Second']);
	expect(readContentCached(root).problems.map(({ file }) => file)).toContain('content/sources/two.yml');
	// Kept words are believed until the code changes.
	const cache = readFileSync(join(root, '.cache/content.json'), 'utf8');
	writeFileSync(join(root, '.cache/content.json'), cache.replace('"title":"Second"', '"title":"Kept"'));
	expect(kept()['content/sources/one.yml']?.file.data.title).toBe('Kept');
	expect(titles()).toEqual(['one Kept']);
	write('src/code.ts', 'second');
	expect(titles()).toEqual(['one Second']);
});
