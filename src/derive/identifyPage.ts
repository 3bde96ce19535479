import type { Knowledge } from '../identify/types.ts';
import type { StringKey } from '../i18n/index.ts';
import type { Sign } from '../schema/topics.ts';
import type { Context } from './context.ts';
import type { Entry } from './dataset.ts';
import { knowledgeOf, meaningOf } from './identifySigns.ts';
import { nameOf, passageOf } from './localise.ts';

/** Name of a reportable id and where it is explained. */
export interface FindingName {
	name: string;
	/** Path of its page without language and base; absent where no page explains it. */
	path?: string;
	says?: string;
}

/** A row of the table of signs. */
export interface SignRow {
	id: string;
	/** The pattern, without what only serves the matching. */
	shows: string;
	means: string;
	weight: string;
	polarity: Sign['polarity'];
	why: string;
	others?: string;
	context?: string;
}

/** Signs of one command. */
export interface SignGroup {
	/** Anchor of the group. */
	id: string;
	command: string;
	rows: SignRow[];
}

/** What the page's script loads when somebody is about to paste: the engine's knowledge, and names and words in one language. */
export interface IdentifyData {
	knowledge: Knowledge;
	names: Record<string, FindingName>;
	signs: Record<string, { command: string; why: string; others?: string }>;
	texts: Record<string, string>;
}

/** Names of every reportable id in the page's language. */
export function findingNames(context: Context): Record<string, FindingName> {
	const { data, locale } = context;
	return Object.fromEntries(
		data.findingKinds.map((kind): [string, FindingName] => {
			for (const entry of data.technologies) {
				if (entry.id === kind.id) return [kind.id, { name: nameOf(entry, locale), path: `/${entry.id}/` }];
				const mode = entry.modes.find((each) => `${entry.id}-${each.id}` === kind.id);
				if (mode) return [kind.id, { name: mode.name, path: `/${entry.id}/#${mode.id}` }];
			}
			const own = kind[locale];
			return [kind.id, { name: own?.label ?? kind.id, ...(kind.page ? { path: `/${kind.page}/` } : {}), ...(own?.says ? { says: own.says } : {}) }];
		}),
	);
}

/** The pattern as a reader needs it: without the tolerance for quotation marks and trailing blanks. */
export const readablePattern = (sign: Pick<Sign, 'pattern' | 'literal'>): string =>
	sign.literal ? sign.pattern : sign.pattern.replaceAll('^[ \\t>#|*]*', '').replace(/\\s\*\$$/, '').replaceAll('\\s+', ' ').replaceAll('\\s*', ' ').replaceAll('[ \\t]*', ' ').replaceAll('(?:', '(').replaceAll(/\\([./()-])/g, '$1').replaceAll('\\b', '').replaceAll('[:：]', ':').replace(/ +/g, ' ').replace(/^\^(?=[^|]*$)/, '').trim();

const firstCommand = (command: string): string => (command.split(/ \/ | \(/)[0] as string).trim();

/** Every sign by the command that shows it, commands with most signs first. */
export function signGroups(context: Context): SignGroup[] {
	const { data, locale } = context;
	const row = (sign: Sign, entry: Entry | undefined, words: { why?: string; others?: string; context?: string }): [string, SignRow] => [firstCommand(sign.command), {
		id: sign.id, shows: readablePattern(sign), means: meaningOf(entry?.id ?? '', sign), weight: context.term('sign-weight', sign.weight), polarity: sign.polarity,
		why: words.why ?? sign.why, ...(words.others ? { others: words.others } : {}), ...(sign.context && !sign.alone && words.context ? { context: words.context } : {}),
	}];
	const word = (entry: Entry, sign: Sign, field: 'why' | 'others' | 'context') => passageOf(entry, sign, field, locale)?.text;
	const rows = [
		...data.technologies.flatMap((entry) => entry.signs.map((sign) => {
			const [why, others, around] = (['why', 'others', 'context'] as const).map((field) => word(entry, sign, field));
			return row(sign, entry, { ...(why ? { why } : {}), ...(others ? { others } : {}), ...(around ? { context: around } : {}) });
		})),
		...data.looseSigns.map((sign) => {
			const { why, others, context: around } = locale === 'zh' ? sign.zh : sign;
			return row(sign, undefined, { why, ...(others ? { others } : {}), ...(around ? { context: around } : {}) });
		}),
	];
	const groups = new Map<string, SignRow[]>();
	for (const [command, item] of rows) groups.set(command, [...(groups.get(command) ?? []), item]);
	const slug = (command: string) => `by-${command.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'other'}`;
	return [...groups]
		.map(([command, items]) => ({ id: slug(command), command, rows: items }))
		.sort((a, b) => b.rows.length - a.rows.length || (a.command < b.command ? -1 : 1));
}

/** Everything the page's script needs, in one language. `texts` holds every interface text of the page. */
export function identifyData(context: Context, keys: StringKey[]): IdentifyData {
	const { data, t } = context;
	const groups = signGroups(context);
	return {
		knowledge: knowledgeOf(data.technologies, data.looseSigns, data.findingKinds),
		names: findingNames(context),
		signs: Object.fromEntries(groups.flatMap((group) => group.rows.map((row) => [row.id, { command: group.command, why: row.why, ...(row.others ? { others: row.others } : {}) }]))),
		texts: Object.fromEntries(keys.map((key) => [key.replace('identify.', ''), t(key)])),
	};
}
