import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const KINDS = /\.(html|css|js|json|svg|xml|atom|csv|txt)$/;

/**
 * `npm run compress [-- <folder>]`: writes a .gz and a .br beside every text file of dist/, where it saves something; for servers that send
 * files as they lie there. Hosts that compress by themselves do not need it.
 */
const root = process.argv[2] ?? 'dist';
let [files, before, gz, br] = [0, 0, 0, 0];
for (const item of readdirSync(root, { recursive: true, withFileTypes: true })) {
	const file = join(item.parentPath, item.name);
	if (!item.isFile() || !KINDS.test(item.name) || item.name.startsWith('_')) continue;
	const data = readFileSync(file);
	const gzip = gzipSync(data, { level: 9 });
	if (gzip.length >= data.length) continue;
	const brotli = brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: data.length } });
	writeFileSync(`${file}.gz`, gzip);
	writeFileSync(`${file}.br`, brotli);
	[files, before, gz, br] = [files + 1, before + data.length, gz + gzip.length, br + brotli.length];
}
const kB = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;
console.log(`${files} files: ${kB(before)}, gzip ${kB(gz)}, brotli ${kB(br)}`);
