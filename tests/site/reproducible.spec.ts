import { rmSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { differences, digests, rebuild } from '../support/rebuild.ts';
import { dist } from '../support/site.ts';

test('a build in another folder, a year later, in another time zone and locale gives the same bytes', async () => {
	test.setTimeout(900_000);
	const again = await rebuild({ days: 400, TZ: 'Asia/Kathmandu', LANG: 'de_DE.UTF-8' });
	const first = digests(dist);
	expect(first.size).toBeGreaterThan(1000);
	expect(differences(first, digests(again.dist)).slice(0, 40)).toEqual([]);
	rmSync(again.folder, { recursive: true, force: true });
});
