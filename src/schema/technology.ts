import { z } from 'zod';
import { Support } from './claim.ts';
import { topicShape } from './topics.ts';
import { Day, oneOrMany, PartialDate, Phrase, Slug, Text, WebAddress } from './text.ts';

/** What it is. */
export const Kind = z.enum(['type-1', 'type-2', 'container', 'microvm', 'emulator', 'platform']);

/** How it does it; a mode can have several. */
export const Technique = z.enum(['paravirtualized', 'hardware-assisted', 'binary-translation', 'shared-kernel', 'emulation']);

/** Whether it is developed, only repaired, or neither. */
export const Status = z.enum(['active', 'maintenance', 'end-of-life']);

/** Whether the host's processor must offer VT-x, AMD-V or the like. */
const HardwareNeed = z.strictObject({
	answer: Support,
	/** Required with "limited". */
	how: Phrase.optional(),
	source: oneOrMany(Slug).optional(),
});

/** One layer of the stack, from hardware to application. */
const Layer = z.strictObject({
	/** Id of vocabulary/layer.yml. */
	layer: Slug,
	/** Product or component names; a phrase has its Chinese in vocabulary/layer-name.yml. */
	name: Phrase,
	/** guest: every tenant has an own one; host: shared by all tenants of the machine. */
	of: z.enum(['host', 'guest']),
});

/** A row of the tables: only what people rent or choose under that name. */
const Mode = z.strictObject({
	id: Slug,
	/** Name with the technology's, e.g. "Xen PV". */
	name: Phrase,
	/** One sentence that tells it from the other modes. */
	line: Text,
	technique: z.array(Technique).min(1).optional(),
	hardware: HardwareNeed.optional(),
	layers: z.array(Layer).optional(),
	/** ASCII aliases of its address, e.g. xen-pv. */
	paths: z.array(Slug).optional(),
});

const identityShape = {
	name: Phrase,
	/** The long form where the name is an abbreviation. */
	fullName: Phrase.optional(),
	/** Two sentences for a hurried buyer: what it is and what that means for a tenant. */
	summary: Text,
	/** Id of vocabulary/family.yml, where several entries belong together (VMware, Xen …). */
	family: Slug.optional(),
	/** What people type for it, by language; typos are common misspellings, initials are pinyin initials. */
	aliases: z
		.strictObject({
			en: z.array(Phrase).optional(),
			zh: z.array(Phrase).optional(),
			typos: z.array(Phrase).optional(),
			initials: z.array(Phrase).optional(),
			/** Aliases that belong to several technologies on purpose, e.g. VMware. */
			shared: z.array(Phrase).optional(),
		})
		.default({}),
	/** ASCII aliases of its address, e.g. ovz; each leads here. */
	paths: z.array(Slug).optional(),
	/** ASCII aliases it shares with others, e.g. vmware; each becomes a choice page. */
	sharedPaths: z.array(Slug).optional(),
	vendor: z.strictObject({ name: Phrase, source: oneOrMany(Slug) }).optional(),
	/** Ids of vocabulary/licence.yml. */
	licence: z.strictObject({ ids: z.array(Slug).min(1), source: oneOrMany(Slug) }).optional(),
	firstRelease: z
		.strictObject({ version: Phrase.optional(), date: PartialDate, source: oneOrMany(Slug) })
		.optional(),
	/** The newest release seen, and the day it was looked up. */
	newestRelease: z
		.strictObject({ version: Phrase, date: PartialDate.optional(), seen: Day, source: oneOrMany(Slug) })
		.optional(),
	status: z.strictObject({ is: Status, since: PartialDate.optional(), source: oneOrMany(Slug) }).optional(),
	homepage: WebAddress.optional(),
	repository: WebAddress.optional(),
	kind: Kind,
	/** Ids of vocabulary/host.yml: systems it runs on. */
	hosts: z.array(Slug).optional(),
	/** Ids of vocabulary/architecture.yml. */
	architectures: z.array(Slug).optional(),
	technique: z.array(Technique).min(1).optional(),
	hardware: HardwareNeed.optional(),
	layers: z.array(Layer).optional(),
	modes: z.array(Mode).default([]),
	/** Engines whose answers hold here too unless this entry says otherwise (Proxmox VE: KVM and LXC). */
	inherits: z.array(Slug).default([]),
	/** The day the entry was last gone through from top to bottom. */
	reviewed: Day,
};

/** One technology: front matter of content/technologies/<id>.mdx. */
export const Technology = z
	.strictObject({ ...identityShape, ...z.strictObject(topicShape).partial().shape })
	.superRefine((entry, context) => {
		const issue = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
		if (entry.modes.length === 1) issue(['modes'], 'a technology with one row has no modes; put its answers at the top');
		for (const need of [entry.hardware, ...entry.modes.map((mode) => mode.hardware)])
			if (need?.answer === 'limited' && !need.how) issue(['hardware', 'how'], 'a limited answer must say how');
	});

/** What remains of an id that was renamed or merged: front matter of a file that only says where it went. */
export const Moved = z.strictObject({ moved: z.strictObject({ to: Slug, mode: Slug.optional(), why: Text }) });

/** Front matter of a file in content/technologies: an entry or a moved record. */
export const TechnologyFile = z.union([Technology, Moved]);

export type Moved = z.output<typeof Moved>;
export type Kind = z.output<typeof Kind>;
export type Status = z.output<typeof Status>;
export type Technology = z.output<typeof Technology>;
export type Mode = z.output<typeof Mode>;
export type Layer = z.output<typeof Layer>;
