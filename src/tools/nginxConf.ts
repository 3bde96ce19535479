import { type HeaderRule, headersFor } from './headersFile.ts';
import type { RedirectRule } from './redirectsFile.ts';

/** What a plain nginx needs to know of a site. */
export interface NginxSite {
	/** Absolute folder of the built site. */
	root: string;
	/** Folder below the origin, with slashes at both ends. */
	base: string;
	/** Rules of dist/_headers, for paths without the base. */
	headers: HeaderRule[];
	/** Rules of dist/_redirects, with the base. */
	redirects: RedirectRule[];
	listen?: string;
	serverName?: string;
}

/** A value in double quotes; throws where it holds what nginx would read as a variable or an end. */
function quoted(value: string): string {
	if (/["\\$\r\n]/.test(value)) throw new Error(`nginx cannot hold ${JSON.stringify(value)}`);
	return `"${value}"`;
}

/**
 * The configuration of a server block for `include` inside of `http`: the headers of the headers file, redirects with 301, precompressed files
 * (`npm run compress`), a page for what is missing in both languages, and caching: names with a digest for a year, all else asked again by ETag.
 */
export function nginxConf({ root, base, headers, redirects, listen = '80', serverName = '_' }: NginxSite): string {
	const add = (path: string, indent: string): string => {
		const all = { 'Cache-Control': 'no-cache', ...headersFor(headers, path) };
		return Object.entries(all).map(([name, value]) => `${indent}add_header ${name} ${quoted(value)} always;\n`).join('');
	};
	const immutable = headers.filter((rule) => rule.headers['Cache-Control'] && rule.pattern.endsWith('/*')).map((rule) => rule.pattern.slice(1, -1));
	const folder = root.replace(/\/$/, '');
	return `map_hash_max_size 16384;
map_hash_bucket_size 256;
map $uri $guide_leads_to {
	default "";
${redirects.map(({ from, to }) => `\t${quoted(from)} ${quoted(to)};\n`).join('')}}
server {
	listen ${listen};
	server_name ${serverName};
	absolute_redirect off;
	server_tokens off;
	charset utf-8;
	charset_types text/html text/css text/plain text/csv text/xml application/javascript application/json application/atom+xml;
	include /etc/nginx/mime.types;
	types { text/csv csv; application/wasm pagefind; }
	gzip_static on;
	gzip_vary on;
	if ($guide_leads_to) { return 301 $guide_leads_to$is_args$args; }
	error_page 404 ${base}404.html;
	location ${base} {
		alias ${quoted(`${folder}/`)};
		index index.html;
${add('/', '\t\t')}	}
	location ${base}zh/ {
		alias ${quoted(`${folder}/zh/`)};
		index index.html;
		error_page 404 ${base}zh/404/index.html;
${add('/zh/', '\t\t')}	}
	location ~ ^${base}(_headers|_redirects)$ { return 404; }
${immutable.map((path) => `	location ${base}${path} {
		alias ${quoted(`${folder}/${path}`)};
${add(`/${path}x`, '\t\t')}	}
`).join('')}${base === '/' ? '' : `	location = ${base.slice(0, -1)} { return 301 ${base}; }
	location = / { return 302 ${base}; }
`}}
`;
}
