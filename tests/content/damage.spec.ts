import { expect, test } from 'playwright/test';
import { allDamages, sample, tryDamages } from '../support/tryDamages.ts';

test('twenty damages to the real content, chosen by seed, are refused with file, field and remedy', () => {
	test.setTimeout(240_000);
	const { refused, letThrough, vague } = tryDamages(sample(allDamages(20261121).filter(({ how }) => how !== 'missing'), 20, 7));
	expect(letThrough).toEqual([]);
	expect(vague).toEqual([]);
	expect(refused).toBeGreaterThanOrEqual(18);
});
