import { z } from 'zod';
import { Slug, Text } from './text.ts';
import { Sign } from './topics.ts';
import { Label } from './vocabulary.ts';

/** Where in the stack a finding sits: container, platform (a product built on an engine), machine (the engine), host side, bare metal. */
export const FindingLayer = z.enum(['container', 'platform', 'machine', 'host', 'bare-metal']);

/** One id that identification can report, with what the engine must know about it. */
export const FindingKind = z.strictObject({
	/** A technology, a mode (`xen-hvm`), or an id that has no entry (`azure`). */
	id: Slug,
	layer: FindingLayer,
	/** Engines a platform may run on; another engine beside it is a contradiction. */
	on: z.array(Slug).optional(),
	/** Products whose face this one can show: they give way unless something conclusive speaks for them. */
	over: z.array(Slug).optional(),
	/** Findings that say less about the same thing: they always give way to this one when it is sure or likely. */
	hides: z.array(Slug).optional(),
	/** Says only that something is there: gives way to anything likely at the same place of the stack. */
	vague: z.boolean().optional(),
	/** A hint for this one becomes likely beside one of these. */
	supportedBy: z.array(Slug).optional(),
	/** Page that explains it, where it has no entry of its own. */
	page: Slug.optional(),
	/** Name and explanation, only for what has no entry. */
	en: Label.optional(),
	zh: Label.optional(),
});

/** All reportable ids, the innermost first: content/identify/findings.yml. */
export const FindingKinds = z.strictObject({ items: z.array(FindingKind).min(1) });

/** A sign of something that has no entry; both languages stand beside each other. */
export const LooseSign = Sign.extend({
	reports: Slug,
	zh: z.strictObject({ why: Text, others: Text.optional(), context: Text.optional() }),
});

/** Signs of what has no entry: content/identify/signs.yml. */
export const LooseSigns = z.strictObject({ signs: z.array(LooseSign) });

export type FindingLayer = z.output<typeof FindingLayer>;
export type FindingKind = z.output<typeof FindingKind>;
export type LooseSign = z.output<typeof LooseSign>;

/** One command of /identify/ in pieces; joined they are what a visitor pastes. */
export const Commands = z.strictObject({
	items: z.array(
		z.strictObject({
			id: z.enum(['linux', 'windows']),
			shell: z.enum(['sh', 'powershell']),
			start: z.string().max(400),
			join: z.string().max(400),
			end: z.string().max(400),
			parts: z.array(z.strictObject({ code: z.string().min(1).max(400), en: Text, zh: Text })).min(1),
		}),
	),
});
export type Command = z.output<typeof Commands>['items'][number];
