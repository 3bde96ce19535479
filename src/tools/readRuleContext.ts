import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { RuleContext } from '../derive/rules/rule.ts';
import { readLedger } from './readLedger.ts';

/** What the rules know besides the content: today by the clock, the ledger, and the quality floor. */
export const readRuleContext = (root: string): RuleContext => ({
	today: new Date().toISOString().slice(0, 10),
	ledger: readLedger(root),
	floor: parse(readFileSync(join(root, 'content/quality-floor.yml'), 'utf8')) as Record<string, number>,
});
