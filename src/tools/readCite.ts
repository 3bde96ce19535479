import { Parser } from 'htmlparser2';
import { citations } from '../derive/cite.ts';

/** What Cite offers as BBCode for a page (it stands in the HTML) or, given its id, for a cell of a table; empty where there is none. */
export function citedAsBbcode(html: string, address: string, cell = ''): string {
	const found = { row: '', column: '', value: '', page: '' };
	let text: 'row' | 'value' | 'page' | undefined;
	let inRowHead = false;
	let inCell = false;
	const parser = new Parser({
		onopentag(name, attributes) {
			if (name === 'tr' && !found.value) found.row = '';
			if (name === 'th') inRowHead = !found.value;
			if (name === 'td') {
				inRowHead = false;
				inCell = Boolean(cell) && attributes.id === cell;
				if (inCell) found.column = attributes['data-label'] ?? '';
			}
			if (name === 'a' && inRowHead && attributes.class !== 'permalink') text = 'row';
			if (name === 'a' && inCell && attributes.class === 'value') text = 'value';
			if (name === 'code' && !cell && !found.page.startsWith(`[url=${address}]`)) {
				found.page = '';
				text = 'page';
			}
		},
		ontext(words) {
			if (text) found[text] += words;
		},
		onclosetag(name) {
			if (name === 'a' || name === 'code') text = undefined;
		},
	});
	parser.write(html);
	parser.end();
	if (!cell) return found.page.startsWith(`[url=${address}]`) ? found.page : '';
	const colon = html.includes('<html lang="zh') ? '：' : ': ';
	return found.value && citations({ title: `${found.row} · ${found.column}${colon}${found.value}`, url: address, sentence: '' }).bbcode;
}
