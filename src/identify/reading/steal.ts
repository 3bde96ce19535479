import type { Line } from '../clean.ts';
import { type Reading, short } from './types.ts';

/** Share of steal in percent, and of idle where the same line tells it. */
interface Sample {
	steal: number;
	idle: number;
	line: number;
	sinceBoot: boolean;
}

const TOP = /(?:%?Cpu\(s\)|^CPU):.*?([\d.]+)[ %]*id\b.*?([\d.]+)[ %]*st\b/i;

/** Rows of a table below a header that names the columns `st`/`%steal` and `id`/`%idle` (vmstat, mpstat, iostat, sar). */
function tableSamples(lines: Line[]): Sample[] {
	const samples: Sample[] = [];
	lines.forEach((line, index) => {
		const names = line.text.split(/\s+/);
		const steal = names.findIndex((name) => name === 'st' || name === '%steal');
		const idle = names.findIndex((name) => name === 'id' || name === '%idle');
		if (steal < 0 || idle < 0) return;
		const isVmstat = names[steal] === 'st';
		for (let row = index + 1, first = true; row < lines.length && row <= index + 60; row++) {
			const cells = lines[row]?.text.split(/\s+/) ?? [];
			// mpstat and sar print the clock before the columns, iostat prints nothing there.
			const shift = cells.length - names.length;
			const value = Number(cells[steal + shift]);
			if (!lines[row]?.text || cells.length < 5 || Math.abs(shift) > 2 || Number.isNaN(value) || value > 100) {
				if (lines[row]?.text && !first) break;
				if (!lines[row]?.text && isVmstat) break;
				continue;
			}
			const isAll = isVmstat || !/^\d+$/.test(cells[steal + shift - 8] ?? '') || cells.includes('all');
			if (isAll) samples.push({ steal: value, idle: Number(cells[idle + shift]), line: (lines[row] as Line).no, sinceBoot: isVmstat ? first : !cells.some((cell) => /^\d\d:\d\d/.test(cell)) && first });
			first = false;
		}
	});
	return samples;
}

/** Reads steal time from top, vmstat, mpstat, iostat, sar and /proc/stat; averages since boot are told apart. */
export function readSteal(lines: Line[]): Reading[] {
	const samples = tableSamples(lines);
	for (const line of lines) {
		const top = TOP.exec(line.text.slice(0, 300));
		if (top) samples.push({ steal: Number(top[2]), idle: Number(top[1]), line: line.no, sinceBoot: false });
		const stat = /^cpu +((?:\d+ ?){8,10})$/.exec(line.text);
		if (stat) {
			const ticks = (stat[1] as string).trim().split(' ').map(Number).slice(0, 8);
			const sum = ticks.reduce((total, each) => total + each, 0);
			if (sum > 0) samples.push({ steal: ((ticks[7] as number) * 100) / sum, idle: ((ticks[3] as number) * 100) / sum, line: line.no, sinceBoot: true });
		}
	}
	if (!samples.length) return [];
	const live = samples.filter((sample) => !sample.sinceBoot);
	const chosen = live.length ? live : samples;
	const worst = chosen.reduce((most, each) => (each.steal > most.steal ? each : most));
	const values = { steal: short(worst.steal), idle: short(worst.idle), samples: String(chosen.length) };
	if (worst.steal < 0.5) return [{ id: 'steal-none', level: 'fine', values, line: worst.line }];
	return [{ id: live.length ? 'steal' : 'steal-boot', level: worst.steal >= 10 ? 'bad' : worst.steal >= 2 ? 'look' : 'fine', values, line: worst.line }];
}

/** Reads movement between memory and swap from the later rows of vmstat (`si`, `so`); the first row is an average since boot. */
export function readSwapTraffic(lines: Line[]): Reading[] {
	for (const [index, line] of lines.entries()) {
		const names = line.text.split(/\s+/);
		const si = names.indexOf('si');
		if (si < 0 || names[si + 1] !== 'so') continue;
		let worst = { moved: 0, line: 0 };
		for (let row = index + 2; row < Math.min(lines.length, index + 60); row++) {
			const cells = lines[row]?.text.split(/\s+/) ?? [];
			if (cells.length !== names.length) break;
			const moved = Number(cells[si]) + Number(cells[si + 1]);
			if (moved > worst.moved) worst = { moved, line: (lines[row] as Line).no };
		}
		if (worst.moved > 0) return [{ id: 'swap-traffic', level: worst.moved > 100 ? 'bad' : 'look', values: { moved: String(worst.moved) }, line: worst.line }];
	}
	return [];
}
