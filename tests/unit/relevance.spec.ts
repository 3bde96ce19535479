import { expect, test } from 'playwright/test';
import { answersWord, isRelevant, unanswered } from '../../src/derive/search/relevance.ts';

for (const [word, marked, answers] of [
	['opnvz', 'op', false], ['opnvz', 'operating', false], ['opnvz', 'OpenVZ', false], ['zzzzqqq', 'z', false], ['xunihua', 'xunlei', false],
	['openvz', 'OpenVZ', true], ['oversell', 'overselling', true], ['virtualized', 'virtualization', true], ['kvm', 'KVM’s', true], ['kvm', 'kv', false],
	['超售', '超售', true], ['气球驱动', '气球', true], ['虚拟机', '机', false], ['虚', '虚拟', true], ['hyper', 'Hyper-V', true],
] as const)
	test(`"${marked}" ${answers ? 'answers' : 'does not answer'} "${word}"`, () => {
		expect(answersWord(word, marked)).toBe(answers);
	});

test('a passage is kept when any word is answered, and the others are told', () => {
	expect(isRelevant('kvm zzqqx', ['KVM'])).toBe(true);
	expect(isRelevant('zzqqx', ['KVM', 'z'])).toBe(false);
	expect(isRelevant('"', [])).toBe(true);
	expect(unanswered('kvm zzqqx', ['KVM'])).toEqual(['zzqqx']);
});
