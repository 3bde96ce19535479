/** Most technologies compared at once: more columns than that are not read. */
export const mostCompared = 4;

/** The words of `t` in a query string: comma-separated, several parameters allowed, each once, cut to what a name can be long. Never throws. */
export function chosenWords(query: string): string[] {
	const words = new URLSearchParams(query).getAll('t').flatMap((value) => value.slice(0, 400).split(','));
	return [...new Set(words.map((word) => word.trim().slice(0, 60)).filter(Boolean))].slice(0, 12);
}

/** What became of the words a visitor gave. */
export interface Choice {
	/** Technologies to compare, each once, at most `mostCompared`. */
	ids: string[];
	/** Words that were read as another id. */
	readAs: { word: string; id: string }[];
	/** Words that name no single technology. */
	notFound: string[];
	/** Technologies left out because there are too many. */
	leftOut: string[];
}

/** Resolves words to technologies: ids as they are, everything else through `find`, which knows aliases and typos. */
export async function chooseTechnologies(words: string[], known: ReadonlySet<string>, find: (word: string) => Promise<string | undefined>): Promise<Choice> {
	const choice: Choice = { ids: [], readAs: [], notFound: [], leftOut: [] };
	for (const word of words) {
		const id = known.has(word) ? word : await find(word);
		if (id === undefined || !known.has(id)) {
			choice.notFound.push(word);
			continue;
		}
		if (id !== word) choice.readAs.push({ word, id });
		if (choice.ids.includes(id) || choice.leftOut.includes(id)) continue;
		(choice.ids.length < mostCompared ? choice.ids : choice.leftOut).push(id);
	}
	return choice;
}

/** The query string that shows a choice. */
export const chosenQuery = (ids: string[]): string => (ids.length ? `?t=${ids.join(',')}` : '');
