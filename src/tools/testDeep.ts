import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * `npm run test:deep [-- --allow-missing] [-- words of playwright]`: builds the site if there is no build, names every
 * program that a deep test needs and the machine lacks, and runs the tests. A missing program fails the run unless allowed.
 */
const programs: Record<string, { names: string[]; debian: string }> = {
	nginx: { names: ['nginx'], debian: 'nginx-light' },
	firefox: { names: ['firefox-esr', 'firefox'], debian: 'firefox-esr' },
	'text browser': { names: ['w3m', 'lynx'], debian: 'w3m' },
};
const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
const missing = Object.entries(programs).filter(([, { names }]) => !names.some((name) => folders.some((folder) => existsSync(join(folder, name)))));
for (const [what, { debian }] of missing) console.log(`missing: ${what} (Debian: apt-get install ${debian})`);

const audit = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', timeout: 120_000 });
let auditFails = false;
try {
	const report = JSON.parse(audit.stdout) as { metadata?: { vulnerabilities: { total: number } } };
	if (!report.metadata) throw new Error('no report');
	auditFails = report.metadata.vulnerabilities.total > 0;
	console.log(`npm audit: ${report.metadata.vulnerabilities.total} known holes`);
} catch {
	missing.push(['npm audit', { names: [], debian: '' }]);
	console.log('missing: npm audit (the registry of this machine has no audit service)');
}

const words = process.argv.slice(2);
const allowMissing = words.includes('--allow-missing');
if (!existsSync('dist/index.html')) spawnSync('astro', ['build'], { stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
const run = spawnSync('playwright', ['test', '-c', 'tests/deep/playwright.config.ts', ...words.filter((word) => word !== '--allow-missing')], { stdio: 'inherit' });
if (missing.length) console.log(`${allowMissing ? 'Left out' : 'FAILED'} for want of: ${missing.map(([what]) => what).join(', ')}${allowMissing ? '' : ' (--allow-missing runs without)'}`);
process.exitCode = run.status || auditFails || (missing.length && !allowMissing) ? 1 : 0;
