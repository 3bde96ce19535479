import { redact } from './redact.ts';
import type { Certainty, Found } from './types.ts';

/** Words of the page's language that a summary needs. */
export interface SummaryWords {
	found: string;
	nothing: string;
	shownBy: string;
	host: string;
	link: string;
	certainty: Record<Certainty, string>;
	/** Between the items of a list, and after a heading. */
	comma: string;
	colon: string;
	/** A name with its certainty. */
	item(name: string, certainty: string): string;
	name(id: string): string;
}

/** One line of the crowding readings, already in words. */
export type ReadingLine = string;

/** A text for a forum post: what was found, how sure, and the deciding lines with everything private taken out. */
export function summarise(findings: Found[], readings: ReadingLine[], link: string, words: SummaryWords): string {
	const shown = findings.filter((item) => !item.explainedBy && item.certainty !== 'hint');
	const label = (item: Found) => words.item(`${words.name(item.id)}${item.role === 'host' ? ` ${words.host}` : ''}`, words.certainty[item.certainty]);
	const quotes = shown.flatMap((item) => item.evidence.filter((each) => each.polarity !== 'against').slice(0, 2).map((each) => redact(each.match))).filter((text) => text && text !== '…');
	return [
		`${words.found}${words.colon}${shown.length ? shown.map(label).join(words.comma) : words.nothing}`,
		...(quotes.length ? [`${words.shownBy}${words.colon}`, ...[...new Set(quotes)].map((text) => `    ${text}`)] : []),
		...readings.map((text) => `- ${redact(text)}`),
		`${words.link}${words.colon}${link}`,
	].join('\n');
}
