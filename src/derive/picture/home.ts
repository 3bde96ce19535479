import { claimsOf } from '../claims.ts';
import type { Context } from '../context.ts';
import { byDefaultOrder, providerCount } from '../group.ts';
import { nameOf } from '../localise.ts';
import { entryCell, type FactId, factLabel } from './facts.ts';
import type { Picture } from './picture.ts';

const columns: FactId[] = ['overselling memory', 'guests windows', 'guests own-kernel'];
const drawn = 5;

/** How much the guide holds, in words. */
export const siteNumbers = ({ data, t }: Context): string => t('home.lead', {
	n: data.technologies.length, claims: data.technologies.reduce((sum, entry) => sum + claimsOf(entry).length, 0), sources: data.sources.size,
});

/** What the picture of the home page shows: the guide's name, its numbers, and the technologies that most providers rent out. */
export function homePicture(context: Context): Omit<Picture, 'locale' | 'brand' | 'captions'> {
	const { data, t, locale } = context;
	const entries = [...data.technologies].sort((a, b) => providerCount(b) - providerCount(a) || byDefaultOrder(a, b)).slice(0, drawn);
	return {
		heading: [t('siteName')],
		line: t('tagline'),
		foot: siteNumbers(context),
		body: {
			kind: 'table',
			columns: columns.map((id) => factLabel(context, id)),
			rows: entries.map((entry) => ({ label: nameOf(entry, locale), cells: columns.map((id) => entryCell(context, entry, id)) })),
		},
		stacks: [],
	};
}
