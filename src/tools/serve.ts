import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor, readHeadersFile } from './headersFile.ts';

/** `npm start`: serves dist/ at http://localhost:4321 (PORT changes it) with the headers of dist/_headers, in the foreground. */
const root = join(process.cwd(), 'dist');
const port = Number(process.env.PORT ?? 4321);
const base = (process.env.BASE_PATH ?? '/').replace(/\/$/, '');
if (!existsSync(root)) {
	console.error('dist/ does not exist: run npm run build first.');
	process.exit(1);
}
const rules = readHeadersFile(existsSync(join(root, '_headers')) ? readFileSync(join(root, '_headers'), 'utf8') : '');
const files = sirv(root, { dev: true, extensions: ['html'] });

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
	for (const [name, value] of Object.entries(headersFor(rules, local))) response.setHeader(name, value);
	request.url = local + url.search;
	if (!local.endsWith('/') && existsSync(join(root, local, 'index.html'))) {
		response.writeHead(301, { Location: `${base}${local}/${url.search}` }).end();
		return;
	}
	files(request, response, () => {
		response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound(local));
	});
}).listen(port, () => console.log(`Virt Field Guide: http://localhost:${port}${base}/`));
