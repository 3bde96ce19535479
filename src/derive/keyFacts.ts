import { answerCell, hardwareCell, licenceCell, overheadCell, statusCell } from './cells.ts';
import type { Cell } from './cells.ts';
import { citationsOf, type Citation } from './claimView.ts';
import type { Context } from './context.ts';
import type { Entry } from './dataset.ts';
import { nameOf } from './localise.ts';
import { rowName, rowsOf, techniqueOf } from './rows.ts';

/** The four facts a hurried reader needs, per row. */
export function headFacts(context: Context, entry: Entry): { label: string; values: { row?: string; cell: Cell }[] }[] {
	const rows = rowsOf(entry);
	const fact = (label: string, make: (row: (typeof rows)[number]) => Cell) => {
		const values = rows.map((row) => ({ row: rowName(row, context.locale), cell: make(row) }));
		const same = values.every(({ cell }) => cell.text === values[0]?.cell.text && cell.detail === values[0]?.cell.detail);
		return { label, values: same ? values.slice(0, 1).map(({ cell }) => ({ cell })) : values };
	};
	const { t } = context;
	return [
		fact(t('tech.fact.overhead'), (row) => overheadCell(context, row, 'overhead', 'cpu')),
		fact(t('tech.fact.memory'), (row) => answerCell(context, row, 'memory', { topic: 'overselling', id: 'memory' })),
		fact(t('tech.fact.windows'), (row) => answerCell(context, row, 'windows', { topic: 'guests', id: 'windows' })),
		fact(t('tech.fact.kernel'), (row) => answerCell(context, row, 'own-kernel', { topic: 'guests', id: 'own-kernel' })),
	];
}

/** A line of the identity list. */
export interface IdentityFact {
	/** Anchor, where table cells lead here. */
	id?: string;
	label: string;
	text: string;
	href?: string;
	sources: Citation[];
}

/** The identity of an entry in label and value, each with its sources; what is not known is said so. */
export function identityFacts(context: Context, entry: Entry): IdentityFact[] {
	const { t, term, list, locale } = context;
	const cite = (ids: string[] | undefined) => citationsOf(context, ids ?? []);
	const unknown = t('level.unknown');
	const release = (item: { version?: string | undefined; date?: string | undefined } | undefined) => [item?.version, item?.date].filter(Boolean).join(locale === 'zh' ? '，' : ', ') || unknown;
	const firstRow = rowsOf(entry)[0];
	const status = firstRow ? statusCell(context, firstRow) : undefined;
	const since = entry.status?.since;
	const techniques = [...new Set(rowsOf(entry).flatMap(techniqueOf))];
	const facts: IdentityFact[] = [
		{ label: t('tech.kind'), text: term('kind', entry.kind), sources: [] },
		{ label: t('tech.technique'), text: techniques.length ? list(techniques.map((id) => term('technique', id))) : unknown, sources: [] },
		{ label: t('tech.vendor'), text: (locale === 'zh' && entry.words?.vendor) || entry.vendor?.name || unknown, sources: cite(entry.vendor?.source) },
		{ id: 'fact--licence', label: t('tech.licence'), text: firstRow ? licenceCell(context, firstRow).text : unknown, sources: cite(entry.licence?.source) },
		{ id: 'fact--first-release', label: t('tech.firstRelease'), text: release(entry.firstRelease), sources: cite(entry.firstRelease?.source) },
		{ id: 'fact--newest-release', label: t('tech.newestRelease'), text: release(entry.newestRelease), sources: cite(entry.newestRelease?.source) },
		{ id: 'fact--status', label: t('tech.status'), text: since ? t('tech.statusSince', { status: status?.text ?? '', date: since }) : (status?.text ?? unknown), sources: cite(entry.status?.source) },
		{ label: t('tech.hosts'), text: entry.hosts?.length ? list(entry.hosts.map((id) => term('host', id))) : unknown, sources: [] },
		{ label: t('tech.architectures'), text: entry.architectures?.length ? list(entry.architectures.map((id) => term('architecture', id))) : unknown, sources: [] },
	];
	for (const row of rowsOf(entry)) {
		const cell = hardwareCell(context, row);
		const need = row.mode?.hardware ?? entry.hardware;
		const label = entry.modes.length ? `${t('tech.hardware')} (${rowName(row, locale)})` : t('tech.hardware');
		facts.push({ id: row.mode ? `fact--hardware-${row.mode.id}` : 'fact--hardware', label, text: [cell.text, cell.detail].filter(Boolean).join(locale === 'zh' ? '：' : ': '), sources: cite(need?.source) });
	}
	if (entry.inherits.length)
		facts.push({ label: t('tech.inherits'), text: list(entry.inherits.flatMap((id) => context.data.technologies.filter((other) => other.id === id).map((other) => nameOf(other, locale)))), sources: [] });
	if (entry.homepage) facts.push({ label: t('tech.homepage'), text: new URL(entry.homepage).hostname, href: entry.homepage, sources: [] });
	if (entry.repository) facts.push({ label: t('tech.repository'), text: new URL(entry.repository).hostname, href: entry.repository, sources: [] });
	return facts;
}
