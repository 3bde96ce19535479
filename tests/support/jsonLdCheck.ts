/**
 * The part of schema.org that the pages use: per type the properties that schema.org (or, for Dataset, ClaimReview,
 * BreadcrumbList and Article, the search engines' documentation) requires, and those that may stand there.
 */
const types: Record<string, { required: string[]; allowed: string[] }> = {
	Organization: { required: ['name'], allowed: ['url'] },
	BreadcrumbList: { required: ['itemListElement'], allowed: [] },
	ListItem: { required: ['position', 'name', 'item'], allowed: [] },
	Dataset: { required: ['name', 'description'], allowed: ['url', 'license', 'isAccessibleForFree', 'creator', 'version', 'dateModified', 'inLanguage', 'distribution'] },
	DataDownload: { required: ['contentUrl', 'encodingFormat'], allowed: ['name'] },
	WebSite: { required: ['name', 'url'], allowed: ['inLanguage', 'potentialAction'] },
	SearchAction: { required: ['target', 'query-input'], allowed: [] },
	EntryPoint: { required: ['urlTemplate'], allowed: [] },
	Article: { required: ['headline', 'image', 'author'], allowed: ['description', 'url', 'mainEntityOfPage', 'inLanguage', 'publisher', 'license', 'datePublished', 'dateModified', 'about'] },
	SoftwareApplication: { required: ['name'], allowed: ['url', 'applicationCategory'] },
	ClaimReview: { required: ['claimReviewed', 'reviewRating', 'url'], allowed: ['author', 'datePublished', 'reviewBody', 'itemReviewed'] },
	Rating: { required: ['alternateName'], allowed: [] },
	Claim: { required: [], allowed: ['appearance'] },
	CreativeWork: { required: [], allowed: ['name', 'url'] },
};
types.TechArticle = types.Article as (typeof types)[string];

const addresses = new Set(['url', 'item', 'image', 'contentUrl', 'license', 'mainEntityOfPage', 'urlTemplate']);
const dates = new Set(['datePublished', 'dateModified']);

/** What is wrong with a thing, with the path to it; nothing: it is as schema.org wants it. */
export function checkThing(value: unknown, at = ''): string[] {
	if (typeof value !== 'object' || value === null) return [`${at}: not a thing`];
	const thing = value as Record<string, unknown>;
	const type = types[String(thing['@type'])];
	if (!type) return [`${at}: unknown type ${String(thing['@type'])}`];
	const problems = type.required.filter((name) => thing[name] === undefined || thing[name] === '').map((name) => `${at}${thing['@type']}: ${name} is missing`);
	for (const [name, content] of Object.entries(thing)) {
		const here = `${at}${thing['@type']}.${name}`;
		if (name === '@type') continue;
		if (!type.required.includes(name) && !type.allowed.includes(name)) problems.push(`${here} is not a property here`);
		if (addresses.has(name) && !/^https?:\/\/\S+$/.test(String(content))) problems.push(`${here} is not an absolute address: ${String(content)}`);
		if (dates.has(name) && !/^20\d\d-\d\d-\d\d(T\d\d:\d\d:\d\dZ)?$/.test(String(content))) problems.push(`${here} is not a date: ${String(content)}`);
		if (name === 'headline' && [...String(content)].length > 110) problems.push(`${here} is longer than 110 characters`);
		for (const [index, item] of (Array.isArray(content) ? content : [content]).entries())
			if (typeof item === 'object') {
				problems.push(...checkThing(item, `${here}.`));
				if (name === 'itemListElement' && (item as { position: unknown }).position !== index + 1) problems.push(`${here}: position ${index + 1} expected`);
			}
	}
	return problems;
}
