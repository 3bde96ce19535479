import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lengthOf } from '../derive/previewText.ts';
import { citedAsBbcode } from './readCite.ts';
import { readHead } from './readHead.ts';

/** The links that are shown: a technology, a pair, and a cell of the main table. */
const links = ['/kvm/', '/compare/kvm-vs-openvz/', '/#xen-pv--overhead'];

/** Stands in the snapshot for the site's own origin and base path. */
const shownOrigin = 'https://example.org';

/** What a place on the web makes of the HTML of a linked page, one line per field. */
type Reader = (html: string, address: string) => string[];

const cut = (text: string, max: number): string => (lengthOf(text) > max ? `${[...text].slice(0, max).join('')}...` : text);

/** The first of the given properties in source order, as readers that take Open Graph and Twitter data alike do. */
function firstOf(tags: { name: string; content: string }[], ...names: string[]): string {
	return tags.find(({ name }) => names.includes(name))?.content ?? '';
}

const readers: Record<string, Reader> = {
	// Onebox: Open Graph before Twitter; title cut at 80, description at 250; the time of the article; both label pairs.
	Discourse(html) {
		const { tags, title } = readHead(html);
		const get = (name: string) => firstOf(tags, name);
		return [
			`title: ${cut(get('og:title') || get('twitter:title') || title, 80)}`,
			`text:  ${cut(get('og:description') || get('twitter:description'), 250)}`,
			`image: ${get('og:image')} ${get('og:image:width')} × ${get('og:image:height')}`,
			`date:  ${get('article:published_time').slice(0, 10) || 'none'}`,
			...[1, 2].map((n) => `${get(`twitter:label${n}`)}: ${get(`twitter:data${n}`)}`),
		];
	},
	// Slack asks for the first 32 KB only and takes whichever family comes first.
	Slack(html) {
		const { tags } = readHead(Buffer.from(html).subarray(0, 32 * 1024).toString('utf8'));
		return [
			`site:  ${firstOf(tags, 'og:site_name')}`,
			`title: ${firstOf(tags, 'og:title', 'twitter:title')}`,
			`text:  ${firstOf(tags, 'og:description', 'twitter:description')}`,
			`image: ${firstOf(tags, 'og:image', 'twitter:image')} (${firstOf(tags, 'twitter:card')})`,
			...[1, 2].map((n) => `${firstOf(tags, `twitter:label${n}`)}: ${firstOf(tags, `twitter:data${n}`)}`),
		];
	},
	Telegram(html) {
		const { tags } = readHead(html);
		return [`site:  ${firstOf(tags, 'og:site_name')}`, `title: ${firstOf(tags, 'og:title')}`, `text:  ${firstOf(tags, 'og:description')}`, `image: ${firstOf(tags, 'og:image')}`];
	},
	// vBulletin and Discuz! fetch nothing; the automatic link ends at the first character that is not ASCII.
	'BBCode board': (html, address) => {
		const linked = /^[\x21-\x7e]+/.exec(address)?.[0] ?? '';
		return ['no preview; as pasted:', linked === address ? `[url]${address}[/url]` : `broken after ${linked}`, 'as copied by Cite:', citedAsBbcode(html, address, address.split('#')[1])];
	},
};

/** What each place shows of the links, from a built site; the site's own address is replaced so that the text does not depend on it. */
export function linkPreviews(dist: string): string {
	const root = readHead(readFileSync(join(dist, 'index.html'), 'utf8')).canonical.replace(/\/$/, '');
	const blocks: string[] = [];
	for (const link of links)
		for (const prefix of ['', '/zh']) {
			const path = `${prefix}${link}`;
			const address = `${root}${path}`;
			const html = readFileSync(join(dist, path.replace(/#.*/, ''), 'index.html'), 'utf8');
			const note = link.includes('#') ? ['(The part behind # is never sent: the preview is that of the page, the browser goes to the cell.)'] : [];
			blocks.push([`== ${address}`, ...note, ...Object.entries(readers).flatMap(([place, read]) => [`-- ${place}`, ...read(html, address)])].join('\n'));
		}
	return `${blocks.join('\n\n')}\n`.replaceAll(root, shownOrigin);
}

/** The text without what every new entry, claim, source or review changes: how many there are, and days. */
export const withoutCounts = (text: string): string =>
	text.replace(/\d+(?= (?:claims|sources|technologies|项技术|条说法|个来源|种虚拟化技术))|(?<=^(?:Technologies|Sources|技术|来源): )\d+$/gm, 'N').replace(/\b20\d\d-\d\d-\d\d\b/g, 'DAY');

/** `npm run link-previews`: prints what boards and chats show of a link, from dist/; with --write renews the snapshot that the tests compare (without counts and days). */
if (process.argv[1]?.endsWith('linkPreviews.ts')) {
	const text = linkPreviews('dist');
	process.stdout.write(text);
	if (process.argv.includes('--write')) writeFileSync(join('tests', 'fixtures', 'link-previews.txt'), withoutCounts(text));
}
