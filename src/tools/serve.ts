import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor, readHeadersFile } from './headersFile.ts';
import { readRedirectsFile } from './redirectsFile.ts';

/** `npm start`: serves dist/ at http://localhost:4321 (PORT changes it) with the headers of dist/_headers and the redirects of dist/_redirects, in the foreground. */
const root = join(process.cwd(), 'dist');
const port = Number(process.env.PORT ?? 4321);
const base = (process.env.BASE_PATH ?? '/').replace(/\/$/, '');
if (!existsSync(root)) {
	console.error('dist/ does not exist: run npm run build first.');
	process.exit(1);
}
const rules = readHeadersFile(existsSync(join(root, '_headers')) ? readFileSync(join(root, '_headers'), 'utf8') : '');
const redirects = new Map(readRedirectsFile(existsSync(join(root, '_redirects')) ? readFileSync(join(root, '_redirects'), 'utf8') : '').map(({ from, to }) => [from, to]));
const files = sirv(root, { dev: true, etag: true, extensions: ['html'] });

const notFound = (path: string): Buffer => readFileSync(join(root, path.startsWith('/zh/') ? 'zh/404/index.html' : '404.html'));

createServer((request, response) => {
	const url = new URL(request.url ?? '/', 'http://localhost');
	let path: string;
	try {
		path = decodeURIComponent(url.pathname);
	} catch {
		response.writeHead(400).end();
		return;
	}
	if (base && !path.startsWith(`${base}/`)) {
		response.writeHead(path === base || path === '/' ? 302 : 404, path === base || path === '/' ? { Location: `${base}/` } : {}).end();
		return;
	}
	const local = path.slice(base.length) || '/';
	for (const [name, value] of Object.entries({ 'Cache-Control': 'no-cache', ...headersFor(rules, local) })) response.setHeader(name, value);
	request.url = local + url.search;
	const leadsTo = redirects.get(path);
	if (leadsTo) {
		response.writeHead(301, { Location: leadsTo + url.search }).end();
		return;
	}
	if (!local.endsWith('/') && existsSync(join(root, local, 'index.html'))) {
		response.writeHead(301, { Location: `${base}${local}/${url.search}` }).end();
		return;
	}
	const missing = () => {
		response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound(local));
	};
	if (local === '/_headers' || local === '/_redirects') missing();
	else files(request, response, missing);
}).listen(port, () => console.log(`Virt Field Guide: http://localhost:${port}${base}/`));
