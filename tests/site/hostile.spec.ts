import { attackAddresses, attackField, guard, hostileStrings, pagesOfEveryKind } from '../support/hostile.ts';
import { answeredBy } from '../support/answered.ts';
import { test } from '../support/pageTest.ts';

const strings = hostileStrings(200, 20261121).filter((_, at) => at % 2 === 0);

test('hostile addresses and storage harm no kind of page', async ({ page }) => {
	test.setTimeout(240_000);
	const problems = await guard(page);
	await attackAddresses(page, pagesOfEveryKind(), strings, problems);
});

for (const [path, field] of [['/search/', '.search-page-form input'], ['/zh/identify/', 'textarea']] as const)
	test(`hostile text typed on ${path} stays text`, async ({ page }) => {
		test.setTimeout(120_000);
		const problems = await guard(page);
		await page.goto(path);
		await attackField(page, field, strings.filter((_, at) => at % 8 === 0), problems, answeredBy(page, path));
	});
