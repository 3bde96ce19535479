import { expect, test } from 'playwright/test';
import { hiddenCharacter } from '../../src/derive/rules/characters.ts';

for (const text of ['KVM loses 1–3 %.', '虚拟化：半虚拟化（PV），“气球驱动”。', 'µs × ≥ … — café', 'Виртуализация KVM', '😀 ok', 'α and Ω'])
	test(`nothing is hidden in ${text}`, () => expect(hiddenCharacter(text)).toBeUndefined());

for (const [text, found] of [
	['a\u202eb', 'U+202E'], ['a\u200bb', 'U+200B'], ['\ufeffa', 'U+FEFF'], ['a\u00a0b', 'U+00A0'], ['a\0', 'U+0000'], ['a\rb', 'U+000D'], ['a\ud800b', 'U+D800'], ['a\ue000', 'U+E000'], ['a\u{e0041}', 'U+E0041'], ['\ufffd', 'U+FFFD'], ['a\u2028', 'U+2028'],
	['kеrnel', 'two scripts'], ['^а$ x', 'Cyrillic'], ['e\u0301', 'NFC'], ['x\u0301\u0302', 'marks'],
] as const)
	test(`${JSON.stringify(text)} is seen: ${found}`, () => expect(hiddenCharacter(text)).toContain(found));
