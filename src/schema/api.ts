import { z } from 'zod';
import { Change } from './change.ts';
import { Source } from './source.ts';
import { Kind, Technique, Technology } from './technology.ts';
import * as topics from './topics.ts';
import { Day, Phrase, Slug, Text, WebAddress } from './text.ts';
import { ClaimWords } from './words.ts';

/** What each claim field means to somebody who reads the data without this site. */
const fieldHelp: Record<string, string> = {
	id: 'Anchor on the technology’s page: /<technology>/#<id>. Unique there, never reused.',
	mode: 'Modes the statement is about; absent: all modes.',
	formerly: 'Former ids; their anchors still lead here.',
	evidence: 'What kind of statement it is.',
	source: 'Ids of the sources, see sources.json.',
	asOf: 'The year it describes.',
	standing: 'Whether it still holds; why says what changed.',
	why: 'The reasoning of a derived statement, or why it no longer holds.',
	says: 'The statement in English.',
	answer: 'Present where this claim settles a cell of the tables.',
	how: 'How a limited answer is limited.',
	low: 'Lower end in unit; a loss is positive, a gain negative.',
	high: 'Upper end in unit.',
	words: 'Instead of a figure, where the source gives none.',
	against: 'What it is compared with: bare-metal or a technology’s id.',
	workload: 'The kind of load under which the figure was found.',
	setup: 'How much care went into the guest’s settings.',
};

const withHelp = <Shape extends z.ZodRawShape>(shape: Shape): Shape =>
	Object.fromEntries(Object.entries(shape).map(([name, field]) => [name, fieldHelp[name] ? (field as z.ZodType).describe(fieldHelp[name]) : field])) as Shape;

/** Chinese words of a claim, judged statement or sign; the fields are those of the English beside them. */
const Words = ClaimWords.omit({ of: true }).describe('The same words in Chinese.');

const claim = <Topic extends string, Shape extends z.ZodRawShape>(topic: Topic, shape: Shape) =>
	z.strictObject({ technology: Slug.describe('Id of the technology.'), topic: z.literal(topic), ...withHelp(shape), zh: Words });

/** One claim as published: its own fields, where it belongs, and its Chinese words. */
export const ClaimRecord = z.discriminatedUnion('topic', [
	claim('overhead', topics.OverheadClaim.shape),
	claim('overselling', topics.OversellingClaim.shape),
	claim('guests', topics.GuestClaim.shape),
	claim('capabilities', topics.CapabilityClaim.shape),
	claim('limits', topics.LimitClaim.shape),
	claim('security', topics.SecurityClaim.shape),
	claim('providers', topics.ProviderClaim.shape),
	claim('panels', topics.PanelClaim.shape),
	claim('verdicts', topics.VerdictClaim.shape),
	claim('history', topics.HistoryClaim.shape),
]);

/** A judged statement as published. */
export const FolkloreRecord = z.strictObject({ ...withHelp(topics.Folklore.shape), zh: Words });

/** A sign of identification as published. */
export const SignRecord = z.strictObject({ ...topics.Sign.shape, zh: Words });

const identity = Technology.shape;

/** A technology without its claims: identity, modes and place in the main table. */
export const TechnologyRecord = z.strictObject({
	id: Slug,
	name: identity.name,
	fullName: identity.fullName,
	summary: identity.summary,
	zh: z.strictObject({ name: Phrase, summary: Text.optional() }).describe('Name and summary in Chinese.'),
	aliases: identity.aliases,
	family: identity.family,
	vendor: identity.vendor,
	licence: identity.licence,
	firstRelease: identity.firstRelease,
	newestRelease: identity.newestRelease,
	status: identity.status,
	homepage: identity.homepage,
	repository: identity.repository,
	kind: Kind,
	technique: z.array(Technique).optional(),
	hosts: identity.hosts,
	architectures: identity.architectures,
	hardware: identity.hardware,
	inherits: z.array(Slug).describe('Engines whose answers hold here too unless this technology says otherwise.'),
	modes: z.array(z.strictObject({ id: Slug, name: Phrase, line: Text, technique: z.array(Technique).optional(), hardware: identity.hardware })),
	rows: z.array(Slug).describe('Ids of its rows in the main table: /#<row>.'),
	group: z.enum(['rented', 'old-vps', 'platforms', 'desktop', 'history']).describe('Group of the main table.'),
	reviewed: Day.describe('The day the entry was last gone through from top to bottom.'),
});

/** A source as published. */
export const SourceRecord = z.strictObject({ id: Slug, ...Source.shape });

/** A change of a fact as published. */
export const ChangeRecord = z.strictObject({ id: Slug, ...Change.shape });

/** Where an alias, a former id or a mode's own address leads. */
export const MovedRecord = z.strictObject({
	from: Slug.describe('The id that was asked for.'),
	to: Slug.describe('The technology’s id.'),
	mode: Slug.optional().describe('The mode it names.'),
	url: WebAddress.describe('Address of the document under its own id.'),
	why: Text.optional().describe('Why an id moved; absent for an alias.'),
});

/** What every document carries. */
export const Envelope = z.strictObject({
	version: z.string().regex(/^\d+\.\d+\.\d+$/).describe('Version of the form of the data; the first number changes when a field changes its meaning or goes away.'),
	generated: Day.describe('Date of the data: the newest review, never the day of the build.'),
	licence: z.literal('CC BY 4.0'),
	licenceUrl: WebAddress,
	total: z.int().min(0).describe('Number of items in the list.'),
});

const document = <Shape extends z.ZodRawShape>(shape: Shape) => z.strictObject({ ...Envelope.shape, ...shape });

export const TechnologiesDocument = document({ technologies: z.array(TechnologyRecord) });

export const TechnologyDocument = document({
	moved: MovedRecord.optional().describe('Present where the document was asked for by an alias.'),
	technology: TechnologyRecord,
	claims: z.array(ClaimRecord),
	folklore: z.array(FolkloreRecord),
	signs: z.array(SignRecord),
});

/** What stands at a name that several technologies share, e.g. vmware. */
export const ChoiceDocument = document({ name: Phrase, choices: z.array(z.strictObject({ id: Slug, name: Phrase, url: WebAddress })).min(2) });

export const ClaimsDocument = document({ claims: z.array(ClaimRecord) });
export const SourcesDocument = document({ sources: z.array(SourceRecord) });
export const ChangesDocument = document({ changes: z.array(ChangeRecord) });

/** Every published form by name, records before the documents they stand in. */
export const apiSchemas = {
	ClaimRecord, FolkloreRecord, SignRecord, TechnologyRecord, SourceRecord, ChangeRecord, MovedRecord,
	TechnologiesDocument, TechnologyDocument, ChoiceDocument, ClaimsDocument, SourcesDocument, ChangesDocument,
} as const;

export type ClaimRecord = z.output<typeof ClaimRecord>;
export type FolkloreRecord = z.output<typeof FolkloreRecord>;
export type SignRecord = z.output<typeof SignRecord>;
export type TechnologyRecord = z.output<typeof TechnologyRecord>;
export type MovedRecord = z.output<typeof MovedRecord>;
export type Envelope = z.output<typeof Envelope>;
export type TechnologiesDocument = z.output<typeof TechnologiesDocument>;
export type TechnologyDocument = z.output<typeof TechnologyDocument>;
export type ChoiceDocument = z.output<typeof ChoiceDocument>;
export type ClaimsDocument = z.output<typeof ClaimsDocument>;
export type SourcesDocument = z.output<typeof SourcesDocument>;
export type ChangesDocument = z.output<typeof ChangesDocument>;
