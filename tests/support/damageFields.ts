import { parse, stringify } from 'yaml';
import { splitFrontMatter } from '../../src/tools/frontMatter.ts';
import { parseContentFile } from '../../src/tools/parseContentFile.ts';
import { type Damage, type Files, realFiles, seeded } from './damage.ts';

type Path = (string | number)[];
interface Place {
	file: string;
	path: Path;
	value: unknown;
}

const kindOf = (file: string): string => parseContentFile(file, '').kind;
const yamlOf = (file: string, text: string): string => (file.endsWith('.mdx') ? (splitFrontMatter(text).yaml ?? '') : text);
const withYaml = (file: string, text: string, yaml: string): string => (file.endsWith('.mdx') ? `---\n${yaml.trimEnd()}\n---\n${splitFrontMatter(text).body}` : yaml);

/** The field of a path: list indices and ids used as keys are left out. */
const fieldOf = (path: Path): string => path.map((part, at) => (typeof part === 'number' ? '[]' : ['claims', 'modes'].includes(String(path[at - 1])) && typeof path[at] === 'string' ? '*' : part)).join('.').replaceAll('.[]', '[]');

/** Every field of every kind of file, with a seeded choice of the place to damage. */
function chosenPlaces(random: () => number): Map<string, Place> {
	const places = new Map<string, Place[]>();
	for (const [file, text] of realFiles) {
		if (!/\.(yml|mdx)$/.test(file) || (text.length > 30_000 && !file.includes('vocabulary'))) continue;
		const walk = (value: unknown, path: Path): void => {
			if (path.length) {
				const key = `${kindOf(file)} ${fieldOf(path)}`;
				places.set(key, [...(places.get(key) ?? []), { file, path, value }].slice(-60));
			}
			if (value && typeof value === 'object') for (const [key, inner] of Object.entries(value)) walk(inner, [...path, Array.isArray(value) ? Number(key) : key]);
		};
		walk(parse(yamlOf(file, text)), []);
	}
	return new Map([...places].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, list]) => [key, list[Math.floor(random() * list.length)] as Place]));
}

const REMOVE = Symbol('remove');
type Change = [how: string, value: unknown];
const object = { unexpected: 'object' };

/** Ways to damage a text, whatever it means. */
const textDamages = (text: string): Change[] => {
	const inside = (piece: string) => text.slice(0, 1) + piece + text.slice(1);
	return [
		['html', inside(' <img src=x onerror=alert(1)> ')], ['script', inside('<script>alert(1)</script>')], ['huge', `${text}${'x'.repeat(100_000)}`],
		['bidi', inside('\u202e')], ['isolate', inside('\u2066')], ['zero-width', inside('\u200b')], ['byte order mark', `\ufeff${text}`], ['NUL', inside('\0')], ['control', inside('\u001b[31m')], ['lone surrogate', inside('\ud800')],
		['private use', inside('\ue000')], ['tag characters', inside('\u{e0041}')], ['homoglyph', inside('а')], ['marks piled up', inside('e\u0301\u0301\u0301')], ['decomposed', inside('e\u0301')], ['no-break space', inside('\u00a0')],
		['blank before', ` ${text}`], ['blank after', `${text} `],
	];
};

