import { expect, test } from 'playwright/test';
import { harmless } from '../support/harmless.ts';
import { allDamages, sample, tryDamages } from '../support/tryDamages.ts';

/** How many of the eleven thousand are tried; DAMAGES=99999 tries all, DAMAGE_SEED chooses other places. */
const count = Number(process.env.DAMAGES ?? 1200);
const seed = Number(process.env.DAMAGE_SEED ?? 20261121);

for (const part of [0, 1])
	test(`content damaged in ${count / 2} ways is refused with file, field and remedy, or harmless for a named reason (half ${part + 1})`, () => {
		test.setTimeout(1_800_000);
		const all = allDamages(seed + part);
		expect(all.length).toBeGreaterThan(5000);
		const { refused, letThrough, vague, reasons } = tryDamages(sample(all, count / 2, seed + part));
		for (const [because, times] of reasons) console.log(`let through ${times} times: ${because}`);
		expect(letThrough, 'refuse these in a schema or rule, or name why they are harmless in tests/support/harmless.ts').toEqual([]);
		expect(vague).toEqual([]);
		expect(refused).toBeGreaterThan(count * 0.4);
	});

test('every reason for harmlessness is met by a damage', () => {
	test.setTimeout(1_800_000);
	const candidates = allDamages(seed);
	const unmet = harmless.filter(({ how, where, because }) => !tryDamages(sample(candidates.filter((damage) => how.test(damage.how) && where.test(damage.where)), 60, seed)).reasons.has(because));
	expect(unmet.map(({ because }) => because)).toEqual([]);
});
