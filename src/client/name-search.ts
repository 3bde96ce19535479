import type { NameAnswer } from '../derive/search/match.ts';
import type { NameIndex } from '../derive/search/nameIndex.ts';

type Loaded = NameIndex & { sections: Record<string, string> };

/** What only a search needs comes with the index, not with the page. */
const matcher = () => import('../derive/search/match.ts');

/** Loads the index of names once. */
export class NameSearch {
	#url: string;
	#index: Promise<Loaded> | undefined;

	constructor(url: string) {
		this.#url = url;
	}

	/** Starts loading index and matcher; a failed load is tried again on the next call. */
	load(): Promise<Loaded> {
		void matcher().catch(() => undefined);
		this.#index ??= fetch(this.#url).then((response) => {
			if (!response.ok) throw new Error(`${this.#url}: ${response.status}`);
			return response.json() as Promise<Loaded>;
		}).catch((error: unknown) => {
			this.#index = undefined;
			throw error;
		});
		return this.#index;
	}

	/** Answers a query from the names. */
	async find(query: string): Promise<NameAnswer> {
		const [index, { matchNames }] = await Promise.all([this.load(), matcher()]);
		return matchNames(index, query, index.sections);
	}
}
