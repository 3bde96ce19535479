import type { Line } from '../clean.ts';
import { type Reading, short } from './types.ts';

const ROW = /^(?:\d+: +)?([a-z]{5,16}) +(\d+) +(\d+) +(\d+) +(\d+) +(\d+)$/;
/** Sizes that the table counts in pages of 4 KiB (documentation of User Beancounters). */
const PAGE_MIB = 4 / 1024;

/** Reads /proc/user_beancounters: which limits refused something, and how much of the allocation limit is used. */
export function readBeancounters(lines: Line[]): Reading[] {
	const rows = lines.flatMap((line) => {
		const match = ROW.exec(line.text);
		return match ? [{ line: line.no, name: match[1] as string, held: Number(match[2]), barrier: Number(match[4]), failed: Number(match[6]) }] : [];
	});
	if (rows.length < 2) return [];
	const failed = rows.filter((row) => row.failed > 0).sort((a, b) => b.failed - a.failed);
	const readings: Reading[] = [];
	const [worst] = failed;
	if (worst)
		readings.push({ id: 'failcnt', level: 'bad', line: worst.line, values: { names: failed.slice(0, 6).map((row) => `${row.name} ${row.failed}`).join(', ') } });
	else readings.push({ id: 'failcnt-none', level: 'fine', line: (rows[0] as { line: number }).line, values: { rows: String(rows.length) } });
	const memory = rows.find((row) => row.name === 'privvmpages');
	if (memory && memory.barrier > 0 && memory.barrier < 2 ** 31)
		readings.push({
			id: 'privvmpages', line: memory.line, level: memory.held / memory.barrier > 0.9 ? 'look' : 'fine',
			values: { held: short(memory.held * PAGE_MIB), barrier: short(memory.barrier * PAGE_MIB), share: short((memory.held * 100) / memory.barrier) },
		});
	return readings;
}
