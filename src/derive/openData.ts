import { claimsOf } from './claims.ts';
import { csvField } from './csv.ts';
import type { Dataset, Entry } from './dataset.ts';
import { newestReview } from './figures.ts';
import { groupOf } from './group.ts';
import { rowsOf } from './rows.ts';

/** Version of the data's form; it changes only when a field changes its meaning or goes away. */
export const dataVersion = '1.0.0';

/** What every list carries: version, date of the data (newest review, not the clock), licence and total. */
const envelope = (data: Dataset, total: number) => ({
	version: dataVersion,
	generated: newestReview(data),
	licence: 'CC BY 4.0',
	licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
	total,
});

/** One claim with both languages, flat enough for a table. */
export function claimRecords(data: Dataset, entries: Entry[] = data.technologies) {
	return entries.flatMap((entry) =>
		claimsOf(entry).map(({ topic, claim }) => ({
			...claim,
			id: claim.id,
			technology: entry.id,
			topic,
			zh: Object.fromEntries(Object.entries(entry.claimWords[claim.id] ?? {}).filter(([field]) => field !== 'of')),
		})));
}

/** An entry without its claims: identity, rows and group. */
export function technologyRecord(entry: Entry) {
	return {
		id: entry.id, name: entry.name, fullName: entry.fullName, summary: entry.summary,
		zh: { name: entry.words?.name ?? entry.name, summary: entry.words?.summary },
		aliases: entry.aliases, family: entry.family, vendor: entry.vendor, licence: entry.licence, firstRelease: entry.firstRelease, newestRelease: entry.newestRelease,
		status: entry.status, homepage: entry.homepage, repository: entry.repository, kind: entry.kind, technique: entry.technique, hosts: entry.hosts,
		architectures: entry.architectures, hardware: entry.hardware, inherits: entry.inherits, modes: entry.modes.map(({ id, name, line, technique, hardware }) => ({ id, name, line, technique, hardware })),
		rows: rowsOf(entry).map((row) => row.id), group: groupOf(entry), reviewed: entry.reviewed,
	};
}

export const technologiesDocument = (data: Dataset) => ({ ...envelope(data, data.technologies.length), technologies: data.technologies.map(technologyRecord) });

export const technologyDocument = (data: Dataset, entry: Entry) => ({
	...envelope(data, claimsOf(entry).length),
	technology: technologyRecord(entry),
	claims: claimRecords(data, [entry]),
	folklore: entry.folklore.map((item) => ({ ...item, zh: { statement: entry.claimWords[item.id]?.statement, why: entry.claimWords[item.id]?.why } })),
	signs: entry.signs,
});

export function claimsDocument(data: Dataset) {
	const claims = claimRecords(data);
	return { ...envelope(data, claims.length), claims };
}

export const sourcesDocument = (data: Dataset) => ({
	...envelope(data, data.sources.size),
	sources: [...data.sources.values()].map(({ path: _path, ...source }) => source),
});

export const changesDocument = (data: Dataset) => ({
	...envelope(data, data.changes.length),
	changes: data.changes.map(({ path: _path, ...change }) => change),
});

/** Columns of claims.csv, in order. */
export const csvColumns = ['technology', 'topic', 'id', 'mode', 'evidence', 'standing', 'asOf', 'question', 'answer', 'low', 'high', 'unit', 'says', 'zh', 'source', 'url'] as const;

/** All claims as CSV with a byte order mark, so that Excel reads the Chinese; `url` is the claim's address. */
export function claimsCsv(data: Dataset, address: (path: string) => string): string {
	const lines = claimRecords(data).map((claim) => {
		const fields = claim as unknown as Record<string, unknown>;
		const question = fields.resource ?? fields.guest ?? fields.capability ?? fields.limit ?? fields.subject ?? fields.provider ?? fields.panel;
		const record: Record<string, unknown> = { ...fields, question, zh: (fields.zh as { says?: string }).says, url: address(`/${claim.technology}/#${claim.id}`) };
		return csvColumns.map((column) => csvField(record[column])).join(',');
	});
	return `\ufeff${[csvColumns.join(','), ...lines].join('\r\n')}\r\n`;
}
