import { parseDocument } from 'htmlparser2';

type Node = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<Node, { name: string; children: unknown[] }>;

const isElement = (node: Node): node is Element => 'name' in node && 'children' in node;
const BLOCKS = new Set(['address', 'article', 'aside', 'blockquote', 'details', 'div', 'dl', 'dt', 'dd', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6',
	'header', 'li', 'ol', 'p', 'pre', 'search', 'section', 'summary', 'table', 'thead', 'tbody', 'tr', 'ul']);
/** Pictures and controls: no texts. */
const SKIPPED = new Set(['script', 'style', 'svg', 'template', 'select', 'button', 'input', 'textarea', 'nav', 'form', 'head']);
const isSkipped = (node: Element): boolean => SKIPPED.has(node.name) || /\b(permalink|view-bar|row-more|cite)\b/.test(node.attribs.class ?? '');

const escape = (text: string): string => text.replace(/[\\`*_{}[\]<>|#$~]/g, '\\$&').replace(/\s+/g, ' ');
const textOf = (node: Node): string => ('data' in node ? String(node.data) : isElement(node) ? node.children.map(textOf).join('') : '');
const holdsBlock = (node: Node): boolean => isElement(node) && !isSkipped(node) && node.children.some((child) => isElement(child) && (BLOCKS.has(child.name) || holdsBlock(child)));

function inline(node: Node): string {
	if (!isElement(node)) return node.type === 'text' && 'data' in node ? escape(String(node.data)) : '';
	if (isSkipped(node)) return '';
	const inner = node.children.map(inline).join('');
	if (!inner.trim()) return inner;
	if (node.name === 'a' && node.attribs.href) return `[${inner.trim()}](${node.attribs.href.replace(/[()\s]/g, encodeURIComponent)})`;
	if (node.name === 'code' || node.name === 'kbd') return textOf(node).includes('`') ? inner : `\`${textOf(node).replace(/\s+/g, ' ')}\``;
	if (node.name === 'strong' || node.name === 'b') return `**${inner.trim()}**`;
	return BLOCKS.has(node.name) ? ` ${inner.trim()} ` : inner;
}

function table(node: Element): string {
	const rows: string[][] = [];
	const walk = (each: Node): void => {
		if (!isElement(each)) return;
		if (each.name === 'tr') rows.push(each.children.filter(isElement).filter((cell) => cell.name === 'td' || cell.name === 'th').map((cell) => inline(cell).replace(/\s+/g, ' ').trim()));
		else each.children.forEach(walk);
	};
	walk(node);
	const width = Math.max(1, ...rows.map((row) => row.length));
	const line = (cells: string[]) => `| ${Array.from({ length: width }, (_, index) => cells[index] ?? '').join(' | ')} |`;
	return [line(rows[0] ?? []), `|${' --- |'.repeat(width)}`, ...rows.slice(1).map(line)].join('\n');
}

function block(node: Node): string {
	if (!isElement(node)) return inline(node).trim();
	if (isSkipped(node) || node.name === 'h1') return '';
	if (node.name === 'table') return table(node);
	if (node.name === 'pre') return `\`\`\`\n${textOf(node).trimEnd()}\n\`\`\``;
	const heading = /^h([2-6])$/.exec(node.name);
	if (heading) return `${'#'.repeat(Number(heading[1]))} ${inline(node).trim()}`;
	const text = holdsBlock(node) ? node.children.map(block).filter(Boolean).join('\n\n') : inline(node).trim();
	return node.name === 'li' && text ? `- ${text.replaceAll('\n', '\n  ')}` : text;
}

/** The words of a built page as Markdown: title, and what stands in <main> without controls, pictures and permalinks. */
export function pageAsMarkdown(html: string): { title: string; body: string } {
	const main = parseDocument(/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '').children.find((node) => isElement(node) && node.name === 'main');
	if (!main) throw new Error('The page has no <main>.');
	const title = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? '';
	return { title: parseDocument(title).children.map(textOf).join('').replace(/\s+/g, ' ').replace(/#$/, '').trim(), body: block(main) };
}
