import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Answer {
	id?: number;
	type?: string;
	result?: unknown;
	message?: string;
	method?: string;
	params?: { level?: string; text?: string };
}

/** A Firefox of the machine, driven by WebDriver BiDi over its own socket; close it when done. */
export class Firefox {
	readonly #socket: WebSocket;
	readonly #stop: () => void;
	readonly #waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
	#last = 0;
	#context = '';
	/** Errors that pages wrote to the console. */
	readonly errors: string[] = [];

	private constructor(socket: WebSocket, stop: () => void) {
		this.#socket = socket;
		this.#stop = stop;
		socket.addEventListener('message', ({ data }) => {
			const answer = JSON.parse(String(data)) as Answer;
			if (answer.method === 'log.entryAdded' && answer.params?.level === 'error') this.errors.push(answer.params.text ?? '');
			const waiting = answer.id === undefined ? undefined : this.#waiting.get(answer.id);
			if (!waiting) return;
			this.#waiting.delete(answer.id as number);
			if (answer.type === 'error') waiting.reject(new Error(answer.message));
			else waiting.resolve(answer.result);
		});
	}

	/** Starts the program with a new profile and waits until it listens. */
	static async start(path: string): Promise<Firefox> {
		const profile = mkdtempSync(join(tmpdir(), 'guide-firefox-'));
		const child = spawn(path, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'], { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: profile, MOZ_CRASHREPORTER_DISABLE: '1' } });
		const address = await new Promise<string>((resolve, reject) => {
			let text = '';
			child.on('exit', (code) => reject(new Error(`Firefox ended with ${code}: ${text.slice(-500)}`)));
			child.stderr.on('data', (chunk: Buffer) => {
				text += chunk.toString();
				const found = /WebDriver BiDi listening on (ws:\S+)/.exec(text)?.[1];
				if (found) resolve(found);
			});
		});
		const socket = new WebSocket(`${address}/session`);
		await new Promise((resolve, reject) => {
			socket.addEventListener('open', resolve);
			socket.addEventListener('error', () => reject(new Error(`No answer from ${address}`)));
		});
		const firefox = new Firefox(socket, () => {
			child.removeAllListeners('exit');
			child.on('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 3 }));
			child.kill();
		});
		await firefox.#send('session.new', { capabilities: {} });
		await firefox.#send('session.subscribe', { events: ['log.entryAdded'] });
		const { contexts } = (await firefox.#send('browsingContext.getTree', {})) as { contexts: { context: string }[] };
		firefox.#context = contexts[0]?.context ?? '';
		return firefox;
	}

	#send(method: string, params: object): Promise<unknown> {
		const id = ++this.#last;
		return new Promise((resolve, reject) => {
			this.#waiting.set(id, { resolve, reject });
			this.#socket.send(JSON.stringify({ id, method, params }));
		});
	}

	/** Opens an address and waits until it has loaded. */
	async open(url: string): Promise<void> {
		await this.#send('browsingContext.navigate', { context: this.#context, url, wait: 'complete' });
	}

	/** The text an expression gives in the page; promises are awaited. Throws what the page throws. */
	async text(expression: string): Promise<string> {
		const answer = (await this.#send('script.evaluate', { expression: `Promise.resolve(${expression}).then(String)`, target: { context: this.#context }, awaitPromise: true })) as { type: string; result?: { value?: string }; exceptionDetails?: { text: string } };
		if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text);
		return answer.result?.value ?? '';
	}

	/** Asks until an expression gives "true", at most half a minute. */
	async until(expression: string): Promise<void> {
		for (const end = Date.now() + 30_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 100))) if ((await this.text(expression)) === 'true') return;
		throw new Error(`Never true in Firefox: ${expression}`);
	}

	/** Ends the program. */
	close(): void {
		this.#socket.close();
		this.#stop();
	}
}
