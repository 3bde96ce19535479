import { rmSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { differences, digests, rebuild } from '../support/rebuild.ts';

test('two builds in two folders, years, time zones and locales give the same bytes', async () => {
	test.setTimeout(1_800_000);
	const early = await rebuild({ days: -700, TZ: 'Pacific/Apia', LANG: 'C', images: true });
	const late = await rebuild({ days: 3000, TZ: 'America/St_Johns', LANG: 'zh_CN.UTF-8', images: true });
	const first = digests(early.dist);
	expect(first.size).toBeGreaterThan(1000);
	expect(differences(first, digests(late.dist)).slice(0, 40)).toEqual([]);
	for (const { folder } of [early, late]) rmSync(folder, { recursive: true, force: true });
});
