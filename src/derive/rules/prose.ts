import type { Finding, Rule } from './rule.ts';

/** The parts of an entry's prose, in order: what it is, how it works, what it means for a tenant, when to choose and when to avoid it. */
export const proseParts = ['what', 'how', 'tenant', 'choose', 'avoid'] as const;

export const prose: Rule = {
	name: 'prose',
	says: 'Prose has its five parts, shows figures only through <Fact>, and contains no HTML, imports or expressions.',
	check: (data) => {
		const findings: Finding[] = [];
		for (const entry of data.technologies)
			for (const text of [{ file: entry.path, body: entry.body }, { file: entry.words?.path, body: entry.words?.body }]) {
				if (!text.file || text.body === undefined) continue;
				const { file, body } = text as { file: string; body: string };
				const parts = [...body.matchAll(/<Part id="([^"]*)">/g)].map((match) => match[1]);
				if (parts.join() !== proseParts.join())
					findings.push({ file, field: 'body', found: parts.join(', ') || 'no <Part>', allowed: `<Part id="…"> for ${proseParts.join(', ')}, in this order`, remedy: 'Add or reorder the parts.' });
				const percent = /\d\s*[%％]/.exec(body);
				if (percent)
					findings.push({ file, field: 'body', found: body.slice(Math.max(0, percent.index - 20), percent.index + 20), allowed: 'figures through <Fact claim="…"/>', remedy: 'Make the figure a claim and show it by its id.' });
				for (const match of body.matchAll(/<\/?([A-Za-z!][\w-]*)|^(?:import|export)\b|\{/gm))
					if (!match[1] || !['Part', 'Fact', 'Ref', 'Tech'].includes(match[1]))
						findings.push({ file, field: 'body', found: match[0], allowed: '<Part>, <Fact>, <Ref>, <Tech> and Markdown', remedy: 'Remove the markup, import or expression.' });
				for (const match of body.matchAll(/<(Fact|Ref) claim="([^"]*)"/g))
					if (!entry.claimFiles[match[2] as string])
						findings.push({ file, field: 'body', found: match[2] as string, allowed: `a claim of ${entry.id}`, remedy: 'Correct the id.' });
				for (const match of body.matchAll(/<Tech id="([^"]*)"/g))
					if (!data.technologies.some((other) => other.id === match[1]))
						findings.push({ file, field: 'body', found: match[1] as string, allowed: 'an existing technology', remedy: 'Correct the id, or write the name as plain text.' });
			}
		return findings;
	},
};
