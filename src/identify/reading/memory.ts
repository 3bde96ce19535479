import type { Line } from '../clean.ts';
import { type Reading, short } from './types.ts';

const UNITS: Record<string, number> = { b: 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3, t: 1024 ** 4 };

/** Size of a figure of `free` in one arbitrary unit: only ratios are built from bare numbers. */
const size = (text: string): number => {
	const match = /^([\d.]+)([BKMGT]?)i?B?$/i.exec(text);
	return match ? Number(match[1]) * (UNITS[(match[2] || 'b').toLowerCase()] ?? 1) : Number.NaN;
};

/** Reads `free` the way the guide reading-free explains: `available`, or in the old form the line -/+ buffers/cache. */
export function readFree(lines: Line[]): Reading[] {
	for (const [index, line] of lines.entries()) {
		if (!/^Mem(?:ory)?: +\d/i.test(line.text)) continue;
		const header = (lines[index - 1]?.text ?? '').split(/\s+/);
		const cells = line.text.split(/\s+/).slice(1);
		const total = size(cells[0] ?? '');
		const free = size(cells[2] ?? '');
		const available = header.indexOf('available');
		if (!(total > 0) || Number.isNaN(free)) continue;
		const values = { total: cells[0] as string, free: cells[2] as string };
		if (available >= 0 && header[0] === 'total') {
			const share = (size(cells[available] ?? '') * 100) / total;
			if (!(share >= 0) || share > 100) continue;
			return [{ id: share < 10 ? 'free-low' : 'free', level: share < 10 ? 'look' : 'fine', line: line.no, values: { ...values, available: cells[available] as string, share: short(share) } }];
		}
		const second = lines.slice(index + 1, index + 3).find((each) => /^-\/\+ buffers\/cache:/.test(each.text));
		const left = second?.text.replace(/^-\/\+ buffers\/cache: */, '').split(/\s+/)[1];
		if (second && left) {
			const share = (size(left) * 100) / total;
			return [{ id: share < 10 ? 'free-low' : 'free-old', level: share < 10 ? 'look' : 'fine', line: second.no, values: { ...values, available: left, share: short(share) } }];
		}
	}
	return [];
}

/** Reads what speaks for a balloon: pages that left by it (/proc/vmstat), or its driver. */
export function readBalloon(lines: Line[]): Reading[] {
	const counters: Record<string, number> = {};
	let driver: { name: string; line: number } | undefined;
	let place = 0;
	for (const line of lines) {
		const counter = /^balloon_(inflate|deflate) (\d+)$/.exec(line.text);
		if (counter) {
			counters[counter[1] as string] = Number(counter[2]);
			place ||= line.no;
		}
		const module = /^(virtio_balloon|hv_balloon|vmw_balloon|xen_balloon)\b/.exec(line.text);
		if (module) driver ??= { name: module[1] as string, line: line.no };
	}
	const taken = ((counters.inflate ?? 0) - (counters.deflate ?? 0)) * (4 / 1024);
	if (taken > 0) return [{ id: 'balloon-taken', level: 'look', line: place, values: { taken: short(taken) } }];
	return driver ? [{ id: 'balloon-driver', level: 'fine', line: driver.line, values: { name: driver.name } }] : [];
}