/** Ways to damage a value by what it looks like. */
function damagesOf(value: unknown, where: string): Change[] {
	const always: Change[] = [['missing', REMOVE], ['null', null]];
	if (typeof value === 'number')
		return [...always, ['wrong type', 'many'], ['wrong type', object], ['far below', -1e9], ['far above', 1e9], ['not a number', Number.NaN], ['infinite', Number.POSITIVE_INFINITY], ...(/asOf|limit$/.test(where) ? [['broken', 1999.5] as Change] : [])];
	if (typeof value === 'boolean') return [...always, ['wrong type', 'perhaps'], ['wrong type', 3]];
	if (Array.isArray(value)) return [...always, ['wrong type', 7], ['wrong type', object], ['empty', []], ['repeated', [...value, ...value.slice(0, 1)]], ['nested', [value]], ['with nothing', [...value, null]]];
	if (value && typeof value === 'object')
		return [...always, ['wrong type', 'text'], ['wrong type', ['list']], ['empty', {}], ['unknown key', { ...value, notAField: 'x' }], ['prototype key', { ...value, ['constructor']: 'x' }]];
	const text = String(value);
	const changes: Change[] = [...always, ['wrong type', object], ['wrong type', [[text]]], ['empty', ''], ['blank', '   '], ...textDamages(text)];
	if (/^\d{4}-\d\d-\d\d$/.test(text)) changes.push(['no such day', '2024-02-31'], ['future', '2098-01-01'], ['far past', '1066-10-14'], ['other form', '14/10/2020']);
	if (/^https?:/.test(text)) for (const url of ['javascript:alert(1)', 'data:text/html,<script>alert(1)</script>', '//example.org/', 'ftp://example.org/', 'http://localhost/x', 'https://user:secret@example.org/', 'https://example.org/a b', 'https://example.org/\u202e', 'https://example.org/"onmouseover="x', 'https:\\\\example.org'] as const) changes.push([`address ${url.split(/[:/]/)[0] || 'relative'}`, url]);
	if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)) changes.push(['dangling', 'no-such-thing'], ['not kebab-case', 'No Such Thing'], ['reserved', 'constructor'], ['path', '../../etc/passwd']);
	return changes;
}

/** Writes another value at a place; a text keeps its quotes, other characters are written as escapes where YAML needs them. */
function rewritten(place: Place, value: unknown, how: string): Files {
	const text = realFiles.get(place.file) as string;
	const data = parse(yamlOf(place.file, text)) as Record<string, unknown>;
	let parent: Record<string | number, unknown> = data;
	for (const part of place.path.slice(0, -1)) parent = parent[part] as Record<string | number, unknown>;
	const last = place.path.at(-1) as string | number;
	if (value === REMOVE) {
		if (Array.isArray(parent)) parent.splice(last as number, 1);
		else delete parent[last];
	} else parent[last] = value;
	return { [place.file]: withYaml(place.file, text, stringify(data, { lineWidth: 0, ...(how === 'lone surrogate' && { defaultStringType: 'QUOTE_DOUBLE' as const }) })) };
}

/** Damages every field of every kind of file in every fitting way; the same seed gives the same list. */
export function fieldDamages(seed: number): Damage[] {
	return [...chosenPlaces(seeded(seed))].flatMap(([where, place]) => {
		const swap = swapped(place);
		return [
			...damagesOf(place.value, where).map(([how, value]): Damage => ({ how, where, files: () => rewritten(place, value, how) })),
			...(swap ? [{ how: 'swapped', where, files: () => swap }] : []),
		];
	});
}

const partners: Record<string, string> = { low: 'high', from: 'until', en: 'zh', says: 'why', label: 'says' };

/** Changes the places of two neighbours: low and high, from and until, English and Chinese. */
function swapped(place: Place): Files | undefined {
	const last = place.path.at(-1);
	const partner = typeof last === 'string' ? partners[last] : undefined;
	if (!partner) return undefined;
	const text = realFiles.get(place.file) as string;
	const data = parse(yamlOf(place.file, text)) as Record<string, unknown>;
	let parent: Record<string | number, unknown> = data;
	for (const part of place.path.slice(0, -1)) parent = parent[part] as Record<string | number, unknown>;
	const key = last as string;
	if (parent[partner] === undefined || JSON.stringify(parent[partner]) === JSON.stringify(parent[key])) return undefined;
	[parent[key], parent[partner]] = [parent[partner], parent[key]];
	return { [place.file]: withYaml(place.file, text, stringify(data, { lineWidth: 0 })) };
}
