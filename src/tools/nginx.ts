import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readHeadersFile } from './headersFile.ts';
import { nginxConf } from './nginxConf.ts';
import { readRedirectsFile } from './redirectsFile.ts';

/** `npm run -s nginx [-- <server name>] > guide.conf`: prints the server block of a plain nginx for dist/, below BASE_PATH. */
const root = resolve('dist');
if (!existsSync(join(root, 'index.html'))) throw new Error('dist/ does not exist: run npm run build first.');
const read = (name: string): string => (existsSync(join(root, name)) ? readFileSync(join(root, name), 'utf8') : '');
console.log(nginxConf({
	root, base: process.env.BASE_PATH ?? '/', headers: readHeadersFile(read('_headers')), redirects: readRedirectsFile(read('_redirects')),
	...(process.argv[2] && { serverName: process.argv[2] }),
}));
