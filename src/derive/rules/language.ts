import { englishWords, translatables } from '../translation.ts';
import type { Finding, Rule } from './rule.ts';

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

/** Prose without its elements and code, whose ids and commands are no language. */
const plain = (body: string): string => body.replace(/<[^>]*>|```[\s\S]*?```|`[^`]*`/g, '');

/** Whether a text that should be English is mostly Chinese; names in Chinese inside of it are fine. */
export const isChinese = (text: string): boolean => count(text, /\p{Script=Han}/gu) * 2 > count(text, /\p{Script=Latin}/gu);

/** Whether a text that should be Chinese is English: no Chinese character, but a phrase of small words. */
export const isEnglish = (text: string): boolean => !/\p{Script=Han}|[\u3000-\u303f\uff00-\uffef]/u.test(text) && count(text, /(?<![\w./-])[a-z]{2,}(?![\w./-])/g) >= 3;

/** Thousands kept apart by blanks: 16 473. The guide writes 16,473 in both languages. */
const BLANK_THOUSANDS = /(?<![\d.])\d{1,3}(?: \d{3})+(?!\d)/;
/** A typewriter's apostrophe inside a word; the guide writes ’. */
const TYPED_APOSTROPHE = /\w*[A-Za-z0-9]'[a-z]\w*/;

export const language: Rule = {
	name: 'language',
	says: 'English texts are English and Chinese texts are Chinese, and both write numbers and apostrophes one way.',
	check: (data) => {
		const findings: Finding[] = [];
		const written = (file: string, field: string, text: string | undefined, odd: RegExp, allowed: string) => {
			const found = text && odd.exec(text)?.[0];
			if (found) findings.push({ file, field, found, allowed, remedy: 'Write it as the other texts do.' });
		};
		const english = (file: string, field: string, text: string | undefined) => {
			written(file, field, text, BLANK_THOUSANDS, 'commas between thousands, e.g. 16,473');
			written(file, field, text, TYPED_APOSTROPHE, 'the apostrophe ’');
			if (text && isChinese(text)) findings.push({ file, field, found: text.slice(0, 60), allowed: 'English', remedy: 'Write it in English; the Chinese stands below content/zh/.' });
		};
		const chinese = (file: string, field: string, text: string | undefined) => {
			written(file, field, text, BLANK_THOUSANDS, 'commas between thousands, e.g. 16,473');
			if (text && isEnglish(text)) findings.push({ file, field, found: text.slice(0, 60), allowed: 'Chinese', remedy: 'Write it in Chinese.' });
		};
		for (const entry of data.technologies) {
			english(entry.path, 'summary', entry.summary);
			english(entry.path, 'body', plain(entry.body));
			for (const alias of entry.aliases.en ?? []) english(entry.path, 'aliases.en', alias);
			english(entry.path, 'hardware.how', entry.hardware?.how);
			for (const mode of entry.modes) english(entry.path, `modes "${mode.id}" line`, mode.line);
			for (const item of translatables(entry))
				for (const [field, text] of Object.entries(englishWords(item))) english(entry.claimFiles[item.id] ?? entry.path, `${item.topic} "${item.id}" ${field}`, text);
			const { words } = entry;
			if (words) {
				chinese(words.path, 'summary', words.summary);
				chinese(words.path, 'hardware', words.hardware);
				for (const [id, mode] of Object.entries(words.modes ?? {})) chinese(words.path, `modes.${id}.line`, mode.line);
			}
			for (const [id, texts] of Object.entries(entry.claimWords))
				for (const [field, text] of Object.entries(texts)) if (field !== 'of') chinese(entry.wordFiles[id] ?? entry.path, `claims.${id}.${field}`, text);
		}
		for (const [name, items] of Object.entries(data.vocabulary))
			for (const item of items) {
				const field = `items "${item.id}"`;
				english(`content/vocabulary/${name}.yml`, `${field} en.says`, item.en.says);
				chinese(`content/vocabulary/${name}.yml`, `${field} zh.says`, item.zh.says);
				english(`content/vocabulary/${name}.yml`, `${field} en.label`, item.en.label);
			}
		for (const kind of data.findingKinds) {
			const field = `items "${kind.id}"`;
			english('content/identify/findings.yml', `${field} en`, kind.en && `${kind.en.label} ${kind.en.says ?? ''}`);
			chinese('content/identify/findings.yml', `${field} zh`, kind.zh && `${kind.zh.label} ${kind.zh.says ?? ''}`);
		}
		for (const sign of data.looseSigns)
			for (const field of ['why', 'others', 'context'] as const) {
				english('content/identify/signs.yml', `signs "${sign.id}" ${field}`, sign[field]);
				chinese('content/identify/signs.yml', `signs "${sign.id}" zh.${field}`, sign.zh[field]);
			}
		for (const command of data.commands)
			for (const [at, part] of command.parts.entries()) {
				english('content/identify/commands.yml', `items "${command.id}" parts.${at}.en`, part.en);
				chinese('content/identify/commands.yml', `items "${command.id}" parts.${at}.zh`, part.zh);
			}
		for (const change of data.changes)
			for (const part of ['old', 'new', 'why'] as const) {
				english(change.path, `${part}.en`, change[part]?.en);
				chinese(change.path, `${part}.zh`, change[part]?.zh);
			}
		for (const page of data.pages ?? [])
			for (const [field, text] of [['title', page.data.title], ['description', page.data.description], ['body', plain(page.body)]] as const)
				(page.id.startsWith('zh/') ? chinese : english)(page.path, field, text);
		return findings;
	},
};
