import type { Finding, Rule } from './rule.ts';

export const pages: Rule = {
	name: 'pages',
	says: 'A page or guide stands in both languages, and every claim and technology it names exists.',
	check: (data) => {
		const findings: Finding[] = [];
		const ids = new Set(data.pages?.map((page) => page.id));
		const technologies = new Map(data.technologies.map((entry) => [entry.id, entry]));
		for (const page of data.pages ?? []) {
			const twin = page.id.startsWith('zh/') ? page.id.slice(3) : `zh/${page.id}`;
			if (!ids.has(twin)) findings.push({ file: page.path, field: 'file', found: 'no twin', allowed: `content/${twin}.mdx too`, remedy: 'Write it in the other language, or remove both.' });
			const other = data.pages?.find((candidate) => candidate.id === twin);
			const anchors = (of: typeof page) => of.mentions.filter(({ element }) => element === 'Heading').map(({ value }) => value);
			const mine = anchors(page);
			if (new Set(mine).size !== mine.length) findings.push({ file: page.path, field: 'body', found: mine.filter((id, at) => mine.indexOf(id) !== at).join(', '), allowed: 'every heading id once', remedy: 'Rename the second.' });
			if (other && mine.join() !== anchors(other).join() && twin.startsWith('zh/'))
				findings.push({ file: other.path, field: 'body', found: anchors(other).join(', ') || 'no headings', allowed: `the headings of the English: ${mine.join(', ')}`, remedy: 'Give both languages the same headings in the same order.' });
			for (const { element, value } of page.mentions) {
				const [technology = '', claim] = element === 'Claim' ? value.split('/') : [value];
				const entry = technologies.get(technology);
				if ((element === 'Claim' || element === 'Tech') && (!entry || (claim !== undefined && !Object.hasOwn(entry.claimFiles, claim))))
					findings.push({ file: page.path, field: 'body', found: `<${element}> names ${value}`, allowed: element === 'Tech' ? 'an existing technology' : 'an existing claim, as technology/claim', remedy: 'Correct the id.' });
			}
		}
		return findings;
	},
};
