import { expect, test } from 'playwright/test';
import { decodeText } from '../../src/identify/decode.ts';
import { identify } from '../../src/identify/identify.ts';
import type { Knowledge } from '../../src/identify/types.ts';
import { knowledgeOf } from '../../src/derive/identifySigns.ts';
import { needlesOf } from '../../src/derive/needles.ts';
import { readKnowledge } from '../../src/tools/readKnowledge.ts';
import { realData } from '../support/dataset.ts';

const knowledge: Knowledge = readKnowledge(new URL('../..', import.meta.url).pathname);
const answer = (text: string) => identify(text, knowledge).technologies;
const found = (text: string) => identify(text, knowledge).findings;

test('the command line reads the same signs and kinds as the site', () => {
	expect(knowledge).toEqual(knowledgeOf(realData.technologies.filter((entry) => entry.signs.length), realData.looseSigns, realData.findingKinds));
});

const cases: [string, string, string[]][] = [
	['a word below its prompt counts', 'root@vps:~# systemd-detect-virt\nkvm', ['kvm']],
	['a short paste of bare answers counts', 'xen\nxen-hvm\n', ['xen-hvm']],
	['a bare word under another command does not count', '$ ls /sys/class/misc\nkvm\nfuse\n', []],
	['a bare word in a long text does not count', `${'noise of a log\n'.repeat(12)}\nkvm\n`, []],
	['an answer on the line of its question counts', 'systemd-detect-virt: openvz', ['openvz']],
	['a Chinese lscpu is read', '超管理器厂商：        Xen\n虚拟化类型：          完全', ['xen-hvm']],
	['a Chinese systeminfo is read', '系统制造商:       VMware, Inc.\n系统型号:         VMware7,1', ['vmware']],
	['a German lscpu is read', 'Hypervisor-Anbieter:             KVM\nVirtualisierungstyp:             voll', ['kvm']],
	['Docker in KVM has two layers, the innermost first', '12:pids:/docker/0123456789abcdef\nHypervisor vendor: KVM', ['docker', 'kvm']],
	['KVM with the face of Hyper-V is KVM', 'Hypervisor vendor:   Microsoft\nManufacturer: QEMU\nProduct Name: Standard PC (Q35 + ICH9, 2009)', ['kvm']],
	['Xen with viridian is Xen', 'Hypervisor detected: Microsoft Hyper-V\nProduct Name: HVM domU', ['xen-hvm']],
	['Azure is named before Hyper-V', 'Asset Tag: 7783-7084-3265-9085-8269-3286-77\nManufacturer: Microsoft Corporation\nProduct Name: Virtual Machine', ['azure', 'hyper-v']],
	['Amazon with Xen is the Xen generation', 'xen\nxen-hvm\naws', ['aws-xen', 'xen-hvm']],
	['Amazon with KVM is Nitro', 'kvm\naws', ['aws-nitro', 'kvm']],
	['dom0 is no guest', 'Hypervisor detected: Xen PV\n/proc/xen/capabilities:control_d', ['xen-dom0']],
	['VirtualBox may offer the interface of KVM', 'Hypervisor vendor: KVM\nManufacturer: innotek GmbH\nProduct Name: VirtualBox', ['virtualbox']],
	['lscpu calls OpenVZ Parallels', 'Hypervisor vendor:     Parallels\nVirtualization type:   container', ['openvz']],
	['a denial does not count', 'The manual says: not running under Hypervisor vendor: KVM', []],
	['what is absent does not count', "ls: cannot access '/proc/vz': No such file or directory", []],
	['talk does not count', 'I read that Booting paravirtualized kernel on KVM is what you would see if it was a guest.', []],
	['a script does not count', 'if grep -q "Hypervisor vendor: KVM" /tmp/x; then echo kvm; fi', []],
	['a typed command does not count', '$ ls -d /proc/vz', []],
	['modules of a host do not make it a guest', 'kvm_intel             245760  0\nkvm                   737280  1 kvm_intel', []],
	['the flag vmx alone makes no guest', 'flags\t\t: fpu vme de pse vmx ssse3', ['bare-metal']],
	['the flag hypervisor alone names nothing', 'flags\t\t: fpu vme de pse hypervisor lahf_lm', []],
	['lscpu without a hypervisor line is a physical machine', 'Virtualization:        VT-x\nL1d cache:             32K', ['bare-metal']],
	['lscpu that was cut off after VT-x is not', 'Model name: Xeon\nVirtualization:        VT-x', []],
	['the value that cat printed gets its name', '# cat /sys/class/dmi/id/product_name\nKVM', ['kvm']],
	['the values that dmidecode -s printed get their names', '$ sudo dmidecode -s system-manufacturer; sudo dmidecode -s system-product-name\nMicrosoft Corporation\nVirtual Machine', ['hyper-v']],
	['a table of wmic is read by its columns', 'Manufacturer           Model\nMicrosoft Corporation  Virtual Machine', ['hyper-v']],
	['the list of PowerShell is read', 'Manufacturer : VMware, Inc.\nModel        : VMware7,1', ['vmware']],
	['an OpenVZ host that lists one path per line is no container', '/proc/bc\n/proc/vz\n', []],
	['an OpenVZ container is one', '# ls -d /proc/vz /proc/bc\nls: cannot access /proc/bc: No such file or directory\n/proc/vz', ['openvz']],
	['ansible on a host names no guest', '"ansible_virtualization_role": "host",\n"ansible_virtualization_type": "kvm"', []],
	['wrapped lines are joined', '[    0.000000] Booting paravirtualized\nkernel on KVM', ['kvm']],
	['blanks and text about nothing give nothing', 'The quick brown fox\n\njumps', []],
];
for (const [name, text, expected] of cases) test(`identify: ${name}`, () => expect(answer(text)).toEqual(expected));

