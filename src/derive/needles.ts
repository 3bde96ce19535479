import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** Texts of which at least one is in whatever matches; undefined where nothing can be promised. */
type Needles = string[] | undefined;

const worth = (needles: Needles): number => (needles ? Math.min(...needles.map((needle) => needle.length)) / (1 + needles.length / 20) : -1);

function ofElement(element: AST.Element): Needles {
	if (element.type === 'Group' || element.type === 'CapturingGroup') return ofAlternatives(element.alternatives);
	if (element.type === 'Quantifier') return element.min > 0 ? ofElement(element.element) : undefined;
	return undefined;
}

function ofAlternative(alternative: AST.Alternative): Needles {
	let best: Needles;
	let run = '';
	const offer = (needles: Needles) => {
		if (worth(needles) > worth(best)) best = needles;
	};
	for (const element of alternative.elements) {
		if (element.type === 'Character') {
			run += String.fromCodePoint(element.value).toLowerCase();
			continue;
		}
		if (run) offer([run]);
		run = '';
		offer(ofElement(element));
	}
	if (run) offer([run]);
	return best;
}

function ofAlternatives(alternatives: AST.Alternative[]): Needles {
	const all = alternatives.map(ofAlternative);
	return all.some((each) => !each) ? undefined : [...new Set(all.flatMap((each) => each as string[]))];
}

/**
 * Lower-case texts of which every match of a pattern contains at least one, so that most patterns need not run at all.
 * Undefined where the pattern promises none of at least three characters. Throws for a pattern that does not parse.
 */
export function needlesOf(pattern: string, literal: boolean): string[] | undefined {
	const needles = literal ? [pattern.toLowerCase()] : ofAlternatives(new RegExpParser().parsePattern(pattern).alternatives);
	return needles?.every((needle) => needle.length >= 3) ? needles : undefined;
}
