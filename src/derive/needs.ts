import { type Answer, answerFor, type Level, type Question } from './answer.ts';
import { answerCell, overheadCell, statusCell } from './cells.ts';
import type { Context } from './context.ts';
import type { Entry } from './dataset.ts';
import { headlineOf } from './headline.ts';
import { namedLayersOf, type Row, rowName, rowsOf, techniqueOf } from './rows.ts';
import type { Assessment } from './verdict.ts';

/** What buyers weigh, in the order shown. `can`: yes is better · `oversold`: no is better. */
export const needs = [
	{ id: 'docker', kind: 'can', questions: [{ topic: 'capabilities', id: 'docker' }] },
	{ id: 'windows', kind: 'can', questions: [{ topic: 'guests', id: 'windows' }] },
	{ id: 'kernel', kind: 'can', questions: [{ topic: 'guests', id: 'own-kernel' }, { topic: 'capabilities', id: 'kernel-modules' }] },
	{ id: 'vpn', kind: 'can', questions: [{ topic: 'capabilities', id: 'tun-tap' }, { topic: 'capabilities', id: 'wireguard' }] },
	{ id: 'bbr', kind: 'can', questions: [{ topic: 'capabilities', id: 'sysctl-bbr' }] },
	{ id: 'iso', kind: 'can', questions: [{ topic: 'guests', id: 'own-iso' }] },
	{ id: 'isolation', kind: 'isolation', questions: [] },
	{ id: 'memory', kind: 'oversold', questions: [{ topic: 'overselling', id: 'memory' }] },
	{ id: 'cpu', kind: 'oversold', questions: [{ topic: 'overselling', id: 'cpu' }] },
	{ id: 'speed', kind: 'speed', questions: [] },
	{ id: 'nested', kind: 'can', questions: [{ topic: 'capabilities', id: 'nested-virtualization' }] },
	{ id: 'migration', kind: 'can', questions: [{ topic: 'capabilities', id: 'live-migration' }] },
	{ id: 'snapshots', kind: 'can', questions: [{ topic: 'capabilities', id: 'snapshots' }] },
	{ id: 'upkeep', kind: 'upkeep', questions: [] },
] as const satisfies { id: string; kind: string; questions: Question[] }[];

export type Need = (typeof needs)[number];

/** An assessment with the words and the link that support it. */
export interface NeedAnswer extends Assessment {
	/** Name of the row (mode); absent where the technology has one row. */
	row?: string;
	/** Name of the question, where the need asks several. */
	label?: string;
	level?: Level;
	/** As in Cell. */
	neutral?: boolean;
	text: string;
	detail?: string;
	/** Page path with the anchor of the claim that decides. */
	href: string;
}

const rankOf: Record<'yes' | 'limited' | 'no', number> = { no: 0, limited: 1, yes: 2 };

/** Worst and best case of an answer: engines that differ and disputed answers span theirs. */
function rangeOf(answer: Answer, noIsBetter: boolean): Pick<Assessment, 'range' | 'because'> {
	const ranks = answer.claims.flatMap(({ claim }) => (claim.answer ? [noIsBetter ? 2 - rankOf[claim.answer] : rankOf[claim.answer]] : []));
	if (answer.level === 'unknown' || !ranks.length) return {};
	const range: [number, number] = [Math.min(...ranks), Math.max(...ranks)];
	return { range, ...(range[0] === range[1] ? {} : { because: answer.level === 'disputed' ? 'sources' as const : 'engine' as const }) };
}

function answerQuestion(context: Context, row: Row, question: Question, noIsBetter: boolean): NeedAnswer {
	const { level, neutral, text: answered, detail, href } = answerCell(context, row, question.id, question);
	const answer = answerFor(row, question, context.data.technologies);
	// "Yes" would read as the opposite below a need that says "not oversold".
	const text = noIsBetter && (level === 'yes' || level === 'limited' || level === 'no') ? context.t(`need.oversold.${level}`) : answered;
	return { question: question.id, ...rangeOf(answer, noIsBetter), ...(level ? { level } : {}), ...(neutral ? { neutral } : {}), text, ...(detail ? { detail } : {}), href };
}

