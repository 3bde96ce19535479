import type { Line } from './clean.ts';
import type { Section } from './sections.ts';

/** Field that a value printed alone belongs to, by what was asked for. */
const ASKED: [RegExp, string][] = [
	[/\bdmi\/id\/sys_vendor\b|-s[ =]?system-manufacturer\b/, 'Manufacturer: '],
	[/\bdmi\/id\/product_name\b|-s[ =]?system-product-name\b/, 'Product Name: '],
	[/\bdmi\/id\/(?:product_version|bios_version)\b|-s[ =]?(?:system-version|bios-version)\b/, 'Version: '],
	[/\bdmi\/id\/bios_vendor\b|-s[ =]?bios-vendor\b/, 'Vendor: '],
	[/\bdmi\/id\/board_vendor\b|-s[ =]?baseboard-manufacturer\b/, 'board_vendor: '],
	[/\bdmi\/id\/chassis_asset_tag\b|-s[ =]?chassis-asset-tag\b/, 'chassis_asset_tag: '],
	[/\/sys\/hypervisor\/type\b/, '/sys/hypervisor/type:'],
	[/\/sys\/hypervisor\/guest_type\b/, '/sys/hypervisor/guest_type:'],
	[/\/sys\/hypervisor\/uuid\b/, '/sys/hypervisor/uuid:'],
	[/\/sys\/hypervisor\/properties\/features\b/, '/sys/hypervisor/properties/features:'],
	[/\/proc\/xen\/capabilities\b/, '/proc/xen/capabilities:'],
	[/\/run\/systemd\/container\b|\/run\/host\/container-manager\b/, 'container='],
	[/\/proc\/device-tree\/hypervisor\/compatible\b/, '/proc/device-tree/hypervisor/compatible:'],
	[/\bkern\.vm_guest\b/, 'kern.vm_guest: '],
	[/\bsecurity\.jail\.jailed\b/, 'security.jail.jailed: '],
	[/\bsmbios\.system\.maker\b/, 'Manufacturer: '],
	[/\bsmbios\.system\.product\b/, 'Product Name: '],
];

/** Columns of `wmic … get` and Format-Table that the patterns know. */
const COLUMNS = /^(?:(?:Caption|Description|Domain|Manufacturer|Model|Name|PartNumber|PrimaryOwnerName|Product|SerialNumber|SMBIOSBIOSVersion|Status|Tag|TotalPhysicalMemory|Vendor|Version|IdentifyingNumber|UUID|SKUNumber)(?:,? {2,}|$))+$/;

/** Rows of a table with named columns, as fields of their own: `Manufacturer: QEMU`. */
export function tableFields(lines: Line[]): { text: string; place: number }[] {
	const fields: { text: string; place: number }[] = [];
	lines.forEach((line, index) => {
		if (!COLUMNS.test(line.text) || !/ {2,}/.test(line.text)) return;
		const names = line.text.split(/,? {2,}/);
		for (let row = index + 1; row < Math.min(lines.length, index + 4); row++) {
			const values = lines[row]?.text.split(/ {2,}/) ?? [];
			if (values.length === names.length && !/^-+$/.test(values[0] as string)) names.forEach((name, column) => fields.push({ text: `${name}: ${values[column]}`, place: row }));
		}
	});
	return fields;
}

/** Blanks the answers of inventory tools that were run on a host (`virtualization_role: host`). */
export function dropHostRoles(lines: Line[]): void {
	if (!lines.some((line) => /virtualization_role["']?\s*(?::|=>|=)\s*["']?host\b/.test(line.text))) return;
	for (const line of lines) if (/virtualization_type/.test(line.text)) line.text = '';
}

/** Gives values that a command printed without their names (`dmidecode -s`, `cat` of one file) the names the patterns know. */
export function labelValues(lines: Line[], section: Section): void {
	const asked: string[] = [];
	for (const command of section.commands) {
		const places = ASKED.flatMap(([what, label]) => {
			const at = command.search(what);
			return at < 0 ? [] : [{ at, label }];
		});
		asked.push(...places.sort((a, b) => a.at - b.at).map((place) => place.label));
	}
	if (!asked.length) return;
	const values = lines.slice(section.from, section.to).filter((line) => line.text);
	if (values.length !== asked.length && asked.length > 1) return;
	values.slice(0, asked.length).forEach((line, index) => {
		const label = asked[index] as string;
		if (!/[:=]/.test(line.text.slice(0, 60)) || label.startsWith('chassis')) line.text = label + line.text;
	});
}
