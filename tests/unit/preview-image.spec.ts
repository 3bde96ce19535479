import { expect, test } from 'playwright/test';
import { previewImagePath, previewImages } from '../../src/derive/previewImage.ts';
import { realData } from '../support/dataset.ts';

test('a page leads to its own image, and to the home page’s where it has none', () => {
	for (const [path, slug] of [
		['/', 'home'], ['/kvm/', 'kvm'], ['/overhead/', 'overhead'], ['/compare/kvm-vs-openvz/', 'kvm-vs-openvz'],
		['/compare/', 'home'], ['/ovz/', 'home'], ['/guides/choosing/', 'home'], ['/providers/linode/', 'home'], ['/sources/kvm/', 'home'], ['/compare/kvm/', 'home'], ['/home/', 'home'],
	] as const) {
		expect(previewImagePath('en', path, realData), path).toBe(`/preview/en/${slug}.png`);
		expect(previewImagePath('zh', path, realData), path).toBe(`/preview/zh/${slug}.png`);
	}
});

test('no two images share a file', () => {
	const slugs = previewImages(realData).map((image) => image.slug);
	expect(slugs.length).toBeGreaterThan(realData.technologies.length + 8);
	expect(new Set(slugs).size).toBe(slugs.length);
});