test('the lines that decided are quoted with their number', () => {
	const [kvm] = found('Linux vps 6.1\n\n> Hypervisor vendor:  KVM\n');
	expect(kvm).toMatchObject({ id: 'kvm', certainty: 'sure', evidence: [{ sign: 'sign-kvm-05', line: 3, quote: '> Hypervisor vendor:  KVM' }] });
});

test('evidence that contradicts is shown and nothing is called sure', () => {
	const findings = found('Hypervisor vendor: KVM\nManufacturer: VMware, Inc.');
	expect(findings.map((item) => [item.id, item.certainty, item.contradicts])).toEqual([['vmware', 'likely', ['kvm']], ['kvm', 'likely', ['vmware']]]);
});

test('an OpenVZ host is reported as a host', () => {
	expect(found('/proc/bc\n/proc/vz').find((item) => item.id === 'openvz')?.role).toBe('host');
});

test('what cannot be read is said', () => {
	expect(identify(' \n\t\n', knowledge).note).toBe('empty');
	expect(identify('\u0000\u0001\u0002'.repeat(500), knowledge).note).toBe('binary');
	expect(identify(`kvm\n${'x'.repeat(90)}\n`.repeat(40_000), knowledge).note).toBe('cut');
});

test('files in the encodings of Windows are decoded', () => {
	const utf16 = new Uint8Array(Buffer.from('\ufeffSystem Model: VMware7,1', 'utf16le'));
	expect(decodeText(utf16)).toContain('System Model: VMware7,1');
	expect(decodeText(new Uint8Array([0xcf, 0xb5, 0xcd, 0xb3, 0xd0, 0xcd, 0xba, 0xc5]))).toBe('系统型号');
	expect(decodeText(new TextEncoder().encode('虚拟化'))).toBe('虚拟化');
});

test('needles are in whatever a pattern matches', () => {
	expect(needlesOf('^Hypervisor vendor:\\s+(?:KVM|Xen)', false)).toEqual(['hypervisor vendor:']);
	expect(needlesOf('(?:VMware|innotek) x?', false)).toEqual(['vmware', 'innotek']);
	expect(needlesOf('a*b?', false)).toBeUndefined();
});
