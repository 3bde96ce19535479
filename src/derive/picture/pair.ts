import type { Context } from '../context.ts';
import { sourceIdsOf } from '../entrySources.ts';
import { nameOf } from '../localise.ts';
import type { Pair } from '../pairs.ts';
import { rowsOf } from '../rows.ts';
import { entryCell, type FactId, factLabel, stackOf } from './facts.ts';
import type { Picture, PictureCell } from './picture.ts';

/** The questions two technologies are compared by, the most asked first: where two differ as much, the earlier is drawn. */
const asked: FactId[] = [
	'overhead', 'overselling memory', 'guests windows', 'guests own-kernel', 'capabilities docker', 'guests own-iso', 'overselling disk',
	'capabilities tun-tap', 'capabilities nested-virtualization', 'capabilities kernel-modules', 'guests freebsd', 'capabilities wireguard',
	'capabilities live-migration', 'overselling cpu', 'capabilities snapshots', 'capabilities swap', 'guests linux', 'capabilities gpu',
];
const drawn = 4;

/** How much two answers tell side by side: 4 two figures · 3 yes against no · 2 a shade · 1 the same · 0 nothing known on one side. */
export function sharpness(a: PictureCell, b: PictureCell): number {
	if (a.level === 'unknown' || b.level === 'unknown') return 0;
	if (!a.level && !b.level && /\d/.test(a.text) && /\d/.test(b.text)) return 4;
	if (a.text === b.text && a.note === b.note) return 1;
	return (a.level === 'yes' && b.level === 'no') || (a.level === 'no' && b.level === 'yes') ? 3 : 2;
}

/** What the picture of a pair shows: both names, the sharpest differences side by side, and both stacks. */
export function pairPicture(context: Context, { a, b }: Pair): Omit<Picture, 'locale' | 'brand' | 'captions'> {
	const lines = asked.map((id, order) => {
		const sides: [PictureCell, PictureCell] = [entryCell(context, a, id), entryCell(context, b, id)];
		return { label: factLabel(context, id), sides, order, sharpness: sharpness(...sides) };
	});
	const chosen = lines.sort((x, y) => y.sharpness - x.sharpness || x.order - y.order).slice(0, drawn).sort((x, y) => x.order - y.order);
	const sources = new Set([...sourceIdsOf(a), ...sourceIdsOf(b)]).size;
	const kinds = [...new Set([a.kind, b.kind])].map((kind) => context.term('kind', kind));
	return {
		heading: [nameOf(a, context.locale), nameOf(b, context.locale)],
		line: context.list([kinds.join(' / '), context.t('table.sources', { n: sources })]),
		body: { kind: 'versus', rows: chosen.map(({ label, sides }) => ({ label, sides })) },
		stacks: [a, b].flatMap((entry) => rowsOf(entry).slice(0, 1).map((row) => stackOf(context, row))),
	};
}
