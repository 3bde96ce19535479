import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml', '.xml': 'application/xml',
	'.png': 'image/png', '.webp': 'image/webp', '.ico': 'image/x-icon', '.txt': 'text/plain; charset=utf-8', '.wasm': 'application/wasm', '.woff2': 'font/woff2',
};
const packed = /text|javascript|json|svg|xml/;

/** What one file costs on the wire, in bytes of body. */
export interface Weight {
	brotli: number;
	gzip: number;
}

/** A site served at a local address, every text file compressed as well as a host can. */
export interface ServedSite {
	origin: string;
	/** Bytes of a path in both encodings; throws for a path that is not there. */
	weigh(path: string): Weight;
	/** Serves a page that is not among the files. */
	add(path: string, html: string): void;
	/** What was sent since the last call. */
	takeLog(): { path: string; bytes: number }[];
	close(): void;
}

const brotli = (data: Buffer): Buffer => brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: data.length } });

/** Serves a folder to the measurements: the same server and the same headers for every site that is compared. */
export async function serveSite(root: string): Promise<ServedSite> {
	const added = new Map<string, Buffer>();
	const kept = new Map<string, { type: string; plain: Buffer; br: Buffer; gz: Buffer } | undefined>();
	let log: { path: string; bytes: number }[] = [];
	const look = (path: string) => {
		const local = path.endsWith('/') ? `${path}index.html` : path;
		if (kept.has(local)) return kept.get(local);
		const file = join(root, local);
		const plain = added.get(local) ?? (existsSync(file) ? readFileSync(file) : undefined);
		const type = TYPES[extname(local)] ?? 'application/octet-stream';
		const isText = packed.test(type);
		kept.set(local, plain && { type, plain, br: isText ? brotli(plain) : plain, gz: isText ? gzipSync(plain, { level: 9 }) : plain });
		return kept.get(local);
	};
	const server = createServer((request, response) => {
		const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
		const found = path.includes('..') ? undefined : look(path);
		if (!found) {
			response.writeHead(404, { 'Content-Type': 'text/plain' }).end('not found');
			return;
		}
		const encodings = request.headers['accept-encoding'] ?? '';
		const [name, body] = !packed.test(found.type) ? [undefined, found.plain] : /\bbr\b/.test(encodings) ? ['br', found.br] : /\bgzip\b/.test(encodings) ? ['gzip', found.gz] : [undefined, found.plain];
		log.push({ path, bytes: body.length });
		response.writeHead(200, {
			'Content-Type': found.type, 'Content-Length': body.length, 'Vary': 'Accept-Encoding',
			'Cache-Control': found.type.startsWith('text/html') ? 'no-cache' : 'public, max-age=31536000',
			...(name && { 'Content-Encoding': name }),
		}).end(body);
	});
	await new Promise<void>((resolve) => { server.listen(0, resolve); });
	return {
		origin: `http://localhost:${(server.address() as AddressInfo).port}`,
		weigh(path) {
			const found = look(decodeURIComponent(path));
			if (!found) throw new Error(`${path} is not among the files of ${root}`);
			return { brotli: found.br.length, gzip: found.gz.length };
		},
		add: (path, html) => void added.set(`${path}index.html`, Buffer.from(html)),
		takeLog() {
			const taken = log;
			log = [];
			return taken;
		},
		close() {
			server.closeAllConnections();
			server.close();
		},
	};
}
