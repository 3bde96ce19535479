import { claimsOf } from '../claims.ts';
import type { Finding, Rule } from './rule.ts';

/** Hosts that only mirror, scrape or proxy other people's pages; the original is cited instead (a copy may be named in `copy`). */
const mirrors = /(^|\.)(onionsearchengine|guatda|nina|qastack|iiab|the-uncensored-wiki|plurrrr|triplydb|dbpedia|docslib|studylib|scribd|pdfslide|vdocuments|manualarchiveguide|wikizero|reference)\.(com|org|az|me|live|net|us)(\.[a-z]{2})?$/;

export const sources: Rule = {
	name: 'sources',
	says: 'A source cites the original and is used; a folklore verdict without a source says why none is needed.',
	check: (data) => {
		const findings: Finding[] = [];
		const used = new Set<string>();
		for (const entry of data.technologies) {
			for (const { claim } of claimsOf(entry)) claim.source.forEach((id) => used.add(id));
			for (const item of entry.folklore) [...item.saidBy, ...item.source].forEach((id) => used.add(id));
			for (const sign of entry.signs) sign.source.forEach((id) => used.add(id));
			for (const part of [entry.vendor, entry.licence, entry.firstRelease, entry.newestRelease, entry.status, entry.hardware, ...entry.modes.map((mode) => mode.hardware)])
				part?.source?.forEach((id) => used.add(id));
			for (const item of entry.folklore)
				if (item.source.length === 0 && !item.claims?.length)
					findings.push({ file: entry.claimFiles[item.id] ?? entry.path, field: `folklore "${item.id}" source`, found: 'no source and no claims', allowed: 'a source, or claims of this entry that decide it', remedy: 'Name what the verdict rests on.' });
		}
		for (const sign of data.looseSigns) sign.source.forEach((id) => used.add(id));
		for (const source of data.sources.values()) {
			if (source.url && mirrors.test(new URL(source.url).hostname))
				findings.push({ file: source.path, field: 'url', found: source.url, allowed: 'the address of the original', remedy: 'Cite the original; name the copy that was read in `copy`.' });
			if (!used.has(source.id))
				findings.push({ file: source.path, field: 'file', found: 'no claim uses this source', allowed: 'sources that something rests on', remedy: 'Use it or remove the file.' });
		}
		return findings;
	},
};
