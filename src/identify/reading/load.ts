import type { Line } from '../clean.ts';
import type { Section } from '../sections.ts';
import { type Reading, short } from './types.ts';

/** Number of processors a paste shows: nproc, lscpu, /proc/cpuinfo or a benchmark script. */
function coresOf(lines: Line[], sections: Section[]): number {
	for (const line of lines) {
		const named = /^(?:CPU\(s\)|CPU Cores?|Number of cores|CPU 核心数|核心数)\s*:\s*(\d{1,4})\b/i.exec(line.text);
		if (named) return Number(named[1]);
	}
	const nproc = sections.find((section) => section.commands.some((command) => /^nproc\b/.test(command)));
	const answer = nproc && Number(lines.slice(nproc.from, nproc.to).find((line) => line.text)?.text);
	return answer || lines.filter((line) => /^processor\s*:\s*\d+$/.test(line.text)).length;
}

/** Reads the load average against the number of processors. */
export function readLoad(lines: Line[], sections: Section[]): Reading[] {
	for (const line of lines) {
		const match = /\bload averages?: *([\d.]+),? +([\d.]+),? +([\d.]+)/i.exec(line.text.slice(0, 400));
		if (!match) continue;
		const cores = coresOf(lines, sections);
		if (!cores) return [];
		const load = Number(match[2]);
		return [{ id: load > cores ? 'load-high' : 'load-fine', level: load > cores ? 'look' : 'fine', line: line.no, values: { load: short(load), cores: String(cores) } }];
	}
	return [];
}

/** Reads the counters of the own limit: nr_throttled (cpu.stat) and oom_kill (memory.events, /proc/vmstat). */
export function readLimits(lines: Line[]): Reading[] {
	const readings: Reading[] = [];
	for (const line of lines) {
		const match = /^(nr_throttled|oom_kill) (\d+)$/.exec(line.text);
		if (!match || match[2] === '0') continue;
		const id = match[1] === 'oom_kill' ? 'oom-kill' : 'throttled';
		if (!readings.some((reading) => reading.id === id)) readings.push({ id, level: id === 'oom-kill' ? 'bad' : 'look', line: line.no, values: { count: match[2] as string } });
	}
	return readings;
}
