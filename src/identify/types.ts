import type { FindingKind, FindingLayer } from '../schema/identify.ts';
import type { Sign } from '../schema/topics.ts';
import type { Reading } from './reading/types.ts';

/** A sign as the engine reads it: plain data, the same for page, command line and tests. */
export interface EngineSign extends Pick<Sign, 'id' | 'command' | 'pattern' | 'polarity' | 'weight'> {
	/** The id it speaks for: technology, technology-mode, or an id without an entry. */
	means: string;
	literal?: boolean | undefined;
	flags?: string | undefined;
	alone?: boolean | undefined;
	only?: string[] | undefined;
	unless?: string | undefined;
	also?: string | undefined;
	/** Lower-case texts of which one must occur before the pattern is worth trying. */
	needles?: string[] | undefined;
}

/** Everything the engine knows: the signs and the reportable ids, innermost first. */
export interface Knowledge {
	signs: EngineSign[];
	kinds: Pick<FindingKind, 'id' | 'layer' | 'on' | 'over' | 'hides' | 'vague' | 'supportedBy'>[];
}

/** A line that decided, as it was pasted. */
export interface Evidence {
	sign: string;
	weight: Sign['weight'];
	polarity: Sign['polarity'];
	/** Number of the first line in the paste, from 1. */
	line: number;
	/** The pasted lines, shortened to 200 characters each. */
	quote: string;
	/** Only what the pattern matched, in one line. */
	match: string;
}

export type Certainty = 'sure' | 'likely' | 'hint';

/** One thing found. */
export interface Found {
	id: string;
	layer: FindingLayer;
	/** host: the paste comes from the machine that hosts others with it. */
	role: 'guest' | 'host';
	certainty: Certainty;
	evidence: Evidence[];
	/** Ids of findings that cannot be true of the same machine. */
	contradicts?: string[];
	/** Id of the finding that explains this one's lines away. */
	explainedBy?: string;
}

/** The answer to a paste. */
export interface Report {
	/** Sure or likely, innermost first. */
	technologies: string[];
	findings: Found[];
	/** What the paste says about crowding and limits. */
	readings: Reading[];
	/** Why the text was not read, or that only its beginning was. */
	note?: 'empty' | 'binary' | 'cut';
}
