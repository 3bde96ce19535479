import { expect, test } from 'playwright/test';
import { splitUnit } from '../../src/derive/format.ts';
import { en } from '../../src/i18n/en.ts';
import { type StringKey, translator } from '../../src/i18n/index.ts';
import { zh } from '../../src/i18n/zh.ts';
import { currentMark, footerNavigation, navigation, trailOf } from '../../src/navigation.ts';

/** Told without the subject in Chinese. */
const oneWayTold = { 'verdict.equal-can-mixed': true, 'verdict.equal-speed': true };

const placeholders = (text: string) => [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort();

test('one of a thing is not told in the plural', () => {
	const t = translator('en');
	expect(t('cite.behind', { claims: 1, sources: 2 })).toBe('1 claim, 2 sources');
	expect(t('sources.count', { n: 0 })).toBe('0 claims');
});

test('both languages fill in the same values', () => {
	const keys = Object.keys(en) as StringKey[];
	expect(keys.filter((key) => !(key in oneWayTold) && placeholders(en[key]).join() !== placeholders(zh[key]).join())).toEqual([]);
});

test('the words of the interface are plain: no exclamation, no slash for "and", no marketing', () => {
	const loud = /[!！]|\band\/or\b|\b(simply|easily|powerful|blazing|seamless|ultimate|amazing|just works)\b|最强|极致|完美|轻松|一站式/i;
	expect([...Object.entries(en), ...Object.entries(zh)].filter(([, text]) => loud.test(text))).toEqual([]);
});

test('a unit that the heading names is parted from the figure, another unit stays', () => {
	expect(splitUnit('0–5 %', '%')).toEqual(['0–5', ' %']);
	expect(splitUnit('30 MiB', '%')).toEqual(['30 MiB', '']);
	expect(splitUnit('Unknown', '%')).toEqual(['Unknown', '']);
	expect(splitUnit('0–5 %', undefined)).toEqual(['0–5 %', '']);
});

test('every page knows where it stands', () => {
	expect(currentMark('/guests/', '/guests/')).toBe('page');
	expect(currentMark('/providers/', '/providers/hetzner/')).toBe('true');
	expect(currentMark('/', '/kvm/', true)).toBe('true');
	expect(currentMark('/', '/glossary/')).toBeUndefined();
	expect(trailOf('/sources/felter-2014-data/').map(({ path }) => path)).toEqual(['/', '/sources/']);
	expect(trailOf('/glossary/').at(-1)?.path).toBe('/glossary/');
	const paths = [...navigation, ...footerNavigation].map(({ path }) => path);
	expect(new Set(paths).size).toBe(paths.length);
});
