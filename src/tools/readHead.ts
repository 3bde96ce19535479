import { Parser } from 'htmlparser2';

/** What the head of a page tells a preview: its meta tags in source order, title and canonical address. */
export interface Head {
	tags: { name: string; content: string }[];
	title: string;
	canonical: string;
}

/** Reads the head of HTML that may be cut off anywhere; microdata names begin with `itemprop:`. */
export function readHead(html: string): Head {
	const head: Head = { tags: [], title: '', canonical: '' };
	let inTitle = false;
	const parser = new Parser({
		onopentag(name, attributes) {
			if (name === 'title') inTitle = true;
			if (name === 'link' && attributes.rel === 'canonical') head.canonical = attributes.href ?? '';
			const key = attributes.property ?? attributes.name ?? (attributes.itemprop && `itemprop:${attributes.itemprop}`);
			if (name === 'meta' && key) head.tags.push({ name: key, content: attributes.content ?? '' });
		},
		ontext(text) {
			if (inTitle) head.title += text;
		},
		onclosetag(name) {
			if (name === 'title') inTitle = false;
		},
	});
	parser.write(html);
	parser.end();
	return head;
}
