import { type Topic, topics } from '../schema/topics.ts';
import type { Entry } from './dataset.ts';

/** Topics whose items are claims (folklore and signs have a shape of their own). */
export const claimTopics = topics.filter((topic) => topic !== 'folklore' && topic !== 'signs') as Exclude<Topic, 'folklore' | 'signs'>[];

export type ClaimTopic = (typeof claimTopics)[number];
export type AnyClaim = Entry[ClaimTopic][number];

/** All claims of an entry with their topic, in the order of the page. */
export const claimsOf = (entry: Entry): { topic: ClaimTopic; index: number; claim: AnyClaim }[] =>
	claimTopics.flatMap((topic) => entry[topic].map((claim, index) => ({ topic, index, claim: claim as AnyClaim })));

/** True when a claim is about the mode: it names it, or it names none and so is about all. `null` is an entry without modes. */
export const appliesTo = (claim: { mode?: string[] | undefined }, mode: string | null): boolean =>
	!claim.mode || (mode !== null && claim.mode.includes(mode));
