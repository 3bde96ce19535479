import { expect, test } from 'playwright/test';
import { ownHashes } from '../../src/derive/ownHashes.ts';

const policy = (sources: string) => `<meta http-equiv="content-security-policy" content="default-src 'self'; ${sources}">`;
const hashOf = (text: string) => `sha256-${text}=`;

test('the policy of a page keeps the hashes of its own style and script and nothing else', () => {
	const page = (sources: string) => `${policy(sources)}<style>a{}</style><script>1</script><script type="application/ld+json">{}</script>`;
	expect(ownHashes(page("script-src 'self' 'wasm-unsafe-eval' 'sha256-1=' 'sha256-other='; style-src 'self' 'sha256-b{}=' 'sha256-a{}=';"), hashOf))
		.toBe(page("script-src 'self' 'wasm-unsafe-eval' 'sha256-1='; style-src 'self' 'sha256-a{}=';"));
});

test('a page without a policy, and quotes in its text, stay as they are', () => {
	const page = "<p>'sha256-x='</p><style>a{}</style>";
	expect(ownHashes(page, hashOf)).toBe(page);
});
