import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RuleContext } from '../derive/rules/rule.ts';
import type { QualityFloor } from '../schema/limits.ts';
import { parseContentFile } from './parseContentFile.ts';
import { readLedger } from './readLedger.ts';

const floorPath = 'content/quality-floor.yml';

/** What the rules know besides the content: today by the clock, the ledger, and the quality floor (empty where its file is missing or refused). */
export const readRuleContext = (root: string): RuleContext => ({
	today: new Date().toISOString().slice(0, 10),
	ledger: readLedger(root),
	floor: (existsSync(join(root, floorPath)) ? (parseContentFile(floorPath, readFileSync(join(root, floorPath), 'utf8')).data as QualityFloor | undefined) : undefined) ?? {},
});
