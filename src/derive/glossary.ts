import type { Locale } from '../i18n/locale.ts';
import { claimsOf } from './claims.ts';
import { type Citation, citationsOf } from './claimView.ts';
import type { Context } from './context.ts';
import type { Dataset, Term } from './dataset.ts';
import { type LinkableTerm, type TermLinker, termLinker } from './linkTerms.ts';
import { nameOf } from './localise.ts';
import { digestOf } from './translation.ts';

/** The digest a term's Chinese words are stamped with. */
export const termDigest = (term: Pick<Term, 'term' | 'says'>): string => digestOf([term.term, term.says]);

const wordsIn = (term: Term, locale: Locale) => (locale === 'zh' && term.words) || term;

/** The terms with the words that link to them in a language. */
export const linkableTerms = (data: Dataset, locale: Locale): LinkableTerm[] => data.glossary.map((term) => ({ id: term.id, words: wordsIn(term, locale).link }));

const linkers = new WeakMap<Dataset, Map<Locale, TermLinker>>();

/** The linker of the glossary in a language; made once, its pattern holds every word. */
export function glossaryLinker(data: Dataset, locale: Locale, href: (id: string) => string): TermLinker {
	const known = linkers.get(data) ?? new Map<Locale, TermLinker>();
	linkers.set(data, known);
	const linker = known.get(locale) ?? termLinker(linkableTerms(data, locale), href);
	known.set(locale, linker);
	return linker;
}

/** A term ready to print. */
export interface TermView {
	id: string;
	term: string;
	/** The term in the other language. */
	other: string;
	also: string[];
	says: string;
	/** The Chinese was made from older English. */
	stale: boolean;
	/** Where the facts stand, with their sources. */
	claims: { href: string; name: string; sources: Citation[] }[];
	see: { id: string; term: string }[];
}

/** The glossary in its groups, terms by id so that both languages have one order. */
export function glossaryGroups(context: Context): { id: string; label: string; terms: TermView[] }[] {
	const { data, locale } = context;
	const other: Locale = locale === 'zh' ? 'en' : 'zh';
	const view = (term: Term): TermView => ({
		id: term.id,
		term: wordsIn(term, locale).term,
		other: wordsIn(term, other).term,
		also: wordsIn(term, locale).aliases.filter((alias) => alias !== wordsIn(term, other).term && (/\p{Script=Han}/u.test(alias) || !/^[a-z]{2,4}$/.test(alias) || locale === 'en')),
		says: wordsIn(term, locale).says,
		stale: locale === 'zh' && term.words?.of !== termDigest(term),
		claims: term.claims.flatMap((path) => {
			const [technology = '', id = ''] = path.split('/');
			const entry = data.technologies.find((candidate) => candidate.id === technology);
			const claim = entry && [...claimsOf(entry).map((item) => item.claim), ...entry.signs].find((candidate) => candidate.id === id);
			return entry && claim ? [{ href: `/${technology}/#${id}`, name: nameOf(entry, locale), sources: citationsOf(context, claim.source) }] : [];
		}),
		see: term.see.flatMap((id) => data.glossary.filter((each) => each.id === id).map((each) => ({ id, term: wordsIn(each, locale).term }))),
	});
	return (data.vocabulary['glossary-group'] ?? []).flatMap((item) => {
		const terms = data.glossary.filter((term) => term.group === item.id).map(view);
		return terms.length ? [{ id: `group-${item.id}`, label: item[locale].label, terms }] : [];
	});
}
