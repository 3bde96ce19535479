import { topics } from '../schema/topics.ts';
import { answerFor, type Question } from './answer.ts';
import { claimsOf } from './claims.ts';
import type { Dataset, Entry } from './dataset.ts';
import { newestReview } from './figures.ts';
import { rowsOf } from './rows.ts';
import { claimDigest } from './translation.ts';

/** Questions every entry is asked: what a share of known answers is counted over. */
export const askedQuestions: Question[] = [
	...['memory', 'cpu', 'disk', 'network'].map((id) => ({ topic: 'overselling' as const, id })),
	...['linux', 'windows', 'freebsd', 'own-iso', 'own-kernel'].map((id) => ({ topic: 'guests' as const, id })),
	...['kernel-modules', 'tun-tap', 'ppp-pptp', 'wireguard', 'iptables-nftables', 'docker', 'swap', 'fuse', 'nested-virtualization', 'sysctl-bbr', 'snapshots', 'live-migration']
		.map((id) => ({ topic: 'capabilities' as const, id })),
];

const primaryKinds = new Set(['paper', 'benchmark', 'data', 'vendor-doc', 'project-doc']);

/** Figures about the content of one entry or of all: counts of claims, and shares from 0 to 1. */
export interface Quality {
	claims: number;
	/** Asked questions with an answer, over all rows. */
	known: number;
	/** Claims with at least one primary source. */
	primary: number;
	/** Claims whose sources were all read. */
	reread: number;
	/** Claims about a year more than three years back, or undated. */
	old: number;
	disputed: number;
	/** Chinese passages made from today's English. */
	fresh: number;
}

const share = (part: number, whole: number): number => (whole ? part / whole : 1);

/** Computes the figures over some entries; "now" is the newest review, never the clock. */
export function qualityOf(data: Dataset, entries: Entry[] = data.technologies): Quality {
	const now = Number(newestReview(data).slice(0, 4));
	const claims = entries.flatMap((entry) => claimsOf(entry).map(({ claim }) => claim));
	const rows = entries.flatMap(rowsOf);
	const answers = rows.flatMap((row) => askedQuestions.map((question) => answerFor(row, question, data.technologies).level));
	const passages = entries.flatMap((entry) => topics.flatMap((topic) => (entry[topic] as { id: string }[]).map((item) => entry.claimWords[item.id]?.of === claimDigest(item))));
	return {
		claims: claims.length,
		known: share(answers.filter((level) => level !== 'unknown').length, answers.length),
		primary: share(claims.filter((claim) => claim.source.some((id) => primaryKinds.has(data.sources.get(id)?.kind ?? ''))).length, claims.length),
		reread: share(claims.filter((claim) => claim.source.every((id) => data.sources.get(id)?.checked)).length, claims.length),
		old: share(claims.filter((claim) => claim.asOf === 'undated' || now - claim.asOf > 3).length, claims.length),
		disputed: share(claims.filter((claim) => claim.standing === 'disputed').length, claims.length),
		fresh: share(passages.filter(Boolean).length, passages.length),
	};
}

/** Shares that may not fall, by name. */
export const guardedShares = ['known', 'primary', 'reread', 'fresh'] as const;

/** A share as text: whole percent, rounded down so that 100 % means all. */
export const formatShare = (value: number): string => `${Math.floor(value * 1000) / 10} %`;
