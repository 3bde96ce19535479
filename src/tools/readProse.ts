import { mdxToMdast } from 'satteri';
import { hiddenCharacter } from '../derive/rules/characters.ts';
import type { Problem } from '../derive/rules/problem.ts';

/** What each folder's prose may contain besides Markdown, with the attributes an element must have, in order. */
const elementsOf: Record<string, Record<string, string[]>> = {
	technologies: { Part: ['id'], Fact: ['claim'], Ref: ['claim'], Tech: ['id'] },
	guides: { Claim: ['of'], Tech: ['id'], Page: ['path'], Heading: ['id', 'title'] },
	pages: { Api: ['file'], Example: ['lines'], Heading: ['id', 'title'] },
};
const markdown = new Set(['root', 'paragraph', 'text', 'strong', 'emphasis', 'inlineCode', 'code', 'list', 'listItem', 'break', 'table', 'tableRow', 'tableCell', 'blockquote', 'thematicBreak']);

interface Attribute {
	type: string;
	name?: string;
	value?: unknown;
}
interface Node {
	type: string;
	name?: string | null;
	value?: string;
	attributes?: Attribute[];
	children?: Node[];
	position?: { start: { line: number } };
}

/** An element of prose that names something: `<Tech id="kvm" />` is tech, id, kvm. */
export interface Mention {
	element: string;
	value: string;
}

/** Reads the prose of a folder with the parser of the build: the elements it contains, and every problem. Never throws for bad prose. */
export function readProse(file: string, folder: string, body: string): { mentions: Mention[]; problems: Problem[] } {
	const problems: Problem[] = [];
	const mentions: Mention[] = [];
	const allowed = elementsOf[folder] ?? {};
	const may = [...Object.entries(allowed).map(([name, attributes]) => `<${name} ${attributes.map((attribute) => `${attribute}="…"`).join(' ')}>`), 'Markdown without links, images and headings'].join(', ');
	const report = (node: Node | undefined, found: string, remedy: string) =>
		problems.push({ rule: 'prose', level: 'error', file, field: `body, line ${node?.position?.start.line ?? '?'}`, found, allowed: may, remedy });
	let tree: Node;
	try {
		tree = mdxToMdast(body) as unknown as Node;
	} catch (error) {
		report(undefined, (error as Error).message.split('\n')[0] ?? 'no MDX', 'Close every element; write "<" and "{" in back-ticks.');
		return { mentions, problems };
	}
	const visit = (node: Node, inside: string[]): void => {
		if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
			const name = node.name ?? '';
			const wanted = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
			const given = node.attributes ?? [];
			const [first] = given;
			if (!wanted) report(node, `<${name}>`, 'Remove the element.');
			else if (given.some(({ type }) => type !== 'mdxJsxAttribute') || given.map((each) => each.name).join() !== wanted.join())
				report(node, `<${name}> with ${given.map((each) => each.name ?? each.type).join(', ') || 'no attribute'}`, `Give it ${wanted.join(' and ')}, in this order, and nothing else.`);
			else if (given.every(({ value }) => typeof value === 'string')) {
				mentions.push({ element: name, value: String(first?.value) });
				const hidden = hiddenCharacter(given.map(({ value }) => value).join(' '));
				if (hidden) report(node, hidden, 'Type the passage again.');
				if (name === 'Page' && !/^(?:\/[a-z0-9-]+)+\/$/.test(String(first?.value))) report(node, `path ${String(first?.value)}`, 'Write the path of a page without the language, with slashes at both ends.');
				if (name === 'Heading' && !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(String(first?.value))) report(node, `id ${String(first?.value)}`, 'Use an ASCII id in kebab-case that begins with a letter.');
			} else if (name !== 'Example' || !isPlainList((first?.value as { value?: string } | undefined)?.value ?? '')) report(node, `<${name}> with an expression`, 'Write the value in double quotes.');
			if (inside.includes(name)) report(node, `<${name}> inside <${name}>`, 'Close the first before the second.');
			for (const child of node.children ?? []) visit(child, [...inside, name]);
			return;
		}
		if (!markdown.has(node.type)) report(node, node.type === 'mdxjsEsm' ? `a line of code: ${node.value?.slice(0, 60)}` : `${node.type} ${node.value?.slice(0, 60) ?? ''}`.trim(), 'Remove it; name sources, claims and technologies by their elements.');
		const hidden = hiddenCharacter((node.value ?? '').replaceAll(/\r?\n/g, ' '));
		if (hidden) report(node, hidden, 'Type the passage again.');
		if (node.type === 'text' && folder !== 'technologies' && !inside.includes('Claim') && /\d\s*[%％]/.test(node.value ?? '')) report(node, node.value?.slice(0, 80) ?? '', 'Name the claim that holds the figure: <Claim of="…">.');
		if (node.type === 'text' && /\b(https?:\/\/|www\.|[\w.]+@\w)/i.test(node.value ?? '')) report(node, node.value?.slice(0, 80) ?? '', 'Cite the address as a source.');
		for (const child of node.children ?? []) visit(child, inside);
	};
	visit(tree, []);
	return { mentions, problems };
}

/** Whether an expression is a list of template texts and nothing that could run. */
function isPlainList(expression: string): boolean {
	const inside = /^\s*\[([\s\S]*)\]\s*$/.exec(expression)?.[1];
	return inside !== undefined && /^\s*$/.test(inside.replace(/`(?:[^`\\$]|\\.|\$(?!\{))*`\s*(?:,|$)/g, ''));
}
