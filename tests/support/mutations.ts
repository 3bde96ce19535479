const each = (change: (line: string, index: number) => string) => (text: string) => text.split('\n').map(change).join('\n');
const filled = (change: (line: string) => string) => each((line) => (line.trim() ? change(line) : line));

/** Ways in which the same output arrives in a post; none of them may change an answer. */
export const mutations: Record<string, (text: string) => string> = {
	'written on Windows': (text) => text.replaceAll('\n', '\r\n'),
	'written on an old Mac': (text) => text.replaceAll('\n', '\r'),
	'coloured by a terminal': filled((line) => `\u001b[1;32m${line.slice(0, 3)}\u001b[0m${line.slice(3)}\u001b[K`),
	'quoted like mail': filled((line) => `> ${line}`),
	'quoted twice': filled((line) => `> > ${line}`),
	indented: filled((line) => `        ${line}`),
	'indented with tabs': filled((line) => `\t${line}`),
	'wrapped in BBCode': (text) => `[quote][code]${text}[/code][/quote]`,
	'wrapped in a code fence': (text) => `\`\`\`text\n${text}\n\`\`\``,
	'wrapped in HTML': (text) => `<pre><code>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</code></pre>`,
	'full of odd blanks': (text) => text.replaceAll(' ', '\u00a0'),
	'sprinkled with invisible characters': filled((line) => `\u200b${line}\ufeff`),
	'followed by blanks': each((line) => `${line}   `),
	'surrounded by empty lines': (text) => `\n\n\n${text}\n\n\n`,
	'numbered line by line': (text) => text.split('\n').map((line, index) => `${String(index + 1).padStart(4)}  ${line}`).join('\n'),
	'numbered with colons': (text) => text.split('\n').map((line, index) => `${index + 1}: ${line}`).join('\n'),
	'full-width': (text) => text.replace(/[:()#]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
	'wrapped by a narrow window': (text) => text.split('\n').flatMap((line) => (/^(?:flags|\S+@)/.test(line) ? [line] : line.match(/.{1,110}/g) ?? [''])).join('\n'),
	'drawn in a box': filled((line) => `│ ${line} │`),
};
