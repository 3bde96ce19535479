import { meaningOf } from '../identifySigns.ts';
import type { Finding, Rule } from './rule.ts';

const HOME = 'content/identify/findings.yml';

export const identification: Rule = {
	name: 'identification',
	says: 'What a sign speaks for is listed in content/identify/findings.yml; what is listed there exists or has a name of its own.',
	check: (data) => {
		const findings: Finding[] = [];
		const kinds = new Set(data.findingKinds.map((kind) => kind.id));
		const known = new Set(data.technologies.flatMap((entry) => [entry.id, ...entry.modes.map((mode) => `${entry.id}-${mode.id}`)]));
		const meet = (file: string, signId: string, id: string) => {
			if (!kinds.has(id)) findings.push({ file, field: `signs "${signId}" reports`, found: id, allowed: `an id of ${HOME}`, remedy: 'Correct the id, or add it there at its layer.' });
		};
		for (const entry of data.technologies) for (const sign of entry.signs) meet(entry.claimFiles[sign.id] ?? entry.path, sign.id, meaningOf(entry.id, sign));
		const taken = new Set(data.technologies.flatMap((entry) => entry.signs.map((sign) => sign.id)));
		for (const sign of data.looseSigns) {
			meet('content/identify/signs.yml', sign.id, sign.reports);
			if (taken.has(sign.id)) findings.push({ file: 'content/identify/signs.yml', field: `signs "${sign.id}"`, found: sign.id, allowed: 'an id used once', remedy: 'Rename one of the two.' });
			taken.add(sign.id);
			for (const id of sign.source) if (!data.sources.has(id)) findings.push({ file: 'content/identify/signs.yml', field: `signs "${sign.id}" source`, found: id, allowed: 'an existing source', remedy: `Add content/sources/${id}.yml or correct the id.` });
		}
		for (const kind of data.findingKinds) {
			const at = `items "${kind.id}"`;
			if (known.has(kind.id) === Boolean(kind.en && kind.zh))
				findings.push({ file: HOME, field: at, found: known.has(kind.id) ? 'a name beside an entry' : 'no name in both languages', allowed: 'a name exactly where no entry has one', remedy: 'Add or remove en and zh.' });
			for (const field of ['on', 'over', 'hides', 'supportedBy'] as const)
				for (const id of kind[field] ?? []) if (!kinds.has(id)) findings.push({ file: HOME, field: `${at} ${field}`, found: id, allowed: 'another id of this file', remedy: 'Correct the id.' });
			if (kind.page && !data.technologies.some((entry) => entry.id === kind.page)) findings.push({ file: HOME, field: `${at} page`, found: kind.page, allowed: 'an existing technology', remedy: 'Correct the id.' });
		}
		return findings;
	},
};
