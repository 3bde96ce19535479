import { lostIds, publishedIds } from '../ledger.ts';
import type { Dataset } from '../dataset.ts';
import { pairsOf } from '../pairs.ts';
import type { Finding, Rule } from './rule.ts';

/** A pair without a line could be displaced by the next entry. */
function unnotedPairs(data: Dataset, lines: string[] = []): Finding[] {
	const known = new Set(lines);
	const fresh = lines.length ? pairsOf(data).filter(({ id }) => !known.has(id)) : [];
	return fresh.slice(0, 1).map(({ id }) => ({ file: 'content/ledger/pairs.txt', field: 'file', found: `${fresh.length} pairs that have a page and no line, e.g. ${id}`, allowed: 'a line for each pair', remedy: 'Run `npm run ledger`.' }));
}

export const ledger: Rule = {
	name: 'ledger',
	says: 'An id that was published once still resolves: as itself, as a former id, or by a moved record; and every pair is noted.',
	check: (data, context) => [
		// Without any ledger nothing was published yet: a new project, or a test of one rule.
		...(Object.keys(context.ledger).length ? Object.keys(publishedIds(data)) : []).filter((name) => !context.ledger[name]?.length).map((name) => ({
			file: `content/ledger/${name}.txt`, field: 'file', found: 'no id', allowed: 'the ids that were published', remedy: 'Restore the file from the version before, or run `npm run ledger` where it is new.',
		})),
		...unnotedPairs(data, context.ledger.pairs),
		...lostIds(data, context.ledger).map(({ ledger: name, id }) => ({
			file: `content/ledger/${name}.txt`, field: id, found: id, allowed: 'an id that resolves',
			remedy: name === 'technologies' || name === 'paths' ? 'Leave a moved record under the old id.' : 'Keep the old id in `formerly` of what replaced it; before the first release the line may be removed with the reason in the commit.',
		})),
	],
};
