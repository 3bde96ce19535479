import { termDigest } from '../glossary.ts';
import type { Dataset } from '../dataset.ts';
import type { Finding, Rule } from './rule.ts';

const HAN = /\p{Script=Han}/u;

/** Words that two terms of one language would both link. */
function sharedWords(data: Dataset): Finding[] {
	return (['en', 'zh'] as const).flatMap((locale) => {
		const owners = new Map<string, string>();
		return data.glossary.flatMap((term) => {
			const words = locale === 'en' ? term : term.words;
			return (words?.link ?? []).flatMap((word): Finding[] => {
				const owner = owners.get(word.toLowerCase());
				owners.set(word.toLowerCase(), term.id);
				return owner && owner !== term.id
					? [{ file: locale === 'en' ? term.path : (term.words?.path ?? term.path), field: 'link', found: word, allowed: `a word that does not link to "${owner}" already`, remedy: 'Leave it to one of the two.' }]
					: [];
			});
		});
	});
}

export const glossary: Rule = {
	name: 'glossary',
	says: 'Every term has its Chinese twin and a group, names only claims and terms that exist, and shares no linking word with another.',
	check: (data) => {
		const findings = sharedWords(data);
		const groups = new Set((data.vocabulary['glossary-group'] ?? []).map((item) => item.id));
		for (const term of data.glossary) {
			const at = (field: string, found: string, allowed: string, remedy: string) => findings.push({ file: term.path, field, found, allowed, remedy });
			if (!groups.has(term.group)) at('group', term.group, [...groups].join(', '), 'Choose a group, or add it to vocabulary/glossary-group.yml.');
			for (const id of term.see)
				if (id === term.id || !data.glossary.some((other) => other.id === id)) at('see', id, 'the id of another term', 'Correct the id.');
			for (const path of term.claims) {
				const [technology, id = ''] = path.split('/');
				const entry = data.technologies.find((candidate) => candidate.id === technology);
				if (!entry || !Object.hasOwn(entry.claimFiles, id)) at('claims', path, 'an existing claim', 'Correct technology and claim id.');
			}
			const file = `content/zh/glossary/${term.id}.yml`;
			if (!term.words) findings.push({ file, field: 'file', found: 'nothing', allowed: 'the Chinese words of the term', remedy: 'Add the file.' });
			else {
				if (!HAN.test(term.words.says)) findings.push({ file, field: 'says', found: term.words.says.slice(0, 60), allowed: 'Chinese', remedy: 'Write it in Chinese.' });
				if (term.words.of !== termDigest(term))
					findings.push({ level: 'warning', file, field: 'of', found: term.words.of ?? 'nothing', allowed: termDigest(term), remedy: `Compare with the English, then run \`npm run stamp -- glossary/${term.id}\`.` });
			}
		}
		return findings;
	},
};
