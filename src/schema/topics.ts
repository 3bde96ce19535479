import { z } from 'zod';
import { answerShape, checkClaim, claimShape, Evidence, Resource } from './claim.ts';
import { AsOf, oneOrMany, PartialDate, Phrase, Slug, Text } from './text.ts';

/** What a figure counts: percent of the bare-metal result lost, MiB of host memory, microseconds, or a factor (2 = half as fast). */
export const Unit = z.enum(['percent', 'MiB', 'µs', 'factor']);

/** The kind of load under which a figure was found. */
export const Workload = z.enum([
	'cpu-bound', 'memory', 'sequential-io', 'random-io', 'bulk-network', 'request-response', 'application',
]);

/** How much care went into the guest's settings: tuned (pinning, NUMA, huge pages …), default, untuned (known settings left out or old emulated devices). */
export const Setup = z.enum(['tuned', 'default', 'untuned']);

/** How much of a resource is lost compared with `against`. Positive is a loss, negative a gain. */
export const OverheadClaim = z
	.strictObject({
		...claimShape,
		resource: Resource,
		/** Lower end of the figure, in `unit`. */
		low: z.number().min(-1000).max(100000).optional(),
		/** Upper end of the figure, in `unit`; equal to `low` for a single value. */
		high: z.number().min(-1000).max(100000).optional(),
		unit: Unit.optional(),
		/** Instead of a figure, where the source gives none. */
		words: Phrase.optional(),
		/** What it is compared with: bare metal, or a technology's id. */
		against: z.union([z.literal('bare-metal'), Slug]).default('bare-metal'),
		workload: Workload.optional(),
		/** Name of the benchmark or program, as the source writes it. */
		test: Phrase.optional(),
		setup: Setup.optional(),
		/** Processor, disk or network card, as the source names them. */
		hardware: Phrase.optional(),
	})
	.superRefine((claim, context) => {
		checkClaim(claim, context);
		const issue = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
		const hasFigure = claim.low !== undefined || claim.high !== undefined || claim.unit !== undefined;
		if (hasFigure === (claim.words !== undefined)) issue('words', 'give either low, high and unit, or words');
		if (hasFigure && (claim.low === undefined || claim.high === undefined || claim.unit === undefined))
			issue('unit', 'a figure needs low, high and unit together');
		if (claim.low !== undefined && claim.high !== undefined && claim.low > claim.high)
			issue('low', `low (${claim.low}) is above high (${claim.high})`);
		if (claim.unit === 'factor' && claim.low !== undefined && claim.low <= 0) issue('low', 'a factor is above 0');
		if (claim.unit === 'percent' && claim.against === 'bare-metal') {
			if (claim.high !== undefined && claim.high > 100) issue('high', 'a loss in percent cannot exceed 100; use unit factor');
			if (!claim.workload) issue('workload', 'a percentage against bare metal needs its workload');
			if (!claim.setup) issue('setup', 'a percentage against bare metal needs its setup');
		}
	});

/** Whether the host can promise more of a resource than it has, by which mechanism, and how a tenant notices. */
export const OversellingClaim = z
	.strictObject({
		...claimShape,
		...answerShape,
		resource: Resource.exclude(['overall']),
		/** Ids of vocabulary/mechanism.yml. */
		mechanism: oneOrMany(Slug).optional(),
		/** How a tenant can notice it. */
		notice: Text.optional(),
	})
	.superRefine(checkClaim);

/** Whether a guest system runs, and whether the tenant may bring an own image or kernel. */
export const GuestClaim = z
	.strictObject({ ...claimShape, ...answerShape, guest: Slug })
	.superRefine(checkClaim);

/** Whether something buyers ask for works (vocabulary/capability.yml). */
export const CapabilityClaim = z
	.strictObject({ ...claimShape, ...answerShape, capability: Slug })
	.superRefine(checkClaim);

