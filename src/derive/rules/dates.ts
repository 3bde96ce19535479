import { claimsOf } from '../claims.ts';
import type { Finding, Rule } from './rule.ts';

export const dates: Rule = {
	name: 'dates',
	says: 'No year or day lies in the future.',
	check: (data, { today }) => {
		const findings: Finding[] = [];
		const check = (file: string, field: string, value: string | number | undefined) => {
			if (value === undefined || value === 'undated') return;
			const text = String(value);
			if (text > today.slice(0, text.length))
				findings.push({ file, field, found: text, allowed: `at most ${today.slice(0, text.length)}`, remedy: 'Correct the date; announce plans in words instead.' });
		};
		for (const entry of data.technologies) {
			check(entry.path, 'reviewed', entry.reviewed);
			check(entry.path, 'firstRelease.date', entry.firstRelease?.date);
			check(entry.path, 'newestRelease.date', entry.newestRelease?.date);
			check(entry.path, 'status.since', entry.status?.since);
			const [first, newest] = [entry.firstRelease?.date, entry.newestRelease?.date];
			if (first && newest && first.slice(0, newest.length) > newest)
				findings.push({ file: entry.path, field: 'newestRelease.date', found: newest, allowed: `not before the first release, ${first}`, remedy: 'Correct one of the two dates.' });
			check(entry.path, 'newestRelease.seen', entry.newestRelease?.seen);
			for (const { topic, claim } of claimsOf(entry)) {
				const file = entry.claimFiles[claim.id] ?? entry.path;
				check(file, `${topic} "${claim.id}" asOf`, claim.asOf);
				if ('from' in claim) check(file, `${topic} "${claim.id}" from`, claim.from);
				if ('date' in claim) check(file, `${topic} "${claim.id}" date`, claim.date);
			}
			for (const item of entry.folklore) check(entry.claimFiles[item.id] ?? entry.path, `folklore "${item.id}" asOf`, item.asOf);
		}
		for (const source of data.sources.values()) {
			check(source.path, 'checked', source.checked);
			check(source.path, 'published', source.published);
			if (source.checked && source.published && source.published > source.checked.slice(0, source.published.length))
				findings.push({ file: source.path, field: 'checked', found: source.checked, allowed: `not before it was published, ${source.published}`, remedy: 'Correct one of the two dates.' });
		}
		for (const change of data.changes) check(change.path, 'date', change.date);
		return findings;
	},
};
