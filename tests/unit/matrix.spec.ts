import { expect, test } from 'playwright/test';
import { contextFor } from '../../src/derive/context.ts';
import { buildMatrix, headingLines, matrixColumns } from '../../src/derive/matrix.ts';
import { askedQuestions } from '../../src/derive/quality.ts';
import { buildTable, topicColumns } from '../../src/derive/table.ts';
import { makeData, makeEntry, realData } from '../support/dataset.ts';

test('each mark leads to its cell and says row, column, answer and limit', () => {
	const claim = { source: ['s'], asOf: 2026, says: 'x', evidence: 'documented' as const, standing: 'current' as const };
	const entry = makeEntry({ overselling: [
		{ ...claim, id: 'a', resource: 'memory', answer: 'limited', how: 'balloon only' },
		{ ...claim, id: 'b', resource: 'cpu', answer: 'yes' },
	] });
	const context = contextFor(makeData([entry]), 'en');
	const matrix = buildMatrix(buildTable(context, topicColumns(context, 'overselling')), ['memory', 'cpu', 'disk'], ': ');
	expect(matrix.groups[0]?.rows[0]?.marks).toEqual([
		{ level: 'limited', href: '#demo--memory', label: 'Demo · Memory: Limited', detail: 'balloon only' },
		{ level: 'yes', href: '#demo--cpu', label: 'Demo · CPU: Yes' },
		{ level: 'unknown', href: '#demo--disk', label: 'Demo · Disk: Unknown' },
	]);
	expect(matrix.counts).toEqual([{ level: 'yes', count: 1 }, { level: 'limited', count: 1 }, { level: 'unknown', count: 1 }]);
});

test('a topic’s matrix has every column and row of its table; of the capabilities only the most asked', () => {
	const context = contextFor(realData, 'zh');
	for (const topic of ['overselling', 'guests', 'capabilities'] as const) {
		const table = buildTable(context, topicColumns(context, topic));
		const ids = matrixColumns(table, topic);
		if (topic === 'capabilities') expect([...ids].sort()).toEqual(askedQuestions.filter((question) => question.topic === topic).map((question) => question.id as string).sort());
		else expect(ids).toEqual(table.columns.map((column) => column.id));
		const matrix = buildMatrix(table, ids, '：');
		expect(matrix.groups.flatMap((group) => group.rows.map((row) => row.id))).toEqual(table.groups.flatMap((group) => group.rows.map((row) => row.id)));
		expect(matrix.counts.reduce((sum, { count }) => sum + count, 0)).toBe(table.size * ids.length);
	}
});

test('a long heading of several words stands in two lines that are about as long, a short one in one', () => {
	expect(headingLines('Solaris and illumos')).toEqual(['Solaris and', 'illumos']);
	expect(headingLines('Nested virtualization')).toEqual(['Nested', 'virtualization']);
	expect(headingLines('Live migration')).toEqual(['Live migration']);
	expect(headingLines('iptables/nftables')).toEqual(['iptables/nftables']);
});
