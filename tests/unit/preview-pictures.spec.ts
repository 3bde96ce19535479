import { expect, test } from 'playwright/test';
import { contextFor } from '../../src/derive/context.ts';
import { allPictures, pictureOf } from '../../src/derive/picture/index.ts';
import { sharpness } from '../../src/derive/picture/pair.ts';
import { previewImages } from '../../src/derive/previewImage.ts';
import { makeData, makeEntry, realData } from '../support/dataset.ts';

const claim = { source: ['s'], asOf: 2024, says: 'x', evidence: 'documented' as const, standing: 'current' as const };
const container = makeEntry({
	id: 'jar', name: 'Jar', kind: 'container', technique: ['shared-kernel'],
	layers: [{ layer: 'hardware', name: 'any CPU', of: 'host' }, { layer: 'host-kernel', name: 'Linux', of: 'host' }, { layer: 'guest-system', name: 'Linux', of: 'guest' }],
	guests: [{ ...claim, id: 'w', guest: 'windows', answer: 'no' }, { ...claim, id: 'k', guest: 'own-kernel', answer: 'no' }],
	overselling: [{ ...claim, id: 'm', resource: 'memory', answer: 'yes' }],
	overhead: [{ ...claim, id: 'o', evidence: 'measured', standing: 'dated', why: 'x', asOf: 2016, resource: 'cpu', low: 1, high: 2, unit: 'percent', against: 'bare-metal', workload: 'cpu-bound', setup: 'default' }],
});
const machine = makeEntry({
	id: 'vessel', name: 'Vessel', kind: 'container',
	modes: [{ id: 'pv', name: 'Vessel PV', line: 'x' }, { id: 'hvm', name: 'Vessel HVM', line: 'x' }],
	guests: [{ ...claim, id: 'w', guest: 'windows', answer: 'yes', mode: ['hvm'] }, { ...claim, id: 'w-pv', guest: 'windows', answer: 'no', mode: ['pv'] }, { ...claim, id: 'k', guest: 'own-kernel', answer: 'yes' }],
	overselling: [{ ...claim, id: 'm', resource: 'memory', answer: 'yes' }],
});
const data = makeData([container, machine]);
const picture = (locale: 'en' | 'zh', slug: string) => {
	const image = previewImages(data).find((each) => each.slug === slug);
	if (!image) throw new Error(`no image ${slug}`);
	return pictureOf(contextFor(data, locale), image);
};

test('a technology shows its key facts, its sources and what each tenant has alone', () => {
	const drawn = picture('en', 'jar');
	expect(drawn.heading).toEqual(['Jar']);
	expect(drawn.line).toBe('Container, shared kernel, 1 source');
	expect(drawn.body).toEqual({ kind: 'table', columns: [], rows: [
		{ label: 'CPU overhead', cells: [{ text: '1–2 %', note: 'dated, 2016' }] },
		{ label: 'Can oversell memory?', cells: [{ text: 'Yes', level: 'yes' }] },
		{ label: 'Windows', cells: [{ text: 'No', level: 'no' }] },
		{ label: 'Own kernel', cells: [{ text: 'No', level: 'no' }] },
		{ label: 'Docker inside', cells: [{ text: 'Unknown', level: 'unknown' }] },
	] });
	expect(drawn.stacks).toEqual([{ own: [{ label: 'Guest system', name: 'Linux' }], shared: [{ label: 'Hardware', name: 'any CPU' }, { label: 'Host kernel', name: 'Linux' }] }]);
	expect(picture('zh', 'jar').captions).toEqual({ own: '每台小机一份', shared: '所有小机共用' });
});

test('modes become columns without the name they share', () => {
	const { body, captions } = picture('en', 'vessel');
	expect(body.kind === 'table' && body.columns).toEqual(['PV', 'HVM']);
	expect(captions.own).toBe('PV: one per guest');
	expect(body.kind === 'table' && body.rows.find((row) => row.label === 'Windows')?.cells.map((cell) => cell.level)).toEqual(['no', 'yes']);
});

test('a pair shows yes against no before what differs in shade, agrees or is unknown', () => {
	const { heading, body } = picture('en', 'jar-vs-vessel');
	expect(heading).toEqual(['Jar', 'Vessel']);
	if (body.kind !== 'versus') throw new Error(body.kind);
	expect(body.rows.map((row) => [row.label, ...row.sides.map((side) => side.text)])).toEqual([
		['CPU overhead', '1–2 %', 'Unknown'],
		['Can oversell memory?', 'Yes', 'Yes'],
		['Windows', 'No', 'by mode'],
		['Own kernel', 'No', 'Yes'],
	]);
	expect([
		sharpness({ text: '1 %' }, { text: '2 %' }), sharpness({ text: 'Yes', level: 'yes' }, { text: 'No', level: 'no' }),
		sharpness({ text: 'Yes', level: 'yes' }, { text: 'Limited', level: 'limited' }), sharpness({ text: 'No', level: 'no' }, { text: 'No', level: 'no' }),
		sharpness({ text: 'Yes', level: 'yes' }, { text: 'Unknown', level: 'unknown' }),
	]).toEqual([4, 3, 2, 1, 0]);
});

test('a topic counts every row once in each bar', () => {
	const { body } = picture('en', 'guests');
	if (body.kind !== 'bars') throw new Error(body.kind);
	for (const row of body.rows) {
		expect(row.spans.reduce((sum, span) => sum + Number(span.text), 0), row.label).toBe(3);
		expect(row.spans.reduce((sum, span) => sum + span.width, 0)).toBeCloseTo(100, 0);
	}
	expect(body.rows.find((row) => row.label === 'Windows')?.spans.map((span) => [span.level, span.text])).toEqual([['yes', '1'], ['no', '2']]);
	expect(body.key.map((item) => item.text)).toEqual(['Yes', 'No', 'Unknown']);
});

test('every figure of the real overhead bars lies on its scale, and dated ones are pale', () => {
	const { body } = allPictures(realData).find((each) => each.file === '/preview/en/overhead.png')?.picture ?? {};
	if (body?.kind !== 'bars') throw new Error(body?.kind);
	expect(body.rows.length).toBeGreaterThan(3);
	for (const span of body.rows.flatMap((row) => row.spans)) expect(span.start + span.width).toBeLessThanOrEqual(100);
	expect(body.rows.some((row) => row.spans.some((span) => span.pale))).toBe(true);
});
