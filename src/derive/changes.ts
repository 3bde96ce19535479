import { claimsOf } from './claims.ts';
import type { Context } from './context.ts';
import type { Entry } from './dataset.ts';
import { nameOf } from './localise.ts';

/** A change of a fact ready to print. */
export interface ChangeView {
	id: string;
	date: string;
	kind: string;
	technology?: { id: string; name: string };
	/** What the fact is about: its topic and its question, e.g. "Guests: Linux". */
	about?: string;
	/** Page path with anchor, without language and base. */
	href: string;
	old?: string;
	new?: string;
	why: string;
}

/** What a claim or judged statement is about, in the words of its page; undefined where the entry no longer has it. */
export function subjectOfClaim({ t, term }: Pick<Context, 't' | 'term'>, entry: Entry, id: string): string | undefined {
	if (entry.folklore.some((item) => item.id === id)) return t('nav.folklore');
	const found = claimsOf(entry).find(({ claim }) => claim.id === id);
	if (!found) return undefined;
	const { topic, claim } = found;
	const question =
		'resource' in claim ? term('resource', claim.resource)
		: 'guest' in claim ? term('guest', claim.guest)
		: 'capability' in claim ? term('capability', claim.capability)
		: 'limit' in claim ? term('limit', claim.limit)
		: 'cve' in claim && claim.cve ? claim.cve.join(', ')
		: 'subject' in claim ? term(topic === 'security' ? 'security' : 'verdict', claim.subject)
		: undefined;
	const section = t(topic === 'panels' || topic === 'verdicts' || topic === 'history' ? `tech.${topic}` : `nav.${topic}`);
	return question ? t('changes.about', { section, question }) : section;
}

/** Changes, newest first and those of the guide as a whole last in their day; of one technology if given. */
export const changeViews = (context: Context, technology?: string): ChangeView[] => {
	const { data, locale, term } = context;
	return data.changes
		.filter((change) => !technology || change.technology === technology)
		.sort((a, b) => (a.date === b.date ? Number(!a.technology) - Number(!b.technology) : 0))
		.map((change) => {
			const entry = data.technologies.find((candidate) => candidate.id === change.technology);
			const about = entry && change.claim ? subjectOfClaim(context, entry, change.claim) : undefined;
			return {
				id: `change-${change.id}`,
				date: change.date,
				kind: term('change-kind', change.kind),
				...(entry ? { technology: { id: entry.id, name: nameOf(entry, locale) } } : {}),
				...(about ? { about } : {}),
				href: entry ? `/${entry.id}/${change.claim && change.kind !== 'removed' ? `#${change.claim}` : ''}` : '/',
				...(change.old ? { old: change.old[locale] } : {}),
				...(change.new ? { new: change.new[locale] } : {}),
				why: change.why[locale],
			};
		});
};

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** An Atom feed (RFC 4287) of changes. Dates are the records' days, at noon UTC. */
export function atomFeed(feed: { title: string; author: string; language: string; self: string; page: string }, changes: ChangeView[], absolute: (path: string) => string): string {
	const time = (day: string) => `${day}T12:00:00Z`;
	const entries = changes.map((change) => {
		const title = [[change.technology?.name, change.about].filter(Boolean).join(' · '), change.kind, change.new ?? change.old].filter(Boolean).join(': ');
		const text = [change.old && `− ${change.old}`, change.new && `+ ${change.new}`, change.why].filter(Boolean).join('\n');
		return `\t<entry>
\t\t<id>${escapeXml(`${feed.page}#${change.id}`)}</id>
\t\t<title>${escapeXml(title.slice(0, 160))}</title>
\t\t<updated>${time(change.date)}</updated>
\t\t<link href="${escapeXml(absolute(change.href))}"/>
\t\t<summary>${escapeXml(text)}</summary>
\t</entry>`;
	});
	return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">
\t<id>${escapeXml(feed.self)}</id>
\t<title>${escapeXml(feed.title)}</title>
\t<updated>${time(changes[0]?.date ?? '2026-11-21')}</updated>
\t<author><name>${escapeXml(feed.author)}</name></author>
\t<link rel="self" href="${escapeXml(feed.self)}"/>
\t<link href="${escapeXml(feed.page)}"/>
${entries.join('\n')}
</feed>
`;
}
