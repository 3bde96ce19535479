import { claimDigest, englishWords, entryDigest, translatables } from '../translation.ts';
import type { Finding, Rule } from './rule.ts';

const HAN = /\p{Script=Han}/u;
/** Words that make a layer's name a phrase rather than a product's name. */
const PHRASE = /\b(any|with|or|that|runs|application|program|server|kernel|chip|cards?|context|partition|bit)\b/;

export const translations: Rule = {
	name: 'translations',
	says: 'Every text has its Chinese twin (missing: error); a twin made from older English is reported as stale (warning).',
	check: (data) => {
		const findings: Finding[] = [];
		for (const entry of data.technologies) {
			const home = `content/zh/technologies/${entry.id}`;
			if (!entry.words) {
				findings.push({
					file: `${home}.mdx`, field: 'file', found: 'nothing', allowed: 'the Chinese words of the entry',
					remedy: `Add the file; \`npm run new\` shows its form.`,
				});
			} else {
				if (entry.words.body.trim().length === 0 || !HAN.test(entry.words.body))
					findings.push({ file: entry.words.path, field: 'body', found: 'no Chinese prose', allowed: 'the Chinese prose', remedy: 'Write it below the front matter.' });
				if (entry.words.of !== entryDigest(entry))
					findings.push({
						level: 'warning', file: entry.words.path, field: 'of', found: entry.words.of ?? 'nothing', allowed: entryDigest(entry),
						remedy: `Compare summary, mode lines and prose with the English, then run \`npm run stamp -- ${entry.id}\`.`,
					});
				for (const mode of entry.modes)
					if (!entry.words.modes?.[mode.id])
						findings.push({ file: entry.words.path, field: `modes.${mode.id}`, found: 'nothing', allowed: 'the Chinese line of the mode', remedy: 'Add it.' });
			}
			for (const layer of [...(entry.layers ?? []), ...entry.modes.flatMap((mode) => mode.layers ?? [])])
				if (PHRASE.test(layer.name) && !data.vocabulary['layer-name']?.some((item) => item.en.label === layer.name))
					findings.push({ file: 'content/vocabulary/layer-name.yml', field: 'items', found: layer.name, allowed: 'the Chinese of every layer name made of words', remedy: `Add it (${entry.id} uses it), or name only products.` });
			const ids = new Set<string>();
			for (const item of translatables(entry)) {
				ids.add(item.id);
				const english = englishWords(item);
				const words = entry.claimWords[item.id];
				const englishFile = entry.claimFiles[item.id] ?? entry.path;
				const file = entry.wordFiles[item.id] ?? englishFile.replace('content/', 'content/zh/');
				if (!words) {
					findings.push({ file, field: `claims.${item.id}`, found: 'nothing', allowed: `Chinese for ${Object.keys(english).join(', ')}`, remedy: 'Add the words.' });
					continue;
				}
				if (file !== englishFile.replace('content/', 'content/zh/'))
					findings.push({ file, field: `claims.${item.id}`, found: 'words here', allowed: englishFile.replace('content/', 'content/zh/'), remedy: 'Move the words to the same path as the English.' });
				for (const [field, text] of Object.entries(english)) {
					const chinese = words[field as keyof typeof words];
					if (!chinese)
						findings.push({ file, field: `claims.${item.id}.${field}`, found: 'nothing', allowed: 'Chinese for this field', remedy: `Translate: ${text.slice(0, 80)}` });
					else if (['says', 'why', 'statement', 'notice'].includes(field) && !HAN.test(chinese))
						findings.push({ file, field: `claims.${item.id}.${field}`, found: chinese.slice(0, 60), allowed: 'Chinese', remedy: 'Write it in Chinese.' });
				}
				for (const field of Object.keys(words))
					if (field !== 'of' && !(field in item))
						findings.push({ file, field: `claims.${item.id}.${field}`, found: 'words without an English twin', allowed: 'only fields of the English claim', remedy: 'Remove them or add the English.' });
				if (words.of !== claimDigest(item))
					findings.push({
						level: 'warning', file, field: `claims.${item.id}.of`, found: words.of ?? 'nothing', allowed: claimDigest(item),
						remedy: `Compare with the English, then run \`npm run stamp -- ${entry.id}/${item.id}\`.`,
					});
			}
			for (const id of Object.keys(entry.claimWords))
				if (!ids.has(id))
					findings.push({ file: entry.wordFiles[id] ?? entry.words?.path ?? entry.path, field: `claims.${id}`, found: id, allowed: `a claim of ${entry.id}`, remedy: 'Remove the words or correct the id.' });
		}
		return findings;
	},
};
