import { chosenQuery, mostCompared } from '../chosen.ts';
import { foldText } from './fold.ts';
import type { NameIndex, NameItem } from './nameIndex.ts';

/** A result of the name search. */
export interface NameResult {
	label: string;
	/** Path without language and base. */
	path: string;
	score: number;
	kind: NameItem['k'] | 'pair' | 'section';
}

/** What the query was understood as. */
export interface NameAnswer {
	results: NameResult[];
	/** Words of the query that no name contains. */
	missing: string[];
}

const HAN = /\p{Script=Han}/u;
const versus = /(^|\s)(vs|versus|or|and|compared to|compare|对比|对|比|和|与|跟|还是|区别|哪个好|差别|比较)(?=\s|$)|对比|比较|还是|区别|差别|哪个好|(?<=[a-z0-9])[和与跟比](?=[a-z0-9])|\+|(?<=\p{Script=Han})vs(?=\p{Script=Han})/gu;
const filler = new Set(['vps', 'the', 'a', 'is', 'on', 'in', 'for', 'of', 'what', 'how', 'does', 'do', 'can', 'difference', 'between', '的', '吗', '是', '虚拟化', '虚拟机', '技术', '架构', '服务器', '能', '什么', '怎么', '有', '在', 'server', 'virtualization', 'virtualisation']);

/** Damerau–Levenshtein distance (with transpositions of neighbours), given up above `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_unused, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		let best = i;
		for (let j = 1; j <= b.length; j++) {
			const cost = a[i - 1] === b[j - 1] ? 0 : 1;
			let value = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) value = Math.min(value, (before[j - 2] ?? 0) + 1);
			row.push(value);
			best = Math.min(best, value);
		}
		if (best > limit) return limit + 1;
		before = last;
		last = row;
	}
	return last[b.length] ?? limit + 1;
}

const typoLimit = (word: string): number => (HAN.test(word) || word.length < 4 ? 0 : word.length < 7 ? 1 : 2);

/** How well a folded query names an item: 100 exact … 0 not at all. */
function scoreName(query: string, compact: string, name: string): number {
	if (name === query) return 100;
	const compactName = name.replaceAll(' ', '');
	if (compactName === compact) return 97;
	if (name.startsWith(query) || compactName.startsWith(compact)) return 80 - Math.min(20, compactName.length - compact.length);
	if (HAN.test(query) ? name.includes(query) : ` ${name}`.includes(` ${query}`)) return 55;
	const limit = typoLimit(compact);
	if (limit && !HAN.test(name)) {
		const distance = editDistance(compact, compactName, limit);
		if (distance <= limit) return 72 - distance * 8;
	}
	return 0;
}

const bestScore = (query: string, item: NameItem): number => {
	const compact = query.replaceAll(' ', '');
	return compact ? Math.max(...item.n.map((name) => scoreName(query, compact, name))) : 0;
};

