import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
interface Locked {
	version?: string;
	license?: string;
	dependencies?: Record<string, string>;
	optionalDependencies?: Record<string, string>;
	devDependencies?: Record<string, string>;
}
const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
const declared = (JSON.parse(read('package.json')) as Locked).devDependencies ?? {};
const packages = Object.entries(lock.packages).filter(([path]) => path);

test('every package has its reason in CONTRIBUTING.md, and every reason its package', () => {
	const section = /## Packages\n([\s\S]*?)\n## /.exec(read('CONTRIBUTING.md'))?.[1] ?? '';
	const listed = [...section.matchAll(/^\| `([^`]+)` \| (.{8,}) \|$/gm)].map((match) => match[1]);
	expect(listed).toEqual(Object.keys(declared).sort());
});

test('versions are exact and are those of the lock file', () => {
	expect(Object.entries(declared).filter(([name, version]) => !/^\d+\.\d+\.\d+$/.test(version) || lock.packages[`node_modules/${name}`]?.version !== version)).toEqual([]);
	expect(lock.packages['']?.devDependencies).toEqual(declared);
});

/** Licences that let anybody build and share the site; all packages are tools, none but Pagefind is shipped. */
const fine = new Set(['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0', 'CC0-1.0', 'MPL-2.0', 'Python-2.0', 'OFL-1.1', 'LGPL-3.0-or-later']);

test('every installed package has a licence that we know', () => {
	const strange = packages.filter(([, { license = '' }]) => {
		const isEither = license.includes(' OR ');
		const names = license.replace(/[()]/g, '').split(/ AND | OR /);
		return isEither ? !names.some((name) => fine.has(name)) : !names.every((name) => fine.has(name));
	});
	expect(strange.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
});

test('the lock file holds every package that any package asks for, on every platform', () => {
	const missing = packages.flatMap(([path, { dependencies, optionalDependencies }]) =>
		Object.keys({ ...dependencies, ...optionalDependencies }).filter((name) => {
			for (let folder = path; ; folder = folder.slice(0, folder.lastIndexOf('node_modules/')).replace(/\/$/, '')) {
				if (lock.packages[`${folder && `${folder}/`}node_modules/${name}`]) return false;
				if (!folder) return true;
			}
		}).map((name) => `${path} needs ${name}`));
	expect(missing).toEqual([]);
});
