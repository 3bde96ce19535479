import { expect, test } from 'playwright/test';
import { namePieces } from '../../src/derive/unbroken.ts';

test('names with a hyphen are kept whole, and the text stays as it is', () => {
	const whole = (text: string) => namePieces(text).filter((piece) => piece.whole).map((piece) => piece.text);
	expect(whole('KVM、Xen、Hyper-V、VMware：VPS 虚拟化对比')).toEqual(['Hyper-V']);
	expect(whole('XCP-ng or Hyper-V: compared')).toEqual(['XCP-ng', 'Hyper-V']);
	expect(whole('systemd-nspawn and end-of-life')).toEqual([]);
	for (const text of ['Hyper-V', 'a-b', '', 'systemd-nspawn', '-x', 'VT-x/AMD-V']) expect(namePieces(text).map((piece) => piece.text).join('')).toBe(text);
});
