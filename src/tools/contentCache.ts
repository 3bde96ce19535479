import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeDigest } from './codeDigest.ts';
import { type ContentFile, parseContentFile } from './parseContentFile.ts';

type Kept = Record<string, { digest: string; file: ContentFile }>;

const digestOf = (text: string): string => createHash('sha256').update(text).digest('base64url');

/**
 * Files of content/ as they were parsed last time, kept in .cache/content.json: a file is parsed anew when its text, anything below
 * src/ or a package has changed. A cache that cannot be read or written is none.
 */
export class ContentCache {
	readonly #file: string;
	readonly #code: string;
	readonly #known: Kept;
	readonly #next: Kept = {};
	#parsed = 0;

	constructor(root: string) {
		this.#file = join(root, '.cache/content.json');
		this.#code = digestOf(`${codeDigest(root)}${readText(join(root, 'package-lock.json'))}`);
		this.#known = this.#load();
	}

	#load(): Kept {
		try {
			const { code, files } = JSON.parse(readFileSync(this.#file, 'utf8')) as { code: string; files: Kept };
			return code === this.#code ? files : {};
		} catch {
			return {};
		}
	}

	/** `parseContentFile`, or what it gave for the same text before. */
	parse(path: string, text: string): ContentFile {
		const digest = digestOf(text);
		const known = this.#known[path];
		if (known?.digest !== digest) this.#parsed++;
		const file = known?.digest === digest ? known.file : parseContentFile(path, text);
		this.#next[path] = { digest, file };
		return file;
	}

	/** Keeps what was parsed for the next run, where that is more than was known. */
	save(): void {
		if (!this.#parsed) return;
		try {
			mkdirSync(join(this.#file, '..'), { recursive: true });
			const draft = `${this.#file}.${process.pid}.draft`;
			writeFileSync(draft, JSON.stringify({ code: this.#code, files: this.#next }));
			renameSync(draft, this.#file);
		} catch {
			// A folder without write access: the next run parses again.
		}
	}
}

function readText(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return '';
	}
}
