/** Characters that hide, reorder or replace text: controls, bidi and zero-width marks, private use, lone surrogates, the replacement character, blanks that look like another. */
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u00a0\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff]|\p{Cs}|\p{Co}|\p{Cn}|[\u{1d173}-\u{1d17a}]|[\u{e0000}-\u{e0fff}]/u;
/** A letter of one script inside a word of another that looks alike. */
const MIXED = /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u;
/** A single Cyrillic letter in a text without a Cyrillic word. */
const LONE = /^(?!.*\p{Script=Cyrillic}{2}).*\p{Script=Cyrillic}/su;
const PILED = /\p{M}{2}/u;

const nameOf = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** What a reader of a text could not see or would misread: the first such character or pair by code, else undefined. */
export function hiddenCharacter(text: string): string | undefined {
	const unsafe = UNSAFE.exec(text)?.[0];
	if (unsafe) return nameOf(unsafe);
	const mixed = MIXED.exec(text)?.[0];
	if (mixed) return `letters of two scripts in one word: ${[...mixed].map(nameOf).join(' ')}`;
	if (LONE.test(text)) return 'a Cyrillic letter among letters of another script';
	if (PILED.test(text)) return 'combining marks on top of each other';
	return text === text.normalize('NFC') ? undefined : 'letters written as base and mark (not NFC)';
}
