import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { parse } from 'yaml';
import { publishedIds } from '../../src/derive/ledger.ts';
import { realData } from '../support/dataset.ts';

interface Statement {
	article: string;
	paragraph: number;
	sentence: number;
	says: string;
	answeredBy?: string[];
	notAbout?: string;
}

const statements = parse(readFileSync(new URL('../fixtures/seed-statements.yml', import.meta.url), 'utf8')) as Statement[];
const published = publishedIds(realData);
const known = new Set([...(published.claims ?? []), ...(published.folklore ?? []), ...(published.technologies ?? [])]);
/** Sentences counted in each article when the list was made: none may disappear. */
const counted: Record<string, number> = parse(readFileSync(new URL('../fixtures/seed-counts.yml', import.meta.url), 'utf8')) as Record<string, number>;

for (const [article, count] of Object.entries(counted))
	test(`every sentence of ${article} is judged or set aside with a reason`, () => {
		const mine = statements.filter((statement) => statement.article === article);
		expect(mine.length).toBe(count);
		const places = mine.map(({ paragraph, sentence }) => `${paragraph}.${sentence}`);
		expect(new Set(places).size, 'each sentence once').toBe(places.length);
		const undecided = mine.filter(({ answeredBy, notAbout, says }) => !says || (answeredBy?.length ? Boolean(notAbout) : (notAbout?.length ?? 0) < 5));
		expect(undecided).toEqual([]);
		const dangling = mine.flatMap(({ answeredBy, paragraph, sentence }) => (answeredBy ?? []).filter((id) => !known.has(id)).map((id) => `${paragraph}.${sentence}: ${id}`));
		expect(dangling).toEqual([]);
	});
