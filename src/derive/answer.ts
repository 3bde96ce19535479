import type { CapabilityClaim, GuestClaim, OversellingClaim } from '../schema/topics.ts';
import { appliesTo } from './claims.ts';
import type { Entry } from './dataset.ts';
import { entriesById } from './entryIndex.ts';
import type { Row } from './rows.ts';

export type AnswerClaim = OversellingClaim | GuestClaim | CapabilityClaim;
export type Level = 'yes' | 'limited' | 'no' | 'unknown' | 'disputed';

/** What the content answers to one question about one row. */
export interface Answer {
	level: Level;
	/** The claims that settle it; several when sources disagree or engines differ. */
	claims: { entry: Entry; claim: AnswerClaim }[];
	/** Ids of the engines the answer was taken from; empty: the entry's own. */
	inheritedFrom: string[];
	/** Number of different sources behind the claims. */
	sources: number;
}

/** One question, as the topic and the value of its key field. */
export type Question =
	| { topic: 'overselling'; id: string }
	| { topic: 'guests'; id: string }
	| { topic: 'capabilities'; id: string };

/** The claims of an entry that are about a question, whatever the mode. */
export function claimsAbout(entry: Entry, question: Question): AnswerClaim[] {
	switch (question.topic) {
		case 'overselling':
			return entry.overselling.filter((claim) => claim.resource === question.id);
		case 'guests':
			return entry.guests.filter((claim) => claim.guest === question.id);
		case 'capabilities':
			return entry.capabilities.filter((claim) => claim.capability === question.id);
	}
}

const countSources = (claims: Answer['claims']): number => new Set(claims.flatMap(({ claim }) => claim.source)).size;

/** The entry's own answer, without its engines'. */
function ownAnswer(entry: Entry, mode: string | null, question: Question): Answer {
	const candidates = claimsAbout(entry, question).filter(
		(claim) => claim.answer && claim.standing !== 'wrong' && claim.standing !== 'dated' && appliesTo(claim, mode),
	);
	const specific = candidates.filter((claim) => claim.mode);
	const pool = specific.length ? specific : candidates;
	const current = pool.filter((claim) => claim.standing === 'current');
	const deciding = current.length ? current : pool;
	const levels = new Set(deciding.map((claim) => claim.answer));
	const claims = deciding.map((claim) => ({ entry, claim }));
	const level: Level = !deciding.length ? 'unknown' : levels.size > 1 ? 'disputed' : ([...levels][0] as Level);
	return { level, claims, inheritedFrom: [], sources: countSources(claims) };
}

/**
 * The answer to a question about a row: the mode's own, else the technology's, else that of the engines it inherits
 * from. Engines that differ give "limited", and the caller shows each.
 */
export function answerFor(row: Pick<Row, 'entry' | 'mode'>, question: Question, all: Entry[]): Answer {
	const own = ownAnswer(row.entry, row.mode?.id ?? null, question);
	if (own.level !== 'unknown' || !row.entry.inherits.length) return own;
	const engines = row.entry.inherits.flatMap((id) => entriesById(all).get(id) ?? []);
	const answers = engines
		.map((engine) => ({ id: engine.id, answer: ownAnswer(engine, engine.modes[0]?.id ?? null, question) }))
		.filter(({ answer }) => answer.level !== 'unknown');
	if (!answers.length) return own;
	const levels = new Set(answers.map(({ answer }) => answer.level));
	const claims = answers.flatMap(({ answer }) => answer.claims);
	return {
		level: levels.size > 1 ? 'limited' : (answers[0]?.answer.level ?? 'unknown'),
		claims,
		inheritedFrom: answers.map(({ id }) => id),
		sources: countSources(claims),
	};
}
