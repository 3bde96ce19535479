/**
 * Text of a file's bytes: UTF-8, UTF-16 with a mark or with every other byte empty (PowerShell's `>`), else GB 18030, which old
 * Chinese consoles write. Never throws; what is no text comes out as such and `identify` says so.
 */
export function decodeText(bytes: Uint8Array): string {
	const mark = bytes.length >= 2 ? ((bytes[0] as number) << 8) | (bytes[1] as number) : 0;
	if (mark === 0xfffe) return new TextDecoder('utf-16le').decode(bytes);
	if (mark === 0xfeff) return new TextDecoder('utf-16be').decode(bytes);
	const head = bytes.subarray(0, 400);
	if (head.length > 8 && head.filter((byte, index) => index % 2 === 1 && byte === 0).length > head.length * 0.4) return new TextDecoder('utf-16le').decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		const text = new TextDecoder('utf-8').decode(bytes);
		return bytes.includes(0) ? text : new TextDecoder('gb18030').decode(bytes);
	}
}
