import { splitFrontMatter } from '../../src/tools/frontMatter.ts';
import { parseContentFile } from '../../src/tools/parseContentFile.ts';
import { type Damage, type Files, realFiles, seeded } from './damage.ts';

/** One file of every kind, chosen by seed. */
function chosenFiles(random: () => number): { kind: string; file: string; text: string }[] {
	const kinds = new Map<string, string[]>();
	for (const file of realFiles.keys()) {
		const parsed = parseContentFile(file, '');
		const kind = parsed.kind === 'pages' ? file.split('/').slice(1, -1).join(' ') : parsed.kind;
		kinds.set(kind, [...(kinds.get(kind) ?? []), file]);
	}
	return [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, files]) => {
		const file = files[Math.floor(random() * files.length)] as string;
		return { kind, file, text: realFiles.get(file) as string };
	});
}

const bomb = `a: &a [x, x]\n${[...'bcdefghi'].map((name, at) => `${name}: &${name} [*${'abcdefgh'[at]}, *${'abcdefgh'[at]}, *${'abcdefgh'[at]}]`).join('\n')}\n`;

/** Damages whole files: encodings, YAML tricks, names and places. */
export function fileDamages(seed: number): Damage[] {
	const chosen = chosenFiles(seeded(seed));
	return chosen.flatMap(({ kind, file, text }) => {
		const damage = (how: string, files: Files): Damage => ({ how, where: `${kind} file`, files: () => files });
		const change = (how: string, to: string): Damage => damage(how, { [file]: to });
		const all = [
			damage('file missing', { [file]: null }), change('file empty', ''), change('file blank', '\n\n  \n'), change('file in UTF-16', Buffer.from(text, 'utf16le').toString('latin1')), change('byte order mark', `\ufeff${text}`),
			change('wrong encoding', Buffer.from(`${text}é`, 'latin1').toString('utf8')), change('NUL at the end', `${text}\0`), change('bidi in a comment', `${text}\n# \u202e gnihton\n`), change('huge file', `${text}\n${'# x\n'.repeat(200_000)}`),
			damage('wrong ending', { [file]: null, [`${file}.bak`]: text }), damage('a stray copy', { [`${file}.orig`]: text }), damage('name in capitals', { [file]: null, [file.replace(/[^/]+$/, (name) => name.toUpperCase().replace(/\.\w+$/, (ending) => ending.toLowerCase()))]: text }),
			damage('a folder too deep', { [file.replace(/([^/]+)$/, 'deeper/still/$1')]: text }), damage('an unknown folder', { [file.replace('content/', 'content/unknown/')]: text }), damage('the name of another kind', { [`content/sources/copy-of.yml`]: text }),
			change('Windows line ends', text.replaceAll('\n', '\r\n')),
		];
		const isReal = (each: Damage): boolean => each.files()[file] !== text;
		if (!/\.(yml|mdx)$/.test(file)) return all.filter(isReal);
		const { yaml, body } = file.endsWith('.mdx') ? splitFrontMatter(text) : { yaml: text, body: '' };
		const wrap = (how: string, to: string): Damage => change(how, file.endsWith('.mdx') ? `---\n${to.trimEnd()}\n---\n${body}` : to);
		const first = (yaml ?? '').split('\n').find((line) => /^\w+:/.test(line)) ?? '';
		return [
			...all, wrap('key twice', `${yaml?.trimEnd()}\n${first.includes(': ') ? first : `${first} x`}\n`), wrap('anchor and alias', `x: &x 1\ny: *x\n${yaml}`), wrap('anchor', (yaml ?? '').replace(/^(\w+):/m, '$1: &name')), wrap('alias bomb', `${bomb}${yaml}`), wrap('merge key', `<<: { name: x }\n${yaml}`),
			wrap('tag', (yaml ?? '').replace(/^(\w+): /m, '$1: !!js/function ')), wrap('tag binary', (yaml ?? '').replace(/^(\w+): /m, '$1: !!binary ')), wrap('tabs', (yaml ?? '').replace(/^ {2}/gm, '\t')), wrap('two documents', `${yaml}\n---\nname: other\n`), wrap('a list', `- ${first}\n`), wrap('a text', 'only words'), wrap('nothing', 'null'),
			wrap('unclosed quote', `${yaml}\nbroken: "x\n`), wrap('directive', `%YAML 1.1\n---\n${yaml}`), wrap('cut in half', (yaml ?? '').slice(0, Math.floor((yaml ?? '').length / 2)).replace(/\n[^\n]*$/, '\n  - {')), wrap('prototype key', `${yaml?.trimEnd()}\n__proto__:\n  polluted: true\n`), wrap('constructor key', `${yaml?.trimEnd()}\nconstructor:\n  prototype: { polluted: true }\n`),
			wrap('yes and no unquoted twice', `${yaml?.trimEnd()}\nyes: no\n`),
		].filter(isReal);
	});
}

