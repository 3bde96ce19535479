/** Something wrong with the content: where, what was found, what is allowed, what to do. Only errors fail a check. */
export interface Problem {
	rule: string;
	level: 'error' | 'warning';
	file: string;
	field: string;
	found: string;
	allowed: string;
	remedy: string;
}

/** Orders problems by file, then field. */
export const byFile = (a: Problem, b: Problem): number =>
	a.file < b.file ? -1 : a.file > b.file ? 1 : a.field < b.field ? -1 : a.field > b.field ? 1 : 0;
