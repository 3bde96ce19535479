import type { Dataset } from '../dataset.ts';
import type { Problem } from './problem.ts';

/** What a rule may know besides the content: nothing is read from the clock or disk inside a rule. */
export interface RuleContext {
	/** Today, YYYY-MM-DD. */
	today: string;
	/** Ledger lines by ledger name: ids that were published once. */
	ledger: Record<string, string[]>;
	/** Shares that may not fall, by name (content/quality-floor.yml). */
	floor: Record<string, number>;
}

/** What a rule reports; its name is added by `runRules`. */
export type Finding = Omit<Problem, 'rule' | 'level'> & { level?: Problem['level'] };

/** A check across entries: a name, what it demands in one sentence, and the findings. */
export interface Rule {
	name: string;
	says: string;
	check: (data: Dataset, context: RuleContext) => Finding[];
}