/** A documented maximum or boundary (vocabulary/limit.yml). */
export const LimitClaim = z
	.strictObject({
		...claimShape,
		limit: Slug,
		/** The figure with its unit, short enough for a cell, e.g. "4096 vCPU". */
		amount: Phrase.optional(),
	})
	.superRefine(checkClaim);

/** Something that bears on isolation (vocabulary/security.yml). */
export const SecurityClaim = z
	.strictObject({
		...claimShape,
		subject: Slug,
		/** CVE or XSA identifiers as published, e.g. CVE-2015-3456. */
		cve: z.array(z.string().regex(/^(CVE-\d{4}-\d{4,}|XSA-\d+|GHSA-[0-9a-z-]+)$/)).optional(),
	})
	.superRefine(checkClaim);

/** Who rents out or runs this technology, from when until when. */
export const ProviderClaim = z
	.strictObject({
		...claimShape,
		/** Id of content/providers; absent where the source speaks of unnamed hosts. */
		provider: Slug.optional(),
		/** rents: sells servers on it; uses: runs it for its own services. */
		role: z.enum(['rents', 'uses']),
		from: PartialDate.optional(),
		/** Absent: still in use when last seen (`asOf`). */
		until: PartialDate.optional(),
	})
	.superRefine((claim, context) => {
		checkClaim(claim, context);
		if (claim.from && claim.until && claim.from.slice(0, claim.until.length) > claim.until)
			context.addIssue({ code: 'custom', path: ['from'], message: `from (${claim.from}) is after until (${claim.until})` });
	});

/** A control panel or management tool that drives it. */
export const PanelClaim = z
	.strictObject({ ...claimShape, panel: Phrase })
	.superRefine(checkClaim);

/** An attributed opinion or ranking; never enters a figure (vocabulary/verdict.yml). */
export const VerdictClaim = z
	.strictObject({ ...claimShape, subject: Slug })
	.superRefine(checkClaim);

/** An event or a fact of its past. */
export const HistoryClaim = z
	.strictObject({ ...claimShape, date: PartialDate.optional() })
	.superRefine(checkClaim);

/** Our verdict on a repeated statement. YAML reads a bare `true` as a boolean; both spellings are taken. */
export const FolkloreVerdict = z.preprocess(
	(value) => (value === true ? 'true' : value),
	z.enum(['true', 'outdated', 'wrong', 'depends']),
);

/** A widely repeated statement, who said it, and our judgement with its sources. */
export const Folklore = z
	.strictObject({
		/** Anchor on the technology's page and, as `<technology>--<id>`, on /folklore/. */
		id: Slug,
		/** Former ids: their anchors lead here. */
		formerly: z.array(Slug).optional(),
		mode: oneOrMany(Slug).optional(),
		/** Other technologies the statement is about. */
		about: z.array(Slug).optional(),
		/** The statement as people repeat it, paraphrased. */
		statement: Text,
		/** Sources that repeat it. */
		saidBy: oneOrMany(Slug),
		asOf: AsOf,
		/** Place among the most argued statements on top of /folklore/, from 1; absent: not among them. */
		top: z.int().min(1).max(20).optional(),
		/** The section of the page it belongs to. */
		topic: z.enum(['overhead', 'overselling', 'guests', 'capabilities', 'limits', 'security', 'providers', 'identify', 'summary']),
		/** The loss it names, shown as "often said …" where nothing was measured. */
		figure: z
			.strictObject({ resource: Resource, low: z.number().min(-1000).max(100000), high: z.number().min(-1000).max(100000), unit: Unit })
			.optional(),
		verdict: FolkloreVerdict,
		/** Why we judge so. */
		why: Text,
		/** Sources of the verdict; empty only where `why` shows that it follows from how the technology works. */
		source: z.array(Slug),
		/** Claims of this entry that decide it. */
		claims: z.array(Slug).optional(),
	})
	.superRefine((item, context) => {
		if (item.figure && item.figure.low > item.figure.high)
			context.addIssue({ code: 'custom', path: ['figure', 'low'], message: 'low is above high' });
		if (item.figure?.unit === 'percent' && item.figure.high > 100)
			context.addIssue({ code: 'custom', path: ['figure', 'high'], message: 'a loss in percent cannot exceed 100; use unit factor' });
	});

