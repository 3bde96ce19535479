import { readHtml } from './trusted-types.ts';

export { isRelevant, unanswered } from '../derive/search/relevance.ts';

/** One passage of a page that matches a query. */
export interface TextResult {
	title: string;
	url: string;
	/** Excerpt as text with the marked ranges; never markup. */
	excerpt: { text: string; marked: boolean }[];
}

interface PagefindData {
	url: string;
	meta: Record<string, string>;
	excerpt: string;
	sub_results: { title: string; url: string; excerpt: string }[];
}
interface Pagefind {
	options(options: Record<string, unknown>): Promise<void>;
	search(query: string): Promise<{ results: { id: string; data(): Promise<PagefindData> }[] }>;
}

const HAN = /\p{Script=Han}/u;
let engine: Promise<Pagefind> | undefined;

/** Loads the Pagefind engine, once, when somebody is about to search. */
function loadEngine(url: string): Promise<Pagefind> {
	engine ??= import(/* @vite-ignore */ url).then(async (pagefind: Pagefind) => {
		await pagefind.options({ excerptLength: 24, baseUrl: new URL('..', new URL(url, location.href)).pathname });
		return pagefind;
	}).catch((error: unknown) => {
		engine = undefined;
		throw error;
	});
	return engine;
}

/** Text of a piece of HTML; the guard character keeps a leading blank, which the parser would drop. */
const decode = (text: string): string => readHtml(`|${text}`).body.textContent?.slice(1) ?? '';

/** Reads Pagefind's excerpt (text with <mark>) into pieces, so that it is never inserted as markup. */
export function readExcerpt(html: string): TextResult['excerpt'] {
	return html.split(/(<mark>.*?<\/mark>)/s).filter(Boolean).map((piece) => ({
		text: decode(piece.replace(/^<mark>|<\/mark>$/g, '')),
		marked: piece.startsWith('<mark>'),
	}));
}

/** Full-text results of a query, best first: in Chinese the quoted phrase comes before the loose words. */
export async function searchText(engineUrl: string, query: string, limit = 8): Promise<TextResult[]> {
	const pagefind = await loadEngine(engineUrl);
	const queries = HAN.test(query) && !query.includes('"') ? [`"${query}"`, query] : [query];
	const seen = new Set<string>();
	const results: TextResult[] = [];
	for (const each of queries) {
		const found = await pagefind.search(each);
		for (const result of found.results.slice(0, limit)) {
			if (results.length >= limit || seen.has(result.id)) continue;
			seen.add(result.id);
			const data = await result.data();
			const section = data.sub_results.find((sub) => sub.url !== data.url) ?? data.sub_results[0];
			results.push({
				title: section && section.url !== data.url ? `${data.meta.title} · ${section.title}` : (data.meta.title ?? data.url),
				url: section?.url ?? data.url,
				excerpt: readExcerpt(section?.excerpt ?? data.excerpt),
			});
		}
	}
	return results;
}
