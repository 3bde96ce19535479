import { type ClaimView } from './claimView.ts';
import type { Context } from './context.ts';
import { byDefaultOrder } from './group.ts';
import { nameOf } from './localise.ts';
import { listBlocks } from './sections.ts';

/** The claims of one sub-topic over all technologies. */
export interface TopicGroup {
	/** Anchor, the same as on the technology pages. */
	id: string;
	label: string;
	entries: { id: string; name: string; claims: ClaimView[] }[];
}

/** Limits or security claims by sub-topic, technologies in default order. */
export function topicGroups(context: Context, topic: 'limits' | 'security'): TopicGroup[] {
	const perEntry = [...context.data.technologies].sort(byDefaultOrder).map((entry) => ({ entry, blocks: listBlocks(context, entry, topic) }));
	const vocabulary = topic === 'limits' ? 'limit' : 'security';
	return (context.data.vocabulary[vocabulary] ?? []).flatMap((item) => {
		const id = `${topic}--${item.id}`;
		const entries = perEntry.flatMap(({ entry, blocks }) => {
			const block = blocks.find((candidate) => candidate.id === id);
			return block ? [{ id: entry.id, name: nameOf(entry, context.locale), claims: block.claims }] : [];
		});
		return entries.length ? [{ id, label: item[context.locale].label, entries }] : [];
	});
}
