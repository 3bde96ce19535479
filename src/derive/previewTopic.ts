import { answerFor, type Level, type Question } from './answer.ts';
import type { Context } from './context.ts';
import { newestReview } from './figures.ts';
import { byDefaultOrder, providerCount } from './group.ts';
import { nameOf } from './localise.ts';
import { makePreview, type Preview } from './preview.ts';
import { lower, overheadList } from './previewFacts.ts';
import type { PreviewTopic } from './previewImage.ts';
import { fitList, fitParts, marks, previewLimits } from './previewText.ts';
import { rowsOf } from './rows.ts';
import { topicGroups } from './topicGroups.ts';

/** What a topic's preview says: its subject, its facts in order, what they are counted over. */
interface TopicFacts {
	subject: string;
	facts: string[];
	basis: string;
	/** True where each fact is a question of its own; else they are one ordered list. */
	questions?: boolean;
}

const allRows = ({ data }: Context) => data.technologies.flatMap(rowsOf);

/** A question with how many rows give each answer: "memory: yes 12, limited 3". */
function countLine(context: Context, label: string, question: Question): string {
	const { data, locale, t } = context;
	const { colon, comma } = marks[locale];
	const levels = allRows(context).map((row) => answerFor(row, question, data.technologies).level);
	const counts = (['yes', 'limited', 'no', 'disputed', 'unknown'] as Level[]).flatMap((level) => {
		const n = levels.filter((each) => each === level).length;
		return n ? [`${lower(context, t(`level.${level}`))} ${n}`] : [];
	});
	return `${label}${colon}${counts.join(comma)}`;
}

/** Counts the answers to the questions of a topic that are asked most. */
function questionFacts(context: Context, topic: 'overselling' | 'guests' | 'capabilities'): TopicFacts {
	const { t, term, data } = context;
	const asked: Record<typeof topic, [vocabulary: string, ids: string[]]> = {
		overselling: ['resource', ['memory', 'disk', 'cpu', 'network']],
		guests: ['guest', ['windows', 'own-kernel', 'own-iso', 'linux']],
		capabilities: ['capability', ['docker', 'tun-tap', 'wireguard', 'nested-virtualization']],
	};
	const [vocabulary, ids] = asked[topic];
	return {
		subject: t(`nav.${topic}`), questions: true,
		facts: ids.map((id) => countLine(context, id === 'windows' || id === 'linux' || topic === 'capabilities' ? term(vocabulary, id) : lower(context, term(vocabulary, id)), { topic, id })),
		basis: t('preview.countBasis', { rows: allRows(context).length, n: data.technologies.length }),
	};
}

/** The facts of a topic, in the order they are worth saying. */
function topicFacts(context: Context, topic: PreviewTopic): TopicFacts {
	const { data, locale, t } = context;
	const { open, close, colon } = marks[locale];
	const entries = [...data.technologies].sort(byDefaultOrder);
	const basis = t('preview.topicBasis', { n: data.technologies.length });
	if (topic === 'overselling' || topic === 'guests' || topic === 'capabilities') return questionFacts(context, topic);
	if (topic === 'overhead') return { subject: t('column.overhead'), facts: overheadList(context), basis };
	if (topic === 'providers') {
		const used = entries.filter((entry) => providerCount(entry)).sort((a, b) => providerCount(b) - providerCount(a));
		return { subject: `${t('nav.providers')}${colon}${t('preview.providers')}`.trimEnd().replace(/[:：]$/, ''), facts: used.map((entry) => `${nameOf(entry, locale)} ${providerCount(entry)}`), basis };
	}
	const groups = topicGroups(context, topic);
	const claims = groups.reduce((sum, group) => sum + group.entries.reduce((inner, entry) => inner + entry.claims.length, 0), 0);
	const n = new Set(groups.flatMap((group) => group.entries.map((entry) => entry.id))).size;
	return { subject: `${t(`nav.${topic}`)}${colon}${t('preview.claimsOn', { claims, n })}`, facts: groups.map((group) => `${lower(context, group.label)}${open}${group.entries.length}${close}`), basis };
}

/** Preview of a topic across all technologies. */
export function topicPreview(context: Context, topic: PreviewTopic): Preview {
	const { t, locale } = context;
	const { colon, comma, semicolon, stop } = marks[locale];
	const { subject, facts, basis, questions } = topicFacts(context, topic);
	const fill = (max: number) => (questions ? fitParts(subject + colon, facts, max, semicolon) : fitList(subject + colon, facts, max, comma));
	const list = fill(previewLimits.description - [...basis].length - stop.length);
	return makePreview(context, {
		path: `/${topic}/`, type: 'article', title: fill(previewLimits.title),
		description: `${list}${list.endsWith('…') ? ' ' : stop}${basis}`,
		alt: `${t(`topic.${topic}.title`)}${stop}${facts.slice(0, 6).join(questions ? semicolon : comma)}`,
		reviewed: newestReview(context.data),
	});
}
