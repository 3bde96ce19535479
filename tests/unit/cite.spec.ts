import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { expect, test } from 'playwright/test';
import { citations, citeSentence, safeUrl, yearSpan } from '../../src/derive/cite.ts';

const url = 'https://example.org/kvm/#linpack-tuned';

test('the five texts of a claim', () => {
	expect(citations({ title: 'KVM: Linpack', url, sentence: 'KVM: 2–3 %.' })).toEqual({
		link: url,
		markdown: `[KVM: Linpack](${url})`,
		bbcode: `[url=${url}]KVM: Linpack[/url]`,
		html: `<a href="${url}">KVM: Linpack</a>`,
		sentence: 'KVM: 2–3 %.',
	});
});

test('hostile titles stay titles', () => {
	const { markdown, bbcode, html } = citations({ title: 'a](javascript:x) [/url][img]x[/img] <img src=x onerror=alert(1)> "q" \'s\' & `c`\n# h', url, sentence: '' });
	expect(markdown.startsWith('[a\\](javascript:x) \\[/url\\]\\[img\\]x')).toBe(true);
	expect(markdown.endsWith(`](${url})`)).toBe(true);
	expect(bbcode).toBe(`[url=${url}]a)(javascript:x) (/url)(img)x(/img) <img src=x onerror=alert(1)> "q" 's' & \`c\` # h[/url]`);
	expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &quot;q&quot; &#39;s&#39; &amp;');
});

test('an address is absolute, ASCII and closes no markup', () => {
	expect(safeUrl('https://example.org/a b/(c)/"d"/[e]/虚/?q=\'x\'#f')).toMatch(/^https:\/\/example\.org\/[!-~]*#f$/);
	expect(safeUrl('https://example.org/a b/(c)/"d"/[e]/\'')).not.toMatch(/[\s"'()[\]<>]/);
	expect(() => safeUrl('javascript:alert(1)')).toThrow('Not a web address');
	expect(() => safeUrl('/kvm/')).toThrow();
});

test('whatever the title, each format holds one link to the address and nothing else', () => {
	fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (title) => {
		const { markdown, bbcode, html } = citations({ title, url, sentence: title });
		expect(bbcode.match(/\[/g)).toHaveLength(2);
		expect(/^\[url=[^\s"'\]]+\]/.test(bbcode)).toBe(true);
		expect(/^\[(?:\\.|[^\\[\]])*\]\(https:\/\/example\.org\/kvm\/#linpack-tuned\)$/s.test(markdown)).toBe(true);
		const tags: string[] = [];
		const parser = new Parser({ onopentag: (name, attributes) => void tags.push(`${name} ${Object.keys(attributes).join()} ${attributes.href}`) });
		parser.end(html);
		expect(tags).toEqual([`a href ${url}`]);
	}), { seed: 7, numRuns: 300 });
});

test('a sentence carries value, year and source in the language of the page', () => {
	const parts = { about: ['KVM', 'CPU 2–3 %'], says: 'Linpack ran 2 to 3 % slower.', marks: ['measured', 'as of 2014', ''], sources: ['IBM 2014', 'IBM 2014'] };
	expect(citeSentence('en', parts)).toBe('KVM, CPU 2–3 %: Linpack ran 2 to 3 % slower (measured, as of 2014; IBM 2014).');
	expect(citeSentence('zh', { ...parts, says: 'Linpack 慢 2–3 %。', marks: ['实测', '2014 年'] })).toBe('KVM，CPU 2–3 %：Linpack 慢 2–3 %（实测，2014 年；IBM 2014）。');
	expect(citeSentence('en', { about: ['KVM'], says: '', marks: [], sources: [] })).toBe('KVM.');
});

test('years are a span of what is known', () => {
	expect([yearSpan([2014]), yearSpan([2020, 'undated', 2014]), yearSpan(['undated']), yearSpan([])]).toEqual(['2014', '2014–2020', '', '']);
});