/** Whether guests have a kernel of their own (2), one program between them and the host's kernel (1), or only the host's (0). */
function assessIsolation(context: Context, row: Row): NeedAnswer {
	const { t, locale, data } = context;
	const techniques = techniqueOf(row);
	const shared = techniques.includes('shared-kernel');
	const guestKernel = namedLayersOf(row, data, locale).find((layer) => layer.of === 'guest' && layer.layer === 'guest-kernel');
	const alone = shared && techniques.every((technique) => technique === 'shared-kernel');
	const claim = ['shared-kernel', 'isolation'].flatMap((subject) => row.entry.security.filter((each) => each.subject === subject && each.standing === 'current'))[0];
	const href = `/${row.entry.id}/#${claim?.id ?? 'architecture'}`;
	const base = { question: 'isolation', href };
	if (!techniques.length) return { ...base, level: 'unknown', text: t('level.unknown') };
	if (!shared) return { ...base, range: [2, 2], text: t('need.ownKernel') };
	if (!alone) return { ...base, range: [0, 2], because: 'engine', text: t('need.eitherKernel') };
	if (guestKernel) return { ...base, range: [1, 1], text: t('need.betweenKernel', { name: guestKernel.name }) };
	return { ...base, range: [0, 0], text: t('need.sharedKernel') };
}

/** The CPU headline; only current figures are ranked, because dated ones come from other machines and other years. */
function assessSpeed(context: Context, row: Row): NeedAnswer {
	const { text, detail, href, level } = overheadCell(context, row, 'overhead', 'cpu');
	const headline = headlineOf(row.entry, row.mode?.id ?? null, 'cpu');
	const ranked = headline.state === 'measured' && headline.low !== undefined && headline.high !== undefined;
	return {
		question: 'speed', ...(ranked ? { range: [-(headline.high ?? 0), -(headline.low ?? 0)] as [number, number] } : {}),
		...(level ? { level } : {}), text, ...(detail ? { detail } : {}), href,
	};
}

/** Whether it is still developed (2), only repaired (1) or neither (0). */
function assessUpkeep(context: Context, row: Row): NeedAnswer {
	const { text, detail, href, level } = statusCell(context, row);
	const status = row.entry.status?.is;
	const rank = status === 'active' ? 2 : status === 'maintenance' ? 1 : 0;
	return { question: 'upkeep', ...(status ? { range: [rank, rank] as [number, number] } : {}), ...(level ? { level } : {}), text, ...(detail ? { detail } : {}), href };
}

function assessRow(context: Context, need: Need, row: Row): NeedAnswer[] {
	if (need.kind === 'isolation') return [assessIsolation(context, row)];
	if (need.kind === 'speed') return [assessSpeed(context, row)];
	if (need.kind === 'upkeep') return [assessUpkeep(context, row)];
	return need.questions.map((question) => ({
		...answerQuestion(context, row, question, need.kind === 'oversold'),
		...(need.questions.length > 1 ? { label: context.term(question.topic === 'guests' ? 'guest' : 'capability', question.id) } : {}),
	}));
}

/** How an entry answers a need, row by row; rows that say the same are told once. */
export function assessNeed(context: Context, need: Need, entry: Entry): NeedAnswer[] {
	const rows = rowsOf(entry);
	const perRow = rows.map((row) => assessRow(context, need, row));
	const words = (answers: NeedAnswer[] | undefined) => JSON.stringify(answers?.map(({ range, text, detail }) => [range, text, detail]));
	if (perRow.every((answers) => words(answers) === words(perRow[0]))) return perRow[0] ?? [];
	return perRow.flatMap((answers, index) => answers.map((answer) => ({ ...answer, row: rowName(rows[index] as Row, context.locale) })));
}
