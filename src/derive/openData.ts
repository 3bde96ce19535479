import type * as api from '../schema/api.ts';
import { claimsOf } from './claims.ts';
import { csvLine } from './csv.ts';
import type { Dataset, Entry } from './dataset.ts';
import { newestReview } from './figures.ts';
import { groupOf } from './group.ts';
import { rowsOf } from './rows.ts';
import type { SlugPage } from './slugPages.ts';

/** Version of the data's form; it changes only when a field changes its meaning or goes away. */
export const dataVersion = '1.0.0';

/** Makes the absolute address of a path below the site's root. */
export type Address = (path: string) => string;

/** What every list carries: version, date of the data (newest review, not the clock), licence and total. */
const envelope = (data: Dataset, total: number): api.Envelope => ({
	version: dataVersion,
	generated: newestReview(data),
	licence: 'CC BY 4.0',
	licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
	total,
});

/** Chinese words by id, without the stamp of the translation. */
function chineseOf(entry: Entry, id: string): api.SignRecord['zh'] {
	const { of: _of, ...words } = entry.claimWords[id] ?? {};
	return words;
}

/** One claim with both languages, flat enough for a table. */
export const claimRecords = (data: Dataset, entries: Entry[] = data.technologies): api.ClaimRecord[] =>
	entries.flatMap((entry) =>
		claimsOf(entry).map(({ topic, claim }) => ({ technology: entry.id, topic, ...claim, zh: chineseOf(entry, claim.id) }) as api.ClaimRecord));

/** An entry without its claims: identity, rows and group. */
export function technologyRecord(entry: Entry): api.TechnologyRecord {
	return {
		id: entry.id, name: entry.name, fullName: entry.fullName, summary: entry.summary,
		zh: { name: entry.words?.name ?? entry.name, summary: entry.words?.summary },
		aliases: entry.aliases, family: entry.family, vendor: entry.vendor, licence: entry.licence, firstRelease: entry.firstRelease, newestRelease: entry.newestRelease,
		status: entry.status, homepage: entry.homepage, repository: entry.repository, kind: entry.kind, technique: entry.technique, hosts: entry.hosts,
		architectures: entry.architectures, hardware: entry.hardware, inherits: entry.inherits, modes: entry.modes.map(({ id, name, line, technique, hardware }) => ({ id, name, line, technique, hardware })),
		rows: rowsOf(entry).map((row) => row.id), group: groupOf(entry), reviewed: entry.reviewed,
	};
}

/** All technologies without their claims. */
export const technologiesDocument = (data: Dataset): api.TechnologiesDocument => ({ ...envelope(data, data.technologies.length), technologies: data.technologies.map(technologyRecord) });

/** One technology with everything said about it; `total` counts its claims. */
export const technologyDocument = (data: Dataset, entry: Entry, moved?: api.MovedRecord): api.TechnologyDocument => ({
	...envelope(data, claimsOf(entry).length),
	...(moved ? { moved } : {}),
	technology: technologyRecord(entry),
	claims: claimRecords(data, [entry]),
	folklore: entry.folklore.map((item) => ({ ...item, zh: chineseOf(entry, item.id) })),
	signs: entry.signs.map((sign) => ({ ...sign, zh: chineseOf(entry, sign.id) })),
});

/** File of a technology's document below the site's root. */
export const technologyFile = (id: string): string => `/api/v1/technologies/${id}.json`;

/** What stands at `technologies/<slug>.json`: a technology, the same document with a notice for an alias, or the choice a shared name leaves. */
export function slugDocument(data: Dataset, page: SlugPage, address: Address): api.TechnologyDocument | api.ChoiceDocument {
	if (page.kind === 'technology') return technologyDocument(data, page.entry);
	if (page.kind === 'choice')
		return { ...envelope(data, page.entries.length), name: page.name, choices: page.entries.map((entry) => ({ id: entry.id, name: entry.name, url: address(technologyFile(entry.id)) })) };
	const mode = /#(.+)$/.exec(page.to)?.[1];
	const why = data.moved.find(({ id }) => id === page.slug)?.data.why;
	return technologyDocument(data, page.entry, { from: page.slug, to: page.entry.id, ...(mode ? { mode } : {}), url: address(technologyFile(page.entry.id)), ...(why ? { why } : {}) });
}


/** Every claim of every technology. */
export function claimsDocument(data: Dataset): api.ClaimsDocument {
	const claims = claimRecords(data);
	return { ...envelope(data, claims.length), claims };
}

/** Every source. */
export const sourcesDocument = (data: Dataset): api.SourcesDocument => ({
	...envelope(data, data.sources.size),
	sources: [...data.sources.values()].map(({ path: _path, ...source }) => source),
});

/** Changes of facts, newest first. */
export const changesDocument = (data: Dataset): api.ChangesDocument => ({
	...envelope(data, data.changes.length),
	changes: data.changes.map(({ path: _path, ...change }) => change),
});

/** Columns of claims.csv, in order; new ones are added at the end. */
export const csvColumns = [
	'technology', 'topic', 'id', 'mode', 'evidence', 'standing', 'asOf', 'question', 'answer', 'low', 'high', 'unit', 'says', 'zh', 'source', 'url', 'against', 'workload', 'setup', 'how', 'why',
] as const;

/** All claims as CSV (RFC 4180) with a byte order mark, so that Excel reads the Chinese; `url` is the claim's address. */
export function claimsCsv(data: Dataset, address: Address): string {
	const lines = claimRecords(data).map((claim) => {
		const fields = claim as unknown as Record<string, unknown>;
		const question = fields.resource ?? fields.guest ?? fields.capability ?? fields.limit ?? fields.subject ?? fields.provider ?? fields.panel;
		const record: Record<string, unknown> = { ...fields, question, zh: claim.zh.says, url: address(`/${claim.technology}/#${claim.id}`) };
		return csvLine(csvColumns.map((column) => record[column]));
	});
	return `\ufeff${[csvLine([...csvColumns]), ...lines].join('')}`;
}
