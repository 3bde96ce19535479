import { answerFor, type Level } from '../answer.ts';
import { barGeometry } from '../bar.ts';
import { overheadCell } from '../cells.ts';
import { headlineOf } from '../headline.ts';
import type { Context } from '../context.ts';
import { byDefaultOrder, providerCount } from '../group.ts';
import { nameOf } from '../localise.ts';
import type { PreviewTopic } from '../previewImage.ts';
import { rowName, rowsOf } from '../rows.ts';
import { topicGroups } from '../topicGroups.ts';
import { factLabel, type FactId } from './facts.ts';
import { siteNumbers } from './home.ts';
import type { Picture, PictureBar, PictureBody } from './picture.ts';

const levels: Level[] = ['yes', 'limited', 'disputed', 'no', 'unknown'];
const drawn = 5;
const percent = (value: number) => Math.round(value * 10) / 10;

/** The questions drawn for a topic that is answered by yes, limited or no. */
const questions: Record<'overselling' | 'guests' | 'capabilities', FactId[]> = {
	overselling: ['overselling memory', 'overselling cpu', 'overselling disk', 'overselling network'],
	guests: ['guests linux', 'guests windows', 'guests freebsd', 'guests own-iso', 'guests own-kernel'],
	capabilities: ['capabilities docker', 'capabilities tun-tap', 'capabilities wireguard', 'capabilities nested-virtualization', 'capabilities kernel-modules'],
};

/** How all rows answer each question: one bar of counts per question. */
function distribution(context: Context, ids: FactId[]): PictureBody {
	const rows = context.data.technologies.flatMap(rowsOf);
	const shown = new Set<Level>();
	const bars = ids.map((id): PictureBar => {
		const [topic, item] = id.split(' ') as ['overselling' | 'guests' | 'capabilities', string];
		const answers = rows.map((row) => answerFor(row, { topic, id: item }, context.data.technologies).level);
		let start = 0;
		const spans = levels.flatMap((level) => {
			const count = answers.filter((each) => each === level).length;
			if (!count) return [];
			shown.add(level);
			const span = { start: percent(start), width: percent((count / rows.length) * 100), level, text: String(count) };
			start += (count / rows.length) * 100;
			return [span];
		});
		return { label: topic === 'overselling' ? context.term('resource', item) : factLabel(context, id), spans, text: '' };
	});
	return { kind: 'bars', rows: bars, key: levels.filter((level) => shown.has(level)).map((level) => ({ level, text: context.t(`level.${level}`) })) };
}

/** The CPU headlines of the first rows that have one, current figures before dated ones; dated ones are drawn pale. */
function overheadBars(context: Context): PictureBody {
	const rows = [...context.data.technologies].sort(byDefaultOrder).flatMap(rowsOf).flatMap((row): { dated: boolean; bar: PictureBar }[] => {
		const cell = overheadCell(context, row, 'overhead', 'cpu');
		if (!cell.bar) return [];
		const dated = headlineOf(row.entry, row.mode?.id ?? null, 'cpu').state === 'dated';
		const { start, width } = barGeometry(cell.bar);
		return [{ dated, bar: { label: rowName(row, context.locale), spans: [{ start, width, ...(dated ? { pale: true } : {}) }], text: cell.text } }];
	});
	const chosen = [...rows.filter((row) => !row.dated), ...rows.filter((row) => row.dated)].slice(0, drawn);
	return {
		kind: 'bars',
		rows: rows.filter((row) => chosen.includes(row)).map(({ bar }) => bar),
		key: chosen.some((row) => row.dated) ? [{ text: context.t('plot.dated') }] : [],
	};
}

/** Bars of counts, the largest first, as long as the largest is wide; `unit` says in words what is counted. */
function counts(items: { label: string; count: number }[], unit: (n: number) => string): PictureBody {
	const largest = Math.max(1, ...items.map((item) => item.count));
	const rows = [...items].sort((a, b) => b.count - a.count).slice(0, drawn)
		.map(({ label, count }) => ({ label, spans: [{ start: 0, width: percent((count / largest) * 100) }], text: unit(count) }));
	return { kind: 'bars', rows, key: [] };
}

/** Claims per sub-topic; what the vocabulary files under "other" says nothing in a picture. */
const claimCounts = (context: Context, topic: 'limits' | 'security'): PictureBody =>
	counts(
		topicGroups(context, topic).filter((group) => group.id !== `${topic}--other`)
			.map((group) => ({ label: group.label, count: group.entries.reduce((sum, entry) => sum + entry.claims.length, 0) })),
		(n) => context.t('sources.count', { n }),
	);

const bodies: Record<PreviewTopic, (context: Context) => PictureBody> = {
	overhead: overheadBars,
	overselling: (context) => distribution(context, questions.overselling),
	guests: (context) => distribution(context, questions.guests),
	capabilities: (context) => distribution(context, questions.capabilities),
	providers: (context) => counts(
		[...context.data.technologies].sort(byDefaultOrder).map((entry) => ({ label: nameOf(entry, context.locale), count: providerCount(entry) })),
		(n) => context.t('picture.providers', { n }),
	),
	limits: (context) => claimCounts(context, 'limits'),
	security: (context) => claimCounts(context, 'security'),
};

/** What the picture of a topic shows: its question and how the technologies answer it. */
export function topicPicture(context: Context, topic: PreviewTopic): Omit<Picture, 'locale' | 'brand' | 'captions'> {
	const title = context.t(`topic.${topic}.title`);
	const question = /[:：]\s*(.+)$/.exec(title)?.[1];
	return {
		heading: [context.t(`nav.${topic}`)],
		line: question ?? title,
		body: bodies[topic](context),
		foot: siteNumbers(context),
		stacks: [],
	};
}
