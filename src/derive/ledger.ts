import { claimsOf } from './claims.ts';
import type { Dataset } from './dataset.ts';
import { pairRedirects, pairsOf } from './pairs.ts';
import { pagePaths } from './rules/ids.ts';
import { slugPages } from './slugPages.ts';

/** Columns of the tables whose cells can be linked, by table. */
export const tableColumns = {
	comparison: ['kind', 'overhead', 'memory', 'cpu', 'disk', 'linux', 'windows', 'bsd', 'own-iso', 'own-kernel', 'hardware', 'licence', 'status', 'providers'],
	overhead: ['cpu', 'memory', 'disk', 'network', 'overall'],
	overselling: ['memory', 'cpu', 'disk', 'network'],
} as const;

/** Every id that resolves today, by ledger: what somebody may have linked to. Former ids and moved records count. */
export function publishedIds(data: Dataset): Record<string, string[]> {
	const entries = data.technologies;
	const withFormer = (owner: string, item: { id: string; formerly?: string[] | undefined }) => [item.id, ...(item.formerly ?? [])].map((id) => `${owner}#${id}`);
	return {
		paths: [...slugPages(data).map((page) => page.slug), ...pagePaths.filter((path) => !['api', 'zh', '404'].includes(path))],
		technologies: [...entries.map((entry) => entry.id), ...data.moved.map(({ id }) => id)],
		modes: entries.flatMap((entry) => entry.modes.map((mode) => `${entry.id}-${mode.id}`)),
		claims: entries.flatMap((entry) => claimsOf(entry).flatMap(({ claim }) => withFormer(entry.id, claim))),
		folklore: entries.flatMap((entry) => entry.folklore.flatMap((item) => withFormer(entry.id, item))),
		sources: [...data.sources.keys()],
		providers: [...data.providers.keys()],
		pairs: [...pairsOf(data).map(({ id }) => id), ...pairRedirects(data).map(({ from }) => from)],
		terms: data.glossary.map((term) => term.id),
		columns: [
			...Object.entries(tableColumns).flatMap(([table, columns]) => columns.map((column) => `${table}--${column}`)),
			...(data.vocabulary.guest ?? []).filter((item) => item.id !== 'other').map((item) => `guests--${item.id}`),
			...(data.vocabulary.capability ?? []).filter((item) => item.id !== 'other').map((item) => `capabilities--${item.id}`),
		],
	};
}

/** Ledger lines that no longer resolve, by ledger. */
export function lostIds(data: Dataset, ledger: Record<string, string[]>): { ledger: string; id: string }[] {
	const published = publishedIds(data);
	return Object.entries(ledger).flatMap(([name, lines]) => {
		const known = new Set(published[name] ?? []);
		return lines.filter((id) => !known.has(id)).map((id) => ({ ledger: name, id }));
	});
}
