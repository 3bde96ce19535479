/** Words that make a line a sentence about something instead of its output. */
const FUNCTION_WORDS = new Set(
	'a an the this that these those is are was were be been being am i you we they he she it my your our their its if then than so because but or as at by from with without into about which what when where how why who can could should would may might will do does did not no on in of for to have has had just only also very more most some any all other like use used using want need think know see say says said tell there here'.split(' '),
);

const NEGATION = /(?:(?:\bnot|\bnever|\bwithout|n't|\bneither|\bunlike)\s+(?:\w+\s+){0,3}|\b(?:no|non)[\s-]+(?:\w+\s+)?|(?:不是|没有|并非|未使用|非)\s*)[^\w\n]{0,3}$/i;
const CODE = /(?:^|[\s;&|({])(?:if|elif|then|fi|case|esac|grep|egrep|awk|sed|echo|printf|return|def|function|var|let|const|print|elsif|unless|switch)\b[^:]{0,40}[\s("'\[{]|==|!=|=~|&&|\|\||\$\(|\$\{|^\s*(?:\/\/|\/\*|\* |import |#include|#define)|\);\s*$|;;\s*$|=\$[?\w{(]|\w+grep\s+(?:-\w+\s+)*['"]/;
const STAMPED = /^(?:<\d+>)?\[\s*\d+\.\d{3,6}\]|\bkernel: |^\w{3} +\d+ \d\d:\d\d:\d\d |\bsystemd\[\d+\]|^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/;

/** True for a line of running text: many small words, no stamp of a log. */
export function isTalk(line: string): boolean {
	if (line.length < 25 || STAMPED.test(line)) return false;
	const han = line.match(/\p{Script=Han}/gu)?.length ?? 0;
	if (han >= 12 && /[,。,;;!?！？、的了是在]/.test(line)) return true;
	const words = line.toLowerCase().match(/[a-z']+/g) ?? [];
	if (words.length < 6) return false;
	const small = words.filter((word) => FUNCTION_WORDS.has(word)).length;
	return small >= 3 && small / words.length >= 0.22;
}

/** True for a line of a program or script. */
export const isCode = (line: string): boolean => !STAMPED.test(line) && CODE.test(line);

const MISSING = /no such file|cannot (?:access|open|stat)|can't (?:access|open)|not found|does(?: not|n't) exist|unable to (?:open|access)|没有那个文件|无法访问|找不到|不存在|未找到/i;

/** True for a line that reports something as absent ("No such file or directory"). */
export const isMissing = (line: string): boolean => MISSING.test(line);

/** True when what stands directly before the match takes it back ("not running under …"). */
export const isNegated = (before: string): boolean => NEGATION.test(before.slice(-60));

/**
 * Places of the lines of a patch: from a hunk's head ("@@ -1,2 +3,4 @@") on, every line that begins with a sign or a blank. What a
 * patch adds is source text, whatever it looks like.
 */
export function patchPlaces(raw: string[]): Set<number> {
	const places = new Set<number>();
	let inside = false;
	raw.forEach((line, place) => {
		if (/^[\s>|]*@@ -\d+(?:,\d+)? \+\d+(?:,\d+)? @@/.test(line)) inside = true;
		else if (inside && line && !/^[\s>|]*[-+]|^\s/.test(line)) inside = false;
		if (inside) places.add(place);
	});
	return places;
}
