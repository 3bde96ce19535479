import { readHead } from '../../src/tools/readHead.ts';

/** The preview data of a page's HTML; properties by name, `itemprop:` in front of microdata. */
export const previewHead = (html: string) => {
	const { tags, title, canonical } = readHead(html);
	return { title, canonical, meta: Object.fromEntries(tags.map(({ name, content }) => [name, content])) as Record<string, string | undefined> };
};
