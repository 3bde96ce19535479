import { Evidence, Resource, Standing, Support } from '../../schema/claim.ts';
import { Kind, Status, Technique } from '../../schema/technology.ts';
import { FolkloreVerdict, Setup, SignWeight, Unit, Workload } from '../../schema/topics.ts';
import { SourceKind } from '../../schema/source.ts';
import type { Finding, Rule } from './rule.ts';

/** Lists whose ids the schema fixes: each must have exactly these items, or a page would show an id instead of a word. */
const fixed: Record<string, readonly string[]> = {
	evidence: Evidence.options, standing: Standing.options, support: Support.options, resource: Resource.options, unit: Unit.options, workload: Workload.options,
	setup: Setup.options, kind: Kind.options, technique: Technique.options, status: Status.options, 'sign-weight': SignWeight.options, 'source-kind': SourceKind.options,
	'folklore-verdict': FolkloreVerdict.out.options,
};

export const vocabulary: Rule = {
	name: 'vocabulary',
	says: 'A list whose words the schema fixes has exactly these words.',
	check: (data) => {
		const findings: Finding[] = [];
		for (const [name, ids] of Object.entries(fixed)) {
			const mine = new Set((data.vocabulary[name] ?? []).map((item) => item.id as string));
			const missing = ids.filter((id) => !mine.has(id));
			const more = [...mine].filter((id) => !ids.includes(id));
			if (missing.length || more.length)
				findings.push({
					file: `content/vocabulary/${name}.yml`, field: 'items', found: [...missing.map((id) => `no ${id}`), ...more].join(', '),
					allowed: ids.join(', '), remedy: 'Name every word of the schema once, in both languages.',
				});
		}
		return findings;
	},
};
