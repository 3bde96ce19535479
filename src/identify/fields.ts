/**
 * Names of the same field in other languages and tools, folded to the one the patterns use. Sources: util-linux po files
 * (lscpu), Windows systeminfo in the languages seen in public threads, Get-ComputerInfo, inxi, facter.
 */
const FIELDS: [RegExp, string][] = [
	[/^(?:超管理器厂商|虚拟机监控程序供应商|虛擬機器管理程式廠商|Hypervisor-Anbieter|Hypervisor-Hersteller|Constructeur d'hyperviseur|Fabricante del hipervisor|Fornecedor do hipervisor|Produttore hypervisor|Разработчик гипервизора|Поставщик гипервизора|Dostawca hipernadzorcy|ハイパーバイザのベンダー|ハイパーバイザのベンダ|하이퍼바이저 제조사)[ \t]*:[ \t]*/i, 'Hypervisor vendor: '],
	[/^(?:虚拟化类型|虛擬化類型|Virtualisierungstyp|Type de virtualisation|Tipo de virtualización|Tipo de virtualização|Tipo di virtualizzazione|Тип виртуализации|Typ wirtualizacji|仮想化タイプ|가상화 종류)[ \t]*:[ \t]*/i, 'Virtualization type: '],
	[/^(?:虚拟化|虛擬化|Virtualisierung|Virtualisation|Virtualización|Virtualização|Virtualizzazione|Виртуализация|Wirtualizacja|仮想化)[ \t]*:[ \t]*/i, 'Virtualization: '],
	[/^(?:系统制造商|系統製造商|Systemhersteller|Fabricant du système|Fabricante del sistema|Fabricante do sistema|Изготовитель системы|Produttore sistema|システム製造元|CsManufacturer|System Manufacturer)[ \t]*:[ \t]*/i, 'System Manufacturer: '],
	[/^(?:系统型号|系統型號|系統模型|Systemmodell|Modèle du système|Modelo el sistema|Modelo del sistema|Modelo do sistema|Модель системы|Modello sistema|システム モデル|システムの種類 モデル|CsModel|System Model)[ \t]*:[ \t]*/i, 'System Model: '],
	[/^(?:BIOS 版本|BIOS-Version|Version du BIOS|Versión del BIOS|Versão do BIOS|Версия BIOS|BiosVersion)[ \t]*:[ \t]*/i, 'BIOS Version: '],
	[/^(?:制造商|厂商)[ \t]*:[ \t]*/, 'Manufacturer: '],
	[/^(?:产品名称|型号)[ \t]*:[ \t]*/, 'Product Name: '],
	[/^(?:虚拟化架构|虚拟化平台|虚拟化程序|虚拟架构|架构虚拟化|VM Type|Virt(?:ualization)? Type)[ \t]*:(?![ \t]*(?:full|para|container|none|完全))[ \t]*/i, 'VM Type: '],
];

/** How inventory tools and benchmark scripts call the answer of systemd-detect-virt (ansible, facter, ohai, netdata …). */
const ANSWERS: RegExp[] = [
	/^\W*(?:\w{1,30}_)?(?:detected )?virtuali[sz]ation(?:_type|_tech\w*| (?:environment|type|technology))["']?\s*(?::|=>|=| (?="))\s*["']?([\w .-]{2,30}?)["']?,?$/i,
	/^\W*\w{1,30}_virtuali[sz]ation["']?\s*(?::|=>|=)\s*["']?([\w .-]{2,30}?)["']?,?$/i,
	/^\W*virtual["']?\s*(?:=>|:)\s*["']?([\w .-]{2,30}?)["']?,?$/,
	/^["']([\w-]{2,30})["']\s*(?::|=>)\s*["']guest["'],?$/,
	/^kern\.vm_guest\s*[:=]\s*(\w+)$/,
];
const LOGGED = /\b(?:Detected virtualization|Found (?:VM|container) virtualization) '?([\w-]+?)'?\.?$/;
/** Names that stand for a product in one tool only. */
const CALLED: Record<string, string> = { hv: 'Hyper-V', vbox: 'VirtualBox', virtualpc: 'Hyper-V', xenu: 'XEN', xen_hvm: 'xen-hvm', xenhvm: 'xen-hvm', physical: 'none' };
/** Values that answer another question. */
const OTHER = /^(?:na|full|para|container|none|generic|no|yes|true|false|host|guest|unknown|VT-x|AMD-V|vm-other|container-other)$/i;

/** Values of lscpu's type line in other languages. */
const TYPES: [RegExp, string][] = [
	[/^Virtualization type: *(?:完全|voll|vollständig|complet|completa?|lleno|полный|полная|pełny|pełna|完全仮想化)[ \t]*$/i, 'Virtualization type: full'],
	[/^Virtualization type: *(?:半|准|パラ|пара|parcial)[ \t]*$/i, 'Virtualization type: para'],
	[/^Virtualization type: *(?:容器|контейнер|conteneur|contenedor|コンテナ|コンテナー)[ \t]*$/i, 'Virtualization type: container'],
	[/^Virtualization type: *(?:无|無|keine?|aucun|ninguno|нет)[ \t]*$/i, 'Virtualization type: none'],
];

/** The line with its field's name and value in the words the patterns use; the line itself where nothing is to fold. */
export function foldField(line: string): string {
	if (line.length < 200) {
		const logged = LOGGED.exec(line)?.[1];
		if (logged && !OTHER.test(logged)) return `Virtualization: ${logged}`;
		for (const answer of ANSWERS) {
			const value = answer.exec(line)?.[1];
			if (value && !OTHER.test(value)) return `VM Type: ${CALLED[value.toLowerCase()] ?? value}`;
		}
	}
	let out = line.replace(/^(Manufacturer|Model|Product|Vendor|Name|Version|SMBIOSBIOSVersion)(?: *=| +:) */, '$1: ').replace(/^Product: /, 'Product Name: ').replace(/^Model: (?=\S)/, 'System Model: ');
	const colon = out.indexOf(':');
	if (colon < 2 || colon > 40) return out;
	for (const [name, folded] of FIELDS)
		if (name.test(out)) {
			out = out.replace(name, folded);
			break;
		}
	for (const [value, folded] of TYPES) if (value.test(out)) return folded;
	return out;
}
