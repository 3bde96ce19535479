import type { Line } from './clean.ts';
import { foldField } from './fields.ts';
import { tableFields } from './label.ts';
import { MAX_MATCHES, MAX_QUOTES } from './limits.ts';
import type { Section } from './sections.ts';
import { commandIs, isProcListing, shapesOf } from './shapes.ts';
import { isCode, isMissing, isNegated, isTalk, patchPlaces } from './talk.ts';
import type { EngineSign, Evidence } from './types.ts';

/** Lines within which the second pattern of a sign must match. */
const NEAR = 30;
/** A paste with at most this many lines may consist of bare answers. */
const SHORT = 8;

/** Text to search, with the place in the cleaned lines of each of its lines. */
interface Haystack {
	text: string;
	lower: string;
	starts: number[];
	places: number[][];
}

function haystack(items: { text: string; places: number[] }[]): Haystack {
	const starts: number[] = [];
	let length = 0;
	for (const item of items) {
		starts.push(length);
		length += item.text.length + 1;
	}
	const text = items.map((item) => item.text).join('\n');
	return { text, lower: text.toLowerCase(), starts, places: items.map((item) => item.places) };
}

/** Index of the haystack's line that holds a character (binary search). */
function lineAt(starts: number[], offset: number): number {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((starts[middle] as number) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}

const STRUCTURED = /^(?:\S[^:]{0,40}:(?:\s|$)|\[ *\d|<\d|\w{3} +\d+ \d\d:|-|\*)/;

/** Folded lines, and beside them what folding or wrapping hid: original fields and lines joined with their continuation. */
function readings(lines: Line[], typed: Set<number>): [Haystack, Haystack] {
	const main: { text: string; places: number[] }[] = [];
	const extra: { text: string; places: number[] }[] = [];
	lines.forEach((line, index) => {
		const text = typed.has(index) ? '' : line.text;
		const folded = text ? foldField(text) : '';
		main.push({ text: folded, places: [index] });
		if (folded !== text) extra.push({ text: line.raw.trim(), places: [index] });
		const next = lines[index + 1]?.text;
		if (text.length >= 20 && next && !typed.has(index + 1) && !STRUCTURED.test(next) && !isTalk(text)) {
			extra.push({ text: `${folded} ${next}`, places: [index, index + 1] });
			if (text.length >= 38) extra.push({ text: folded + next, places: [index, index + 1] });
		}
	});
	for (const field of tableFields(lines)) extra.push({ text: foldField(field.text), places: [field.place] });
	for (const place of typed) {
		const prompt = /^(?:\(\S{1,30}\) ?)?\[?([\w.-]{1,40}@[\w.-]{1,80})[\]:~ ]/.exec(lines[place]?.text ?? '');
		if (prompt) extra.push({ text: `prompt: ${prompt[1]}`, places: [place] });
	}
	return [haystack(main), haystack(extra)];
}

/** Finds the lines that show a sign, sign by sign; running text, code, typed commands and denials do not count. */
export function findEvidence(lines: Line[], sections: Section[], typed: Set<number>, signs: EngineSign[]): Map<EngineSign, Evidence[]> {
	const texts = readings(lines, typed);
	const sectionOf = (place: number) => sections.find((section) => place >= section.from && place < section.to);
	const procListing = new Map<Section, boolean>();
	const shown = lines.filter((line) => line.text).length;
	const quiet = new Map<number, boolean>();
	const patch = patchPlaces(lines.map((line) => line.raw));
	/** True for lines that only talk about the matched words. */
	const isTalkAt = (place: number, covered: number): boolean => {
		const text = lines[place]?.text ?? '';
		if (isMissing(text) || patch.has(place)) return true;
		if (!quiet.has(place)) quiet.set(place, isTalk(text) || isCode(text));
		return Boolean(quiet.get(place)) && covered < text.length * 0.6;
	};

	const stands = (sign: EngineSign, place: number): boolean => {
		const section = sectionOf(place);
		const wanted = sign.only as string[];
		if (section?.commands.length && wanted.some((name) => section.commands.some((command) => commandIs(command, name)))) return true;
		const shapes = shapesOf(lines[place]?.text ?? '');
		if (wanted.some((name) => shapes.includes(name))) return true;
		if (!section || !wanted.includes('ls /proc') || section.commands.some((command) => !commandIs(command, 'ls'))) return false;
		if (!procListing.has(section)) procListing.set(section, isProcListing(lines.slice(section.from, section.to).map((line) => line.text)));
		return procListing.get(section) as boolean;
	};

	const quote = (sign: EngineSign, places: number[], match: string): Evidence => ({
		sign: sign.id, weight: sign.weight, polarity: sign.polarity, line: (lines[places[0] as number] as Line).no,
		quote: places.map((place) => (lines[place] as Line).raw.trim().slice(0, 200)).filter(Boolean).slice(0, 3).join('\n'),
		match: match.trim().replace(/\s+/g, ' ').slice(0, 160),
	});

	const result = new Map<EngineSign, Evidence[]>();
	const bare = bareAnswers(lines, sections, typed);
	for (const sign of signs) {
		const flags = `gm${sign.flags ?? ''}`;
		const pattern = sign.literal ? escapeLiteral(sign.pattern) : sign.pattern;
		const found: Evidence[] = [];
		if (sign.alone) {
			const regex = new RegExp(pattern, flags.replace('g', ''));
			for (const answer of bare) {
				if (found.length >= MAX_QUOTES) break;
				if (!regex.test(answer.text)) continue;
				const headed = answer.commands.some((command) => commandIs(command, sign.command));
				if (headed || (!answer.commands.length && shown <= SHORT)) found.push(quote(sign, [answer.place], `${sign.command}: ${answer.text}`));
			}
		} else
			for (const text of texts) {
				if (sign.needles && !sign.needles.some((needle) => text.lower.includes(needle))) continue;
				const regex = new RegExp(pattern, flags);
				const also = sign.also ? new RegExp(sign.also, flags.replace('g', '')) : undefined;
				let tries = 0;
				for (let match = regex.exec(text.text); match && tries < MAX_MATCHES && found.length < MAX_QUOTES; match = regex.exec(text.text), tries++) {
					if (!match[0]) {
						regex.lastIndex++;
						continue;
					}
					const lead = match[0].length - match[0].trimStart().length;
					const first = lineAt(text.starts, match.index + lead);
					const last = lineAt(text.starts, match.index + match[0].trimEnd().length - 1);
					const places = [...new Set(text.places.slice(first, last + 1).flat())];
					const place = places[0] as number;
					if (found.some((evidence) => evidence.line === lines[place]?.no)) continue;
					if (places.some((each) => isTalkAt(each, match[0].length))) continue;
					if (isNegated(text.text.slice(text.starts[first] as number, match.index + lead))) continue;
					if (sign.unless && places.some((each) => (lines[each] as Line).text.toLowerCase().includes((sign.unless as string).toLowerCase()))) continue;
					if (sign.only && !stands(sign, place)) continue;
					if (also && !also.test(texts[0].text.slice(texts[0].starts[Math.max(0, place - NEAR)], texts[0].starts[place + NEAR]))) continue;
					found.push(quote(sign, places, match[0]));
				}
			}
		if (found.length) result.set(sign, found);
	}
	return result;
}

const escapeLiteral = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Lines that are one word: the answer of the command above, or a block of such words in a paste that shows no command. */
function bareAnswers(lines: Line[], sections: Section[], typed: Set<number>): { place: number; text: string; commands: string[] }[] {
	const answers: { place: number; text: string; commands: string[] }[] = [];
	const isWord = (text: string) => text.length <= 40 && /^[\w.-]+$/.test(text);
	for (const section of sections) {
		const places: number[] = [];
		for (let place = section.from; place < section.to && places.length < 200; place++) if (lines[place]?.text && !typed.has(place)) places.push(place);
		// Only the first block below a command is its answer; what follows a blank line may be anything.
		for (const place of places) {
			const text = (lines[place] as Line).text;
			if (!isWord(text)) {
				if (section.commands.length) break;
				continue;
			}
			if (!section.commands.length && [place - 1, place + 1].some((next) => next >= section.from && next < section.to && lines[next]?.text && !isWord(lines[next].text))) continue;
			answers.push({ place, text, commands: section.commands });
		}
	}
	return answers;
}