/** How much a sign proves: conclusive (enough alone), strong (enough unless contradicted), hint (supports another sign only). */
export const SignWeight = z.enum(['conclusive', 'strong', 'hint']);

/** What a tenant sees on the machine: a pattern in the output of a command. */
export const Sign = z.strictObject({
	id: Slug,
	mode: Slug.optional(),
	/** For what has no entry of its own: the id reported instead of the technology's (azure, podman, xen-dom0 …). */
	reports: Slug.optional(),
	/** The command or file whose output it is. */
	command: z.string().min(1).max(160).regex(/^\S([^\n]*\S)?$/, { error: 'must be one line without blanks at its ends' }),
	/** JavaScript regular expression, or a literal text when `literal` is set. */
	pattern: z.string().min(1).max(600).regex(/\S/),
	/** True: `pattern` is plain text, matched as it is. */
	literal: z.boolean().optional(),
	/** Regular expression flags besides "m". */
	flags: z.string().regex(/^[iu]*$/).optional(),
	/** against: this line speaks against the technology; host: it shows the host side, not a guest. */
	polarity: z.enum(['for', 'against', 'host']).default('for'),
	/** What has to surround the line for the sign to count, in words; `alone`, `only`, `unless` and `also` say it to the engine. */
	context: Text.optional(),
	/** True: the whole line is the answer of `command`; counts directly below that command, or in a short paste of such words. */
	alone: z.boolean().optional(),
	/** Commands or files in whose output the line must stand, e.g. lsmod, "ls /proc", /proc/1/cgroup. */
	only: oneOrMany(z.string().min(1).max(60).regex(/\S/)).optional(),
	/** Plain text that must not stand on the matched lines. */
	unless: z.string().min(2).max(60).regex(/\S/).optional(),
	/** Second pattern that must match within thirty lines; same flags. */
	also: z.string().min(1).max(600).regex(/\S/).optional(),
	weight: SignWeight,
	why: Text,
	/** What else produces the same output. */
	others: Text.optional(),
	source: oneOrMany(Slug),
});

/** The lists of claims an entry holds: in its front matter, or one file per topic beside it. */
export const topicShape = {
	overhead: z.array(OverheadClaim),
	overselling: z.array(OversellingClaim),
	guests: z.array(GuestClaim),
	capabilities: z.array(CapabilityClaim),
	limits: z.array(LimitClaim),
	security: z.array(SecurityClaim),
	providers: z.array(ProviderClaim),
	panels: z.array(PanelClaim),
	verdicts: z.array(VerdictClaim),
	history: z.array(HistoryClaim),
	folklore: z.array(Folklore),
	signs: z.array(Sign),
};

/** A topic file beside an entry: one or more of the entry's lists. */
export const TopicFile = z.strictObject(topicShape).partial();

export type Topic = keyof typeof topicShape;
/** The topics in the order a page shows them. */
export const topics = Object.keys(topicShape) as Topic[];

export type OverheadClaim = z.output<typeof OverheadClaim>;
export type OversellingClaim = z.output<typeof OversellingClaim>;
export type GuestClaim = z.output<typeof GuestClaim>;
export type CapabilityClaim = z.output<typeof CapabilityClaim>;
export type LimitClaim = z.output<typeof LimitClaim>;
export type SecurityClaim = z.output<typeof SecurityClaim>;
export type ProviderClaim = z.output<typeof ProviderClaim>;
export type PanelClaim = z.output<typeof PanelClaim>;
export type VerdictClaim = z.output<typeof VerdictClaim>;
export type HistoryClaim = z.output<typeof HistoryClaim>;
export type Folklore = z.output<typeof Folklore>;
export type Sign = z.output<typeof Sign>;
export type TopicFile = z.output<typeof TopicFile>;
export type Evidence = z.output<typeof Evidence>;
