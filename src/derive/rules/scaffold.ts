import type { Rule } from './rule.ts';

/** The sentence `npm run new` writes into prose and summary, in both languages. */
export const scaffoldText = { en: 'Nobody has written this part yet', zh: '这一部分还没有人写' } as const;

export const scaffold: Rule = {
	name: 'scaffold',
	says: 'No entry is published with the sentences of its scaffold (warning while it is being written).',
	check: (data) =>
		data.technologies.flatMap((entry) =>
			[{ file: entry.path, text: entry.summary + entry.body, mark: scaffoldText.en }, { file: entry.words?.path, text: `${entry.words?.summary}${entry.words?.body}`, mark: scaffoldText.zh }]
				.filter(({ file, text, mark }) => file && text.includes(mark))
				.map(({ file, mark }) => ({ level: 'warning' as const, file: file as string, field: 'body', found: mark, allowed: 'prose of its own', remedy: 'Write the part before the entry is published.' }))),
};
