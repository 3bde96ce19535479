import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { linkPreviews, withoutCounts } from '../../src/tools/linkPreviews.ts';
import { dist } from '../support/site.ts';

test('boards and chats show of our links what the snapshot says (after a wanted change: npm run build, then npm run link-previews -- --write)', () => {
	expect(withoutCounts(linkPreviews(dist))).toBe(readFileSync(new URL('../fixtures/link-previews.txt', import.meta.url), 'utf8'));
});
