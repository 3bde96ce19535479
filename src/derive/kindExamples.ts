import type { Kind } from '../schema/technology.ts';
import type { Dataset, Entry } from './dataset.ts';

/** The technology that stands for each kind in the picture of kinds: one stack, no modes, known to most visitors. */
const examples = { 'type-1': 'kvm', 'type-2': 'virtualbox', container: 'lxc', microvm: 'firecracker', emulator: 'qemu' } as const satisfies Partial<Record<Kind, string>>;

/** The kinds with the entry that shows each; throws when an example is gone, changed its kind or lost its layers. */
export const kindExamples = (data: Pick<Dataset, 'technologies'>): { kind: Kind; entry: Entry }[] =>
	Object.entries(examples).map(([kind, id]) => {
		const entry = data.technologies.find((candidate) => candidate.id === id);
		if (entry?.kind !== kind || !entry.layers?.length) throw new Error(`src/derive/kindExamples.ts: "${id}" is no ${kind} with layers; name another example.`);
		return { kind, entry };
	});
