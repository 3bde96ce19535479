import type { EngineSign, Knowledge } from '../identify/types.ts';
import type { Command, FindingKind, LooseSign } from '../schema/identify.ts';
import type { Sign } from '../schema/topics.ts';
import { needlesOf } from './needles.ts';

/** The id a sign speaks for: what it reports, else the entry's mode, else the entry. */
export const meaningOf = (entryId: string, sign: Pick<Sign, 'reports' | 'mode'>): string =>
	sign.reports ?? (sign.mode ? `${entryId}-${sign.mode}` : entryId);

/** A sign as the engine reads it; `entryId` is empty for a sign without an entry. */
export function engineSign(entryId: string, sign: Sign): EngineSign {
	const { id, command, pattern, polarity, weight, literal, flags, alone, only, unless, also } = sign;
	const needles = alone ? undefined : needlesOf(pattern, literal ?? false);
	const optional = { literal, flags, alone, only, unless, also, needles };
	return {
		id, command, pattern, polarity, weight, means: meaningOf(entryId, sign),
		...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
	};
}

/** What the engine needs of a finding's kind; names stay with the page. */
const engineKind = ({ id, layer, on, over, hides, vague, supportedBy }: FindingKind): Knowledge['kinds'][number] =>
	Object.fromEntries(Object.entries({ id, layer, on, over, hides, vague, supportedBy }).filter(([, value]) => value !== undefined)) as Knowledge['kinds'][number];

/** Everything the engine knows, from the signs of all entries, the signs without an entry, and the reportable ids. */
export const knowledgeOf = (entries: { id: string; signs: Sign[] }[], loose: LooseSign[], kinds: FindingKind[]): Knowledge => ({
	signs: [...entries.flatMap((entry) => entry.signs.map((sign) => engineSign(entry.id, sign))), ...loose.map((sign) => engineSign('', sign))],
	kinds: kinds.map(engineKind),
});

/** The line to paste: all pieces of a command in order. */
export const joinCommand = (command: Command): string => command.start + command.parts.map((part) => part.code).join(command.join) + command.end;
