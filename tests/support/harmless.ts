/** Damages that no check needs to refuse, each with the reason; every reason must be met by at least one damage. */
export const harmless: { how: RegExp; where: RegExp; because: string }[] = [
	{ how: /^missing$/, where: /./, because: 'The schema lets the field be left out: the site then says unknown or nothing, never something false.' },
	{ how: /^empty$/, where: /(claims|aliases(\.\w+)?|formerly|modes|inherits|about|source|paths|sharedPaths|flags|hosts|architectures|layers|cve|overhead|overselling|guests|capabilities|limits|security|providers|panels|verdicts|history|folklore|signs|link|see|on|over|hides|supportedBy|parts\[\]\.says)$/, because: 'An empty list or text is the same as none.' },
	{ how: /^blank (before|after)$/, where: /(homepage|url|copy|archive|repository)$/, because: 'An address is read without the blanks around it.' },
	{ how: /^swapped$/, where: /(says|why|label)$/, because: 'Both are texts about the same thing; its Chinese becomes stale, which the ratchet of stale translations refuses.' },
	{ how: /^(not kebab-case|path|reserved|dangling)$/, where: /(aliases(\.\w+)?\[\]|link\[\]|term|panel|name|version|test|hardware|words|amount|command|pattern|title|author|publisher|label|says|how|vendor|vendor\.name|technologies fullName|zh)$/, because: 'A name is plain text: any word may be one, and every page escapes it.' },
	{ how: /^(html|script|blank before|blank after|not kebab-case|path|dangling|reserved)$/, where: /(pattern|also|unless|only(\[\])?|command)$/, because: 'A pattern or command may hold any text; patterns are proven linear and compiled, and neither becomes markup.' },
	{ how: /./, where: /^commands items\[\]\.(start|join|end|parts\[\]\.code)$/, because: 'A command may hold any characters that a reader sees; pages escape it, and tests run what they print.' },
	{ how: /^dangling$/, where: /^looseSigns signs\[\]\.id$/, because: 'The id of a sign without an entry is used nowhere else, and no address holds it.' },
	{ how: /^file missing$/, where: /^changes file$/, because: 'The record of a change is not what the tables rest on, and the history of the repository keeps it.' },
	{ how: /^(a line twice|a line removed)$/, where: /^ledger /, because: 'A ledger is a set; a line whose id still resolves comes back with npm run ledger.' },
	{ how: /^(Windows line ends|byte order mark)$/, where: /file$/, because: 'Line ends and a mark at the beginning of a file are not content; git stores line feeds.' },
];
