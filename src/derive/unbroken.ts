/** Cuts a text into pieces; short names with a hyphen ("Hyper-V", "VT-x") are marked, so that a heading is not broken inside them. */
export const namePieces = (text: string): { text: string; whole: boolean }[] =>
	text.split(/([A-Za-z0-9]{1,8}-[A-Za-z0-9]{1,4}(?![A-Za-z0-9-]))/).filter(Boolean).map((piece, index, all) => ({
		text: piece,
		whole: /^[A-Za-z0-9]{1,8}-[A-Za-z0-9]{1,4}$/.test(piece) && !/[A-Za-z0-9-]$/.test(all[index - 1] ?? ''),
	}));
