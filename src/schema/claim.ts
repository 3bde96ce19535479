import { z } from 'zod';
import { AsOf, oneOrMany, Phrase, Slug, Text } from './text.ts';

/** What kind of statement a claim is: measured (benchmark or paper), documented (vendor or project), observed (third party in the field), derived (follows from how it works), opinion. */
export const Evidence = z.enum(['measured', 'documented', 'observed', 'derived', 'opinion']);

/** Whether a claim still holds. "dated", "disputed" and "wrong" must say why. */
export const Standing = z.enum(['current', 'dated', 'disputed', 'wrong']);

/** How a technology answers one question. "unknown" is an answer of its own and never the same as "no"; "limited" always says how. */
export const Support = z.enum(['yes', 'limited', 'no', 'unknown']);

/** The resource a figure or an answer is about. "overall" only where the source measured a whole application or says so. */
export const Resource = z.enum(['cpu', 'memory', 'disk', 'network', 'overall']);

/** The fields every claim has, whatever it is about. */
export const claimShape = {
	/** Anchor of the claim on its technology's page: unique there, never reused. */
	id: Slug,
	/** The mode or modes it is about; absent: all modes. */
	mode: oneOrMany(Slug).optional(),
	/** Former ids of the claim: their anchors lead here. */
	formerly: z.array(Slug).optional(),
	evidence: Evidence,
	/** Ids of the sources it rests on. */
	source: oneOrMany(Slug),
	asOf: AsOf,
	standing: Standing,
	/** Required when the claim is derived (the reasoning) or not current (the reason). */
	why: Text.optional(),
	/** The statement, one or two sentences, in our own words. */
	says: Text,
};

/** The fields of a claim that settles a cell: at most one current answer per question and mode. */
export const answerShape = {
	/** Present where this claim is the answer shown in the tables; absent: it adds to it. */
	answer: Support.exclude(['unknown']).optional(),
	/** Required with "limited": how, in a phrase short enough for a cell (units as in the claim). */
	how: Phrase.optional(),
};

/** Adds what the fields of one claim demand of each other; reports through zod issues. */
export const checkClaim = (
	claim: { evidence: string; standing: string; why?: string | undefined; answer?: string | undefined; how?: string | undefined },
	context: z.RefinementCtx,
): void => {
	const missing = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
	if (claim.standing !== 'current' && !claim.why) missing('why', `a ${claim.standing} claim must say why`);
	if (claim.evidence === 'derived' && !claim.why) missing('why', 'a derived claim must give its reasoning');
	if (claim.answer === 'limited' && !claim.how) missing('how', 'a limited answer must say how');
};
