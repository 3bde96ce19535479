import type { Line } from './clean.ts';

/** Part of a paste that one command printed. */
export interface Section {
	/** Commands or files whose output it is, as typed; empty where the paste does not show it. */
	commands: string[];
	/** Places of its lines in the cleaned text. */
	from: number;
	to: number;
}

/** Programs whose bare name on a line is a typed command. */
const PROGRAMS = 'systemd-detect-virt|virt-what|lscpu|hostnamectl|dmesg|dmidecode|lsmod|lspci|lsblk|lshw|uname|cat|ls|df|mount|free|top|vmstat|mpstat|ifconfig|ip|grep|zgrep|head|tail|systeminfo|wmic|Get-CimInstance|Get-WmiObject|Get-ComputerInfo|gwmi|journalctl|imvirt|facter|sysctl|zonename|inxi|neofetch|fastfetch|screenfetch|cpuid|cpuid2cpuflags|acpidump|modinfo|findmnt|fdisk|blkid|nproc|uptime|bash|sh|sudo|wget|curl|lparstat|prtconf|kenv|cd|find|file|stat|sh|which|rpm|dpkg|apt|yum|apk|docker|podman|kubectl|echo|powershell|wsl|ps|id|whoami|hostname|date|ping|env';
/** Words that are an answer when they stand alone, although programs have these names. */
const ANSWERS = /^(?:docker|podman|wsl|qemu|lxc|file|env)$/i;
const PROMPT: RegExp[] = [
	/^(?:\([\w.-]{1,30}\) ?)?\[?[\w.-]{1,40}@[\w.:-]{0,80}[ :][^#$%>\n]{0,100}[#$%>] ?(.*)$/,
	/^(?:\([\w.-]{1,30}\) ?)?\[?[\w.-]{1,40}@[\w.-]{1,80}\]?[#$%>] ?(.*)$/,
	/^(?:PS )?[A-Za-z]:\\[^>\n]{0,120}>+ ?(.*)$/,
	/^(?:bash|sh|ash|zsh|ksh)-\d[\d.]*[#$] ?(.*)$/,
	/^(?:➜|❯|λ)\s+(?:\S{1,40}\s+(?=\S))?(.*)$/,
	/^[~/][\w/.~-]{0,60} ?[#$%❯] (.*)$/,
	/^[$❯] ?(\S.*)$/,
];
const KNOWN = new RegExp(`^(?:sudo +)?(?:/\\S*/)?(?:${PROGRAMS})(?=$|[ ;|])`, 'i');
const HASH_PROMPT = /^[#%] ?(\S.*)$/;
/** A prompt that is only a host's or container's name: counts where a known program follows. */
const NAME_PROMPT = /^[\w.-]{1,40}(?::[\w/~.-]{0,60})?[#$%>] ?(\S.*)$/;
const HEADING = /^={2,}>? *(\S[^\n]{0,400}?) *(?:<?={2,})?$|^-{2,} *([^\s-][^\n]{0,60}?) *-{2,}$|^\+{2,} *(\S[^+\n]{0,60}?) *\+{0,}$|^#{1,6} +(?:output of )?(\S[^\n]{0,60}?) *:?$/i;
const INLINE = /^(?:the +)?(?:(?:output|result) (?:of|from) +)?['"]?((?:sudo +)?(?:systemd-detect-virt|virt-what|lscpu|hostnamectl|imvirt|uname|dmidecode)(?: +-{1,2}[\w-]+){0,3}(?: +[a-z-]+)?)['"]?(?: +(?:output|command|result))?(?: +(?:says?|shows?|returns?|gives?|gave|prints?|reports?|outputs?|is))? *(?::|=>|->|→|=| (?=['"]))[ \t]*(.*)$|^['"]?(systemd-detect-virt|virt-what)['"]?(?: +-{1,2}[\w-]+)? +(?:says?|shows?|returns?|returned|gives?|gave|prints?|printed|reports?|outputs?|输出|显示|返回) +(.+)$/i;

const splitCommands = (typed: string): string[] =>
	typed.split(/;|&&|\|\|/).map((part) => (part.split('|')[0] as string).trim()).filter(Boolean);

/** What a line typed: the commands of a prompt or heading; undefined for output. `answer`: the answer stands on the same line. */
export function typedCommand(text: string): { commands: string[]; answer?: string } | undefined {
	for (const prompt of PROMPT) {
		const match = prompt.exec(text);
		if (match) return { commands: splitCommands(match[1] ?? '') };
	}
	const hash = HASH_PROMPT.exec(text);
	if (hash && KNOWN.test(hash[1] as string) && !/^[#%] ?dmidecode \d/.test(text) && !/[:：]$/.test(text)) return { commands: splitCommands(hash[1] as string) };
	const named = NAME_PROMPT.exec(text);
	if (named && KNOWN.test(named[1] as string)) return { commands: splitCommands(named[1] as string) };
	const inline = INLINE.exec(text);
	if (inline) return { commands: [((inline[1] ?? inline[3]) as string).trim()], answer: ((inline[2] ?? inline[4]) || '').replace(/^['"]|['".,]+$/g, '').trim() };
	const heading = HEADING.exec(text);
	const title = heading && (heading[1] ?? heading[2] ?? heading[3] ?? heading[4]);
	if (title && (/^=/.test(text) || KNOWN.test(title) || title.startsWith('/'))) return { commands: [title] };
	if (text.length < 160 && KNOWN.test(text) && !ANSWERS.test(text) && (/^(?:sudo +)?[\w-]+$/.test(text) || /^(?:sudo +)?[\w-]+ +(?:-|\/|\|)/.test(text)) && !/:\s/.test(text)) return { commands: splitCommands(text) };
	return undefined;
}

/** Inventory tools asked for the one field that holds what systemd-detect-virt says: `facter virtual`, `salt … grains.get virtual`. */
const INVENTORY = /(?:^|[\s/])(?:facter|ohai|grains\.(?:get|item))\s+(?:-\S+\s+)*['"]?virtual(?:ization)?['"]?\s*$/i;

/** Gives the bare answer of an inventory tool the name of the field that was asked for. */
function nameInventoryAnswer(section: Section, lines: Line[]): void {
	if (!section.commands.some((command) => INVENTORY.test(command))) return;
	// Salt prints the minion's name on a line of its own first.
	const answer = lines.slice(section.from, section.to).find((line) => line.text && !line.text.endsWith(':'));
	if (answer && /^[\w .-]{2,30}$/.test(answer.text)) answer.text = `virtual: ${answer.text}`;
}

/** Splits cleaned lines into the outputs of commands; a typed line belongs to no output. */
export function splitSections(lines: Line[]): { sections: Section[]; typed: Set<number> } {
	const sections: Section[] = [];
	const typed = new Set<number>();
	let current: Section = { commands: [], from: 0, to: 0 };
	const close = (to: number) => {
		if (to > current.from) sections.push({ ...current, to });
	};
	lines.forEach((line, index) => {
		if (!line.text) return;
		const found = typedCommand(line.text);
		if (!found) return;
		close(index);
		if (found.answer) {
			line.text = found.answer;
			current = { commands: found.commands, from: index, to: index };
			return;
		}
		typed.add(index);
		current = { commands: found.commands, from: index + 1, to: index + 1 };
	});
	close(lines.length);
	for (const section of sections) nameInventoryAnswer(section, lines);
	return { sections, typed };
}