/** What people put around a word whose meaning they ask for. */
const asksMeaning = /(^|\s)(what(?: i|')s(?: an?)?|what are|meaning of|define|definition of|meaning|是什么意思|什么意思|是什么|什么是|是啥|啥是)(?=\s|$)|是什么意思|什么意思|是什么|什么是|是啥|啥是/gu;

/** What a kind is worth beside how well the name fits; a term only explains, so every page that carries the word goes before it. */
const kindBonus: Record<NameItem['k'], number> = { technology: 3, choice: 1, mode: 2, topic: 2.5, provider: 0, page: 0, term: -44 };

/** Splits a folded query into words; Latin and Chinese runs are words of their own. */
const wordsOf = (query: string): string[] => query.match(/\p{Script=Han}+|[^\s\p{Script=Han}]+/gu) ?? [];

/** The item a run of words names best, of the given kinds. */
function bestItem(index: NameIndex, query: string, kinds: NameItem['k'][]): { item: NameItem; score: number } | undefined {
	let best: { item: NameItem; score: number } | undefined;
	for (const item of index.items) {
		if (!kinds.includes(item.k)) continue;
		const score = bestScore(query, item) + kindBonus[item.k];
		if (score > (best?.score ?? 60)) best = { item, score };
	}
	return best;
}

/** Finds the technologies, modes and topics that the words of a query name, longest runs first. */
function readWords(index: NameIndex, words: string[]): { items: NameItem[]; missing: string[] } {
	const items: NameItem[] = [];
	const missing: string[] = [];
	for (let start = 0; start < words.length; ) {
		let taken = 0;
		for (let length = Math.min(4, words.length - start); length > 0 && !taken; length--) {
			const run = words.slice(start, start + length).join(' ');
			const found = bestItem(index, run, ['technology', 'mode', 'topic', 'choice', 'provider']);
			if (found && (found.score >= 90 || length === 1)) {
				items.push(found.item);
				taken = length;
			}
		}
		const word = words[start] as string;
		if (!taken && HAN.test(word)) {
			const inside = index.items.filter((item) => item.k !== 'term' && item.n.some((name) => HAN.test(name) && name.length > 1 && word.includes(name)));
			const longest = inside.sort((a, b) => longestInside(b, word) - longestInside(a, word))[0];
			if (longest) items.push(longest);
			else if (!filler.has(word)) missing.push(word);
		} else if (!taken && !filler.has(word)) missing.push(word);
		start += taken || 1;
	}
	return { items, missing };
}

const longestInside = (item: NameItem, word: string): number => Math.max(0, ...item.n.filter((name) => word.includes(name)).map((name) => name.length));

/**
 * Answers a query from the name index: technologies, modes, topics, providers, pairs ("kvm vs openvz") and sections
 * ("windows guest kvm" → the guests of KVM). Never throws; an empty query gives nothing.
 */
export function matchNames(index: NameIndex, rawQuery: string, sections: Record<string, string>, limit = 8): NameAnswer {
	const query = foldText(rawQuery.slice(0, 200), index.simplified);
	if (!query) return { results: [], missing: [] };
	const results = new Map<string, NameResult>();
	const add = (result: NameResult) => {
		const known = results.get(result.path);
		if (!known || known.score < result.score) results.set(result.path, result);
	};
	const label = (id: string) => index.items.find((item) => item.k === 'technology' && item.i === id)?.l ?? id;

	for (const item of index.items) {
		const score = bestScore(query, item);
		// A text that is a name as it stands means that name, whatever its words could mean apart.
		const whole = score >= 97 && item.k !== 'term' ? 30 : 0;
		if (score > 0) add({ label: item.l, path: item.p, score: score + whole + kindBonus[item.k], kind: item.k });
	}

	const asked = query.replace(asksMeaning, ' ').replace(/\s+/g, ' ').trim();
	if (asked && asked !== query)
		for (const item of index.items) {
			const score = item.k === 'term' ? bestScore(asked, item) : 0;
			if (score >= 90) add({ label: item.l, path: item.p, score: score + 40, kind: item.k });
		}
	const separated = asked.replace(versus, ' ');
	const { items, missing } = readWords(index, wordsOf(separated.replace(/\s+/g, ' ').trim()).filter((word) => !filler.has(word)));
	const technologies = [...new Set(items.filter((item) => item.k === 'technology' || item.k === 'mode').map((item) => item.i))];
	const topics = items.filter((item) => item.k === 'topic');
	if (technologies.length >= 2) {
		const pair = [...technologies.slice(0, 2)].sort().join('-vs-');
		const path = technologies.length === 2 && index.pairs.includes(pair) ? `/compare/${pair}/` : `/compare/${chosenQuery(technologies.slice(0, mostCompared))}`;
		add({ label: technologies.slice(0, mostCompared).map(label).join(' · '), path, score: 120, kind: 'pair' });
		technologies.forEach((id, order) => add({ label: label(id), path: `/${id}/`, score: 90 - order, kind: 'technology' }));
	}
	if (technologies.length === 1) {
		const id = technologies[0] as string;
		const section = topics.map((topic) => sections[topic.i]).find(Boolean);
		const topic = topics.find((each) => sections[each.i] === section);
		const mode = items.find((item) => item.k === 'mode');
		if (section && topic) {
			add({ label: `${label(id)} · ${topic.l}`, path: `/${id}/#${section}`, score: 110, kind: 'section' });
			add({ label: topic.l, path: topic.p, score: 70, kind: 'topic' });
		}
		if (mode) add({ label: mode.l, path: mode.p, score: 105, kind: 'mode' });
		add({ label: label(id), path: `/${id}/`, score: 101, kind: 'technology' });
	}
	if (!technologies.length)
		items.forEach((item, order) => add({ label: item.l, path: item.p, score: 85 - order, kind: item.k }));
	return { results: [...results.values()].sort((a, b) => b.score - a.score).slice(0, limit), missing: results.size && !missing.length ? [] : missing };
}
