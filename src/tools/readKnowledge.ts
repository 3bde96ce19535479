import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { knowledgeOf } from '../derive/identifySigns.ts';
import type { Knowledge } from '../identify/types.ts';
import { FindingKinds, LooseSigns } from '../schema/identify.ts';
import { Sign } from '../schema/topics.ts';
import { splitFrontMatter } from './frontMatter.ts';

const Signs = z.object({ signs: z.array(Sign).default([]) });

/** Reads only what identification needs from content/ below `root`, in a fraction of a second. Throws for invalid content. */
export function readKnowledge(root: string): Knowledge {
	const folder = join(root, 'content/technologies');
	const entries = new Map<string, { id: string; signs: z.output<typeof Sign>[] }>();
	for (const item of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		if (!item.isFile() || !/\.(mdx|yml)$/.test(item.name)) continue;
		const file = join(item.parentPath, item.name);
		const text = readFileSync(file, 'utf8');
		if (!/^signs:/m.test(text)) continue;
		const id = file.slice(folder.length + 1).split(/[/\\.]/)[0] as string;
		const data = Signs.parse(parse((item.name.endsWith('.mdx') ? splitFrontMatter(text).yaml : text) ?? ''));
		entries.set(id, { id, signs: [...(entries.get(id)?.signs ?? []), ...data.signs] });
	}
	const read = (name: string): unknown => parse(readFileSync(join(root, 'content/identify', name), 'utf8'));
	const sorted = [...entries.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
	return knowledgeOf(sorted, LooseSigns.parse(read('signs.yml')).signs, FindingKinds.parse(read('findings.yml')).items);
}
