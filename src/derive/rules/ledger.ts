import { lostIds, publishedIds } from '../ledger.ts';
import type { Rule } from './rule.ts';

export const ledger: Rule = {
	name: 'ledger',
	says: 'An id that was published once still resolves: as itself, as a former id, or by a moved record.',
	check: (data, context) => [
		// Without any ledger nothing was published yet: a new project, or a test of one rule.
		...(Object.keys(context.ledger).length ? Object.keys(publishedIds(data)) : []).filter((name) => !context.ledger[name]?.length).map((name) => ({
			file: `content/ledger/${name}.txt`, field: 'file', found: 'no id', allowed: 'the ids that were published', remedy: 'Restore the file from the version before, or run `npm run ledger` where it is new.',
		})),
		...lostIds(data, context.ledger).map(({ ledger: name, id }) => ({
			file: `content/ledger/${name}.txt`, field: id, found: id, allowed: 'an id that resolves',
			remedy: name === 'technologies' || name === 'paths' ? 'Leave a moved record under the old id.' : 'Keep the old id in `formerly` of what replaced it; before the first release the line may be removed with the reason in the commit.',
		})),
	],
};
