import { expect, test } from 'playwright/test';
import { pairsOf } from '../../src/derive/pairs.ts';
import { redirectLimit, redirects, redirectsFile } from '../../src/derive/redirects.ts';
import { slugPages } from '../../src/derive/slugPages.ts';
import { realData } from '../support/dataset.ts';

const rules = redirects(realData);
const to = new Map(rules.map((rule) => [rule.from, rule.to]));

test('every alias redirects in both languages, pages and data files', () => {
	const aliases = slugPages(realData).flatMap((page) => (page.kind === 'alias' ? [page] : []));
	expect(aliases.length).toBeGreaterThan(30);
	for (const { slug, entry, to: target } of aliases) {
		expect(to.get(`/${slug}/`)).toBe(target);
		expect(to.get(`/zh/${slug}/`)).toBe(`/zh${target}`);
		expect(to.get(`/api/v1/technologies/${slug}.json`)).toBe(`/api/v1/technologies/${entry.id}.json`);
	}
});

test('pairs made of aliases redirect in either order, the most rented first', () => {
	expect(to.get('/compare/kvm-vs-ovz/')).toBe('/compare/kvm-vs-openvz/');
	expect(to.get('/compare/ovz-vs-kvm/')).toBe('/compare/kvm-vs-openvz/');
	expect(to.get('/zh/compare/esxi-vs-ovz/')).toBe('/zh/compare/openvz-vs-vmware-esxi/');
	expect(to.get('/compare/kvm-vs-xen-pv/')).toBe('/compare/kvm-vs-xen/');
});

test('rules stay below what Cloudflare reads, name each path once, and never hide a page', () => {
	expect(rules.length).toBeLessThanOrEqual(redirectLimit);
	expect(redirectLimit).toBeLessThan(2000);
	expect(to.size).toBe(rules.length);
	const real = new Set([...realData.technologies.map((entry) => `/${entry.id}/`), ...pairsOf(realData).map((pair) => `/compare/${pair.id}/`)]);
	expect(rules.filter(({ from }) => real.has(from.replace(/^\/zh/, '')))).toEqual([]);
	// No rule leads to another.
	expect(rules.filter((rule) => to.has(rule.to.replace(/#.*/, '')))).toEqual([]);
	expect(redirects(realData, 250).length).toBeLessThanOrEqual(250);
});

test('the file carries the base path on both sides', () => {
	expect(redirectsFile([{ from: '/ovz/', to: '/openvz/' }], '/guide')).toMatch(/^# 1 rules.*\n\/guide\/ovz\/ \/guide\/openvz\/ 301\n$/);
});