const markup: [string, string][] = [
	['unknown component', '<Evil />'], ['HTML', '<b>bold</b>'], ['script', '<script>alert(1)</script>'], ['image element', '<img src="x" onerror="alert(1)" />'], ['iframe', '<iframe src="https://example.org"></iframe>'], ['style', '<style>{`*{display:none}`}</style>'],
	['expression', '{process.env.HOME}'], ['expression that throws', '{(() => { throw 1 })()}'], ['import', "import fs from 'node:fs'"], ['export', 'export const a = 1'], ['HTML comment', '<!-- note -->'], ['MDX comment', '{/* note */}'],
	['open element', '<Tech id="kvm">'], ['unclosed brace', 'a { b'], ['fragment', '<>x</>'], ['attribute expression', '<Tech id={"kvm"} />'], ['spread', '<Tech {...props} />'], ['another attribute', '<Tech id="kvm" onclick="alert(1)" />'], ['no attribute', '<Tech />'],
	['script address', '[here](javascript:alert(1))'], ['data address', '[here](data:text/html,x)'], ['link elsewhere', '[here](https://example.org)'], ['reference link', '[here][1]\n\n[1]: https://example.org'], ['picture', '![x](https://example.org/x.png)'], ['bare address', 'See https://example.org/x now.'], ['mail address', 'Write to a@example.org.'],
	['heading', '# Heading'], ['setext heading', 'Heading\n======='], ['footnote', 'x[^1]\n\n[^1]: y'], ['bidi by entity', 'a &#8238; b'], ['bidi', 'a \u202e b'], ['zero-width', 'a\u200bb'], ['unknown technology', '<Tech id="no-such-thing" />'], ['reserved name', '<Tech id="constructor" />'],
	['namespaced element', '<a:b />'], ['member element', '<a.b />'], ['CDATA', '<![CDATA[x]]>'], ['processing', '<?php echo 1 ?>'], ['doctype', '<!DOCTYPE html>'],
];

/** Damages the prose of one file of every kind: markup, code, links, references. */
export function proseDamages(seed: number): Damage[] {
	return chosenFiles(seeded(seed)).filter(({ file, text }) => file.endsWith('.mdx') && splitFrontMatter(text).body.trim()).flatMap(({ kind, file, text }) => {
		const { yaml, body } = splitFrontMatter(text);
		const to = (how: string, changed: string): Damage => ({ how, where: `${kind} body`, files: () => ({ [file]: `---\n${yaml}\n---\n${changed}` }) });
		const within = (piece: string): string => body.replace(/\n\n(?=[A-Z\p{Script=Han}*])/u, `\n\n${piece}\n\n`);
		const english = !file.includes('/zh/');
		const twin = realFiles.get(english ? file.replace('content/', 'content/zh/') : file.replace('content/zh/', 'content/')) ?? '';
		return [
			...markup.map(([how, piece]) => to(how, within(piece))),
			to('prose missing', ''), to('the other language', splitFrontMatter(twin).body), to('cut in half', body.slice(0, Math.floor(body.length / 2))), to('reference to nothing', body.replace(/(claim|of)="[^"]*"/, '$1="no-such-thing"')),
			to('reference by a reserved name', body.replace(/(claim|of)="([^"/]*\/)?[^"]*"/, '$1="$2constructor"')), to('heading twice', body.replace(/<Heading id="([^"]*)"([\s\S]*?)<Heading id="[^"]*"/, '<Heading id="$1"$2<Heading id="$1"')), to('heading id not ASCII', body.replace(/<Heading id="[^"]*"/, '<Heading id="标题"')),
			to('a part twice', body.replace(/<Part id="how">/, '<Part id="what">')), to('parts swapped', body.replace('id="what"', 'id="x"').replace('id="how"', 'id="what"').replace('id="x"', 'id="how"')), to('a naked figure', english ? within('It loses 5 % of its speed.') : within('损失 5 % 的速度。')),
		].filter((damage) => Object.values(damage.files())[0] !== text);
	});
}

/** Damages the ledgers and the limits. */
export function ledgerDamages(): Damage[] {
	return [...realFiles].filter(([file]) => file.startsWith('content/ledger/')).flatMap(([file, text]) => {
		const to = (how: string, changed: string): Damage => ({ how, where: `ledger ${file.replace(/^.*\//, '')}`, files: () => ({ [file]: changed }) });
		const line = text.split('\n').findLast((each) => each.trim() && !each.startsWith('#')) ?? '';
		return [
			to('an id that resolves to nothing', `${text}no-such-thing\n`), to('an id of JavaScript', `${text}constructor\n`), to('markup', `${text}<script>alert(1)</script>\n`), to('changed letter', text.replace(`${line}\n`, `${line}x\n`)),
			to('a line twice', `${text}${line}\n`), to('a line removed', text.replace(`${line}\n`, '')), to('hidden character', text.replace(line, `${line}\u200b`)), { how: 'unknown ledger', where: 'ledger', files: () => ({ 'content/ledger/unknown.txt': 'x\n' }) },
		];
	});
}
