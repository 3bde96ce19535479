import { expect, test } from 'playwright/test';
import { withRows } from '../../src/tools/bench/interaction.ts';
import { pageAsMarkdown } from '../../src/tools/bench/markdown.ts';

test('a table is made longer with rows of their own ids', () => {
	const html = '<table><tbody><tr data-row="a"><th id="a"><a href="#a">A</a></th></tr></tbody></table>';
	const long = withRows(html, 3);
	expect([...long.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])).toEqual(['a', 'a-copy-1', 'a-copy-2']);
	expect(() => withRows('<p>no table</p>', 3)).toThrow('no table rows');
});

test('the words of a page become Markdown without controls and permalinks', () => {
	const page = '<html><main><h1>KVM<a class="permalink" href="#x">#</a></h1><p>Runs <strong>well</strong> at 5 * 3 <a href="/xen/">beside Xen</a>.</p><button>Sort</button><ul><li>one</li><li>two</li></ul><table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table></main></html>';
	expect(pageAsMarkdown(page)).toEqual({ title: 'KVM', body: 'Runs **well** at 5 \\* 3 [beside Xen](/xen/).\n\n- one\n\n- two\n\n| a | b |\n| --- | --- |\n| 1 | 2 |' });
});
