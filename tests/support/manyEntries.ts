import { stringify } from 'yaml';
import type { Parsed, ParsedContent } from '../../src/derive/dataset.ts';
import { entryDigest } from '../../src/derive/translation.ts';
import type { FindingKind } from '../../src/schema/identify.ts';
import { type TopicFile, topics } from '../../src/schema/topics.ts';
import type { ClaimWords } from '../../src/schema/words.ts';

type Claims = Record<string, ClaimWords>;
type Sourced = { source?: string[] | undefined };

const yaml = (data: unknown): string => stringify(JSON.parse(JSON.stringify(data)), { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', aliasDuplicateObjects: false });
const mdx = (data: unknown, body: string): string => `---\n${yaml(data)}---\n${body}`;
const owner = (id: string): string => id.split('/')[0] ?? id;

/** One round of copies: what its ids and names end in, and where an id of the real content leads in it. */
interface Round {
	/** Behind an id: `kvm` → `kvm-c3`. */
	mark: string;
	/** Behind a name: `KVM` → `KVM C3`. */
	label: string;
	technologies: Set<string>;
	sources: Set<string>;
	providers: Set<string>;
	technology: (id: string) => string;
	source: (id: string) => string;
	provider: (id: string) => string;
	/** Of what a sign reports: a technology, a mode, or an id without an entry, which stays. */
	finding: (id: string) => string;
}

/** Every text in a value that is one of the known ids, wherever it stands. */
function mentioned(value: unknown, known: ReadonlySet<string>, found = new Set<string>()): Set<string> {
	if (typeof value === 'string' && known.has(value)) found.add(value);
	else if (value && typeof value === 'object') for (const each of Object.values(value)) mentioned(each, known, found);
	return found;
}

function roundOf(content: ParsedContent, number: number, technologies: Set<string>): Round {
	const mark = `-c${number}`;
	const files = [...content.technologies.filter(({ id }) => technologies.has(id)), ...content.topicFiles.filter(({ id }) => technologies.has(owner(id)))].map(({ data }) => data);
	const sources = mentioned(files, new Set(content.sources.map(({ id }) => id)));
	const providers = mentioned(files, new Set(content.providers.map(({ id }) => id)));
	// A company that was merged brings the one it went into.
	for (const { id, data } of content.providers) if (providers.has(id) && data.mergedInto) providers.add(data.mergedInto);
	const among = (known: Set<string>) => (id: string) => (known.has(id) ? `${id}${mark}` : id);
	const modes = new Map(content.technologies.flatMap(({ id, data }) => data.modes.map((mode) => [`${id}-${mode.id}`, `${among(technologies)(id)}-${mode.id}`])));
	return {
		mark, label: `C${number}`, technologies, sources, providers,
		technology: among(technologies), source: among(sources), provider: among(providers), finding: (id) => modes.get(id) ?? among(technologies)(id),
	};
}

/** The lists of claims with references to the round's own copies. What may exist only once changes: see `manyEntries`. */
function copyLists<Lists extends TopicFile>(lists: Lists, round: Round): Lists {
	const copy = structuredClone(lists);
	for (const topic of topics)
		for (const item of (copy[topic] ?? []) as (Sourced & { saidBy?: string[]; about?: string[]; against?: string; provider?: string; top?: number })[]) {
			if (item.source) item.source = item.source.map(round.source);
			if (item.saidBy) item.saidBy = item.saidBy.map(round.source);
			if (item.about) item.about = item.about.map(round.technology);
			if (item.against) item.against = round.technology(item.against);
			if (item.provider) item.provider = round.provider(item.provider);
			delete item.top;
		}
	for (const sign of copy.signs ?? []) {
		sign.id += round.mark;
		if (sign.reports) sign.reports = round.finding(sign.reports);
		sign.only = [`a command of ${round.label}`];
	}
	return copy;
}

/** Chinese words by claim id; the ids of signs have changed. */
const copyClaims = (claims: Claims, signs: Set<string>, { mark }: Round): Claims => Object.fromEntries(Object.entries(claims).map(([id, words]) => [signs.has(id) ? id + mark : id, words]));

const copyBody = (body: string, round: Round): string => body.replace(/(<Tech id=")([^"]*)/g, (_whole, start: string, id: string) => start + round.technology(id));

/** An entry's front matter and prose, and the digest its Chinese words are to be stamped with. */
function copyEntry({ data, body }: ParsedContent['technologies'][number], round: Round) {
	const named = (text: string) => `${text} ${round.label}`;
	const marked = (paths: string[] | undefined) => paths?.map((path) => path + round.mark);
	const sourced = <Part extends Sourced>(part: Part | undefined): Part | undefined => part && { ...part, ...(part.source && { source: part.source.map(round.source) }) };
	const copy = {
		...copyLists(data, round),
		name: named(data.name), fullName: data.fullName && named(data.fullName),
		aliases: Object.fromEntries(Object.entries(data.aliases).map(([kind, names]) => [kind, names?.map(named)])),
		paths: marked(data.paths), sharedPaths: marked(data.sharedPaths), inherits: data.inherits.map(round.technology),
		...Object.fromEntries((['vendor', 'licence', 'firstRelease', 'newestRelease', 'status', 'hardware'] as const).map((field) => [field, sourced<Sourced>(data[field])])),
		modes: data.modes.map((mode) => ({ ...mode, name: named(mode.name), paths: marked(mode.paths), hardware: sourced(mode.hardware) })),
	};
	const text = copyBody(body, round);
	return { text: mdx(copy, text), digest: entryDigest({ summary: data.summary, modes: data.modes, hardware: data.hardware, body: text }) };
}

/** One round of copies as files. */
function* copyRound(content: ParsedContent, round: Round): Generator<[string, string]> {
	const { mark, label } = round;
	const named = (text: string) => `${text} ${label}`;
	const mine = <Item extends { id: string }>(items: Item[]) => items.filter(({ id }) => round.technologies.has(owner(id)));
	const signsOf = new Map<string, Set<string>>();
	for (const { id, data } of [...mine(content.technologies), ...mine(content.topicFiles)])
		signsOf.set(owner(id), new Set([...(signsOf.get(owner(id)) ?? []), ...(data.signs ?? []).map((sign) => sign.id)]));
	const digests = new Map<string, string>();
	for (const file of mine(content.technologies)) {
		const { text, digest } = copyEntry(file, round);
		if (content.words.find(({ id }) => id === file.id)?.data.of === entryDigest({ ...file.data, body: file.body })) digests.set(file.id, digest);
		yield [`content/technologies/${file.id}${mark}.mdx`, text];
	}
	for (const { id, data } of mine(content.topicFiles)) yield [`content/technologies/${id.replace('/', `${mark}/`)}.yml`, yaml(copyLists(data, round))];
	for (const { id, data, body } of mine(content.words)) {
		const signs = signsOf.get(id) ?? new Set<string>();
		const words = { ...data, of: digests.get(id) ?? data.of, ...(data.name && { name: named(data.name) }), ...(data.claims && { claims: copyClaims(data.claims, signs, round) }) };
		yield [`content/zh/technologies/${id}${mark}.mdx`, mdx(words, copyBody(body, round))];
	}
	for (const { id, data } of mine(content.topicWords))
		yield [`content/zh/technologies/${id.replace('/', `${mark}/`)}.yml`, yaml({ claims: copyClaims(data.claims, signsOf.get(owner(id)) ?? new Set(), round) })];
	for (const { id, data } of content.sources) if (round.sources.has(id)) yield [`content/sources/${id}${mark}.yml`, yaml({ ...data, title: named(data.title) })];
	for (const { id, data } of content.providers)
		if (round.providers.has(id))
			yield [`content/providers/${id}${mark}.yml`, yaml({ ...data, name: named(data.name), zh: data.zh && named(data.zh), aliases: data.aliases?.map(named), mergedInto: data.mergedInto && round.provider(data.mergedInto) })];
	for (const { id, data } of content.changes)
		if (data.technology && round.technologies.has(data.technology))
			yield [`content/changes/${id}${mark}.yml`, yaml({ ...data, technology: round.technology(data.technology), claim: data.claim && (signsOf.get(data.technology)?.has(data.claim) ? data.claim + mark : data.claim) })];
	for (const { id, data } of content.moved) if (round.technologies.has(data.to)) yield [`content/technologies/${id}${mark}.mdx`, mdx({ moved: { ...data, to: round.technology(data.to) } }, '')];
}

/** Kinds of findings with a copy behind each that has an entry. */
const copyFindings = (kinds: FindingKind[], rounds: Round[]): FindingKind[] =>
	kinds.flatMap((kind) => [kind, ...rounds.filter((round) => round.finding(kind.id) !== kind.id).map((round): FindingKind => ({
		...kind, id: round.finding(kind.id),
		...Object.fromEntries((['on', 'over', 'hides', 'supportedBy'] as const).flatMap((field) => (kind[field] ? [[field, kind[field].map(round.finding)]] : []))),
		...(kind.page && { page: round.technology(kind.page) }),
	}))]);

/**
 * Files that lie over the real content/ and make it `technologies` entries in real proportion: each entry is copied with its
 * claims, signs, words, prose, changes, sources and providers in both languages under an own id and name (`kvm-c3`, "KVM C3"),
 * and everything it names is named in its own round. The glossary, guides, vocabularies and the ledger stay as they are.
 *
 * What may exist only once: the most argued folklore (`top`) stays the real one, and a sign of a copy counts only in the output of a
 * command that does not exist (`only`), so that no paste shows ten technologies; its pattern stays, so that its cost does. Words are
 * copied as they are: vocabulary grows slower than in content that somebody wrote.
 */
export function manyEntries(content: ParsedContent, technologies: number): Map<string, string> {
	const ids = content.technologies.map(({ id }) => id).sort();
	const rounds: Round[] = [];
	for (let made = ids.length; made < technologies; made += ids.length) rounds.push(roundOf(content, rounds.length + 2, new Set(ids.slice(0, technologies - made))));
	const files = new Map(rounds.flatMap((round) => [...copyRound(content, round)]));
	for (const { id, data } of content.findingKinds as Parsed<{ items: FindingKind[] }>[]) files.set(`content/identify/${id}.yml`, yaml({ items: copyFindings(data.items, rounds) }));
	return files;
}
