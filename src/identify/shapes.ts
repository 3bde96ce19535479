/** Lines that show by their form which command printed them. */
const LINE_SHAPES: [RegExp, string[]][] = [
	[/^[a-z]\w{1,40} +\d{3,9} +\d{1,4}(?: |$)/, ['lsmod']],
	[/^[a-z]\w{1,40} \d{3,9} \d{1,4} \S+ (?:Live|Loading|Unloading) /, ['/proc/modules']],
	[/ \d{1,3}% +\//, ['df']],
	[/^\S+ on \/\S* type \w+/, ['mount']],
	[/^\S+ \/\S* [\w.-]+ (?:rw|ro|defaults)[, ]/, ['mount']],
	[/\b\d{1,3}:\d{1,3} +[01] +[\d.]+[KMGT]/, ['lsblk']],
	[/^(?:NAME=|Disk \/dev\/|\/dev\/\w+: )/, ['fdisk']],
	[/^\/dev\/\w+ +(?:\* +)?\d+ +\d+/, ['fdisk']],
	[/^(?:<\d+>)?\[ *\d+\.\d{3,6}\]|\bkernel: /, ['dmesg']],
	[/^\d+:[\w,=.-]*:\/|^\/proc\/(?:1|self)\/cgroup:/, ['/proc/1/cgroup']],
	[/^(?:BOOT_IMAGE=|root=|console=)\S|\bKernel command line: |^Command line: /, ['/proc/cmdline']],
	[/^[dlcbp-](?:[r-][w-][xsStT-]){3}[.+@]? +\d+ /, ['ls']],
	[/^clocksource:|clocksource\d\/(?:current|available)_clocksource:|^(?:current|available)_clocksource/, ['clocksource']],
	[/^Disk(?: model)?:|^ID-\d+:|^Local Storage:|Model Number/, ['inxi']],
];

/** Entries of /proc that every kernel has; four of them together are a listing of it. */
const PROC = /\b(?:cpuinfo|meminfo|filesystems|interrupts|loadavg|mounts|uptime|version|self|stat|swaps|vmstat|cmdline|devices|diskstats|kcore|kmsg|locks|modules|partitions)\b/g;

/** Commands whose output the line looks like; empty where its form says nothing. */
export function shapesOf(text: string): string[] {
	for (const [shape, names] of LINE_SHAPES) if (shape.test(text)) return names;
	return [];
}

/** True when the lines between are a listing of /proc. */
export const isProcListing = (texts: string[]): boolean => new Set(texts.join(' ').match(PROC) ?? []).size >= 4;

/** True when a typed command is the wanted one: the same program, or a file it reads. */
export function commandIs(typed: string, wanted: string): boolean {
	const words = typed.replace(/^(?:sudo|env|LC_ALL=\S+|LANG=\S+|exec|time|\\)\s+/g, '').split(/\s+/);
	const program = (words[0] ?? '').replace(/^.*\//, '').replace(/\.exe$/i, '').toLowerCase();
	if (wanted.startsWith('/')) return typed.includes(wanted) || (wanted === '/proc/1/cgroup' && /\/proc\/(?:self|\d+)\/cgroup/.test(typed));
	if (wanted === 'ls /proc') return /^(?:ls|ll|dir|proc)$/.test(program) && (program === 'proc' || words.slice(1).some((word) => /^\/proc\/?\*?$/.test(word)));
	return program === wanted.toLowerCase() || typed.toLowerCase() === wanted.toLowerCase();
}
