import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { pagePaths } from '../derive/rules/ids.ts';
import { proseParts } from '../derive/rules/prose.ts';
import { scaffoldText } from '../derive/rules/scaffold.ts';
import { Kind } from '../schema/technology.ts';
import { Slug } from '../schema/text.ts';

/**
 * `npm run new -- <id> [--name "Name"] [--kind type-1]`: writes a valid entry in both languages in which every answer is
 * unknown. Refuses an id that is taken or malformed; overwrites nothing.
 */
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { name: { type: 'string' }, kind: { type: 'string', default: 'type-1' }, root: { type: 'string', default: process.cwd() } },
});
const fail = (message: string): never => {
	console.error(message);
	process.exit(2);
};
const id = positionals[0] ?? fail('Say the id: npm run new -- my-hypervisor --name "My Hypervisor" --kind type-1');
if (!Slug.safeParse(id).success) fail(`"${id}" cannot be an id: use kebab-case, a-z, 0-9 and single hyphens, e.g. my-hypervisor.`);
if ((pagePaths as readonly string[]).includes(id)) fail(`"${id}" is the address of another page of the site: choose another id.`);
if (!Kind.safeParse(values.kind).success) fail(`"${values.kind}" is no kind. Use one of: ${Kind.options.join(', ')}.`);
const name = values.name ?? id.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
const today = new Date().toISOString().slice(0, 10);
const quoted = JSON.stringify(name);
const prose = (text: string) => proseParts.map((part) => `<Part id="${part}">\n\n${text}${text === scaffoldText.en ? '.' : '。'}\n\n</Part>\n`).join('\n');

const english = `---
# CONTRIBUTING.md explains every field. What has no source stays out: the site then says "unknown".
name: ${quoted}
summary: "${scaffoldText.en}. Say in two sentences what it is and what that means for a tenant."
aliases:
  en: []
  zh: []
  typos: []
kind: ${values.kind}
reviewed: '${today}'
# overselling:
#   - id: memory-balloon
#     resource: memory            # cpu, memory, disk, network
#     answer: limited             # yes, limited, no
#     how: needs the balloon driver   # required with limited
#     evidence: documented        # measured, documented, observed, derived, opinion
#     source: some-source         # content/sources/some-source.yml
#     asOf: ${today.slice(0, 4)}
#     standing: current           # current, dated, disputed, wrong (the last three say why)
#     says: One or two sentences in your own words.
---

${prose(scaffoldText.en)}`;
const chinese = `---
# 只写文字，不写事实。每条英文说法的译文写在 claims 下，键是说法的 id。
summary: ${scaffoldText.zh}。用两句话说明它是什么、对租户意味着什么。
# claims:
#   memory-balloon:
#     says: 一两句话。
#     how: 需要气球驱动
---

${prose(scaffoldText.zh)}`;
const files: [string, string][] = [
	[`content/technologies/${id}.mdx`, english],
	[`content/zh/technologies/${id}.mdx`, chinese],
];
for (const [file] of files) if (existsSync(join(values.root, file))) fail(`${file} exists already: nothing was written.`);
for (const [file, text] of files) {
	mkdirSync(dirname(join(values.root, file)), { recursive: true });
	writeFileSync(join(values.root, file), text);
	console.log(`Wrote ${file}`);
}
console.log(`Next: fill in what has a source, then "npm run check:content -- ${id}" and, once both languages agree, "npm run stamp -- ${id}".`);
