import { lostIds } from '../ledger.ts';
import type { Rule } from './rule.ts';

export const ledger: Rule = {
	name: 'ledger',
	says: 'An id that was published once still resolves: as itself, as a former id, or by a moved record.',
	check: (data, context) =>
		lostIds(data, context.ledger).map(({ ledger: name, id }) => ({
			file: `content/ledger/${name}.txt`, field: id, found: id, allowed: 'an id that resolves',
			remedy: name === 'technologies' || name === 'paths' ? 'Leave a moved record under the old id.' : 'Keep the old id in `formerly` of what replaced it; before the first release the line may be removed with the reason in the commit.',
		})),
};
