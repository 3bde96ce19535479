import { type Damage, errorsAfter, seeded } from './damage.ts';
import { fieldDamages } from './damageFields.ts';
import { fileDamages, ledgerDamages, proseDamages } from './damageFiles.ts';
import { harmless } from './harmless.ts';

/** Every damage for a seed: about eleven thousand. */
export const allDamages = (seed: number): Damage[] => [...fieldDamages(seed), ...fileDamages(seed), ...proseDamages(seed), ...ledgerDamages()];

/** A seeded choice of some of a list. */
export function sample<T>(list: T[], count: number, seed: number): T[] {
	const random = seeded(seed);
	const pool = [...list];
	return Array.from({ length: Math.min(count, pool.length) }, () => pool.splice(Math.floor(random() * pool.length), 1)[0] as T);
}

/** Tries damages: what was let through without a known reason, which refusals say too little, and how often each reason was met. */
export function tryDamages(damages: Damage[]): { refused: number; letThrough: string[]; vague: string[]; reasons: Map<string, number> } {
	const result = { refused: 0, letThrough: [] as string[], vague: [] as string[], reasons: new Map<string, number>() };
	for (const damage of damages) {
		const name = `${damage.how}: ${damage.where}`;
		const errors = errorsAfter(damage);
		if (!errors.length) {
			const reason = harmless.find(({ how, where }) => how.test(damage.how) && where.test(damage.where));
			if (reason) result.reasons.set(reason.because, (result.reasons.get(reason.because) ?? 0) + 1);
			else result.letThrough.push(name);
			continue;
		}
		result.refused++;
		for (const { file, field, found, allowed, remedy } of errors) if (!file || !field || !found || !allowed || !remedy) result.vague.push(`${name}: ${JSON.stringify({ file, field, found, allowed, remedy })}`);
	}
	return result;
}
