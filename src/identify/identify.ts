import { cleanText } from './clean.ts';
import { decide } from './decide.ts';
import { dropHostRoles, labelValues } from './label.ts';
import { findEvidence } from './match.ts';
import { readCrowding } from './reading/index.ts';
import { splitSections } from './sections.ts';
import type { Knowledge, Report } from './types.ts';

/**
 * Names what a pasted output shows: every layer, the innermost first, with the lines that decided. Pure; never throws; reads at
 * most the amounts of limits.ts and says so in `note`. Nothing known gives an empty list.
 */
export function identify(text: string, knowledge: Knowledge): Report {
	const { lines, note } = cleanText(text);
	if (!lines.length) return { technologies: [], findings: [], readings: [], note: note ?? 'empty' };
	const { sections, typed } = splitSections(lines);
	const readings = readCrowding(lines, sections);
	dropHostRoles(lines);
	for (const section of sections) labelValues(lines, section);
	const findings = decide(findEvidence(lines, sections, typed, knowledge.signs), knowledge.kinds);
	return {
		technologies: findings.filter((item) => item.role === 'guest' && !item.explainedBy && item.certainty !== 'hint').map((item) => item.id),
		findings,
		readings,
		...(note ? { note } : {}),
	};
}
