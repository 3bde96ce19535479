/** Reads CSV the way RFC 4180 describes it; throws on a quote where none may stand. */
export function readCsv(text: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	for (let at = 0; at < text.length; ) {
		let field = '';
		if (text[at] === '"') {
			for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
				if (at >= text.length) throw new Error('A quoted field does not end.');
				if (text[at] === '"') at++;
				field += text[at];
			}
			at++;
		} else {
			const end = text.slice(at).search(/[,\r]/);
			field = text.slice(at, end < 0 ? undefined : at + end);
			if (field.includes('"')) throw new Error(`A quote inside of ${field}`);
			at += field.length;
		}
		row.push(field);
		if (text[at] === ',') at++;
		else if (text.startsWith('\r\n', at)) {
			rows.push(row);
			row = [];
			at += 2;
		} else throw new Error(`After ${field}: ${JSON.stringify(text.slice(at, at + 5))}`);
	}
	return rows;
}
