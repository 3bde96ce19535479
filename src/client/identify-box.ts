import { decodeText } from '../identify/decode.ts';
import { MAX_CHARACTERS } from '../identify/limits.ts';
import type { Knowledge, Report } from '../identify/types.ts';
import './trusted-types.ts';
import { type BoxData, IdentifyView } from './identify-view.ts';

const EXAMPLE = '== uname -srm\nLinux 5.10.0-28-amd64 x86_64\n== systemd-detect-virt --vm\nkvm\n== cat /proc/1/cgroup\n0::/docker/0123456789abcdef\n== lscpu\nCPU(s):               2\nHypervisor vendor:    KVM\nVirtualization type:  full\n== top\n%Cpu(s): 71.0 us,  9.5 sy,  0.0 ni,  8.2 id,  0.1 wa,  0.0 hi,  0.2 si, 11.0 st\n';

/** Characters the text field shows of a long paste: more would freeze the page while the browser lays it out. */
const SHOWN = 50_000;

/** Makes the box read what is pasted, typed, dropped or chosen. Rejects when the signs cannot be loaded. */
export async function startBox(box: HTMLElement): Promise<void> {
	const area = box.querySelector('textarea') as HTMLTextAreaElement;
	const status = box.querySelector('[role="status"]') as HTMLElement;
	const result = box.querySelector('.result') as HTMLElement;
	const { signs = '', page = '', guide = '', locale = 'en', working = '' } = box.dataset;
	const data = (await fetch(signs).then((answer) => {
		if (!answer.ok) throw new Error(String(answer.status));
		return answer.json();
	})) as BoxData & { knowledge: Knowledge };
	const view = new IdentifyView(data, { page, guide, locale });
	const worker = new Worker(new URL('./identify-worker.ts', import.meta.url), { type: 'module' });
	worker.postMessage({ knowledge: data.knowledge });

	let number = 0;
	let timer = 0;
	const show = (words: string, nodes: Node[]) => {
		status.textContent = words;
		result.replaceChildren(...nodes);
		result.removeAttribute('aria-busy');
	};
	const read = (text: string) => {
		number++;
		if (!text.trim()) return show(view.text('empty'), []);
		status.textContent = working;
		result.setAttribute('aria-busy', 'true');
		worker.postMessage({ text: text.slice(0, MAX_CHARACTERS + 1), number });
	};
	worker.addEventListener('message', ({ data: answer }: MessageEvent<{ number: number; report: Report }>) => {
		if (answer.number !== number) return;
		const { note } = answer.report;
		if (note === 'empty' || note === 'binary') return show(view.text(note), []);
		show(`${view.headline(answer.report)}${note === 'cut' ? ` · ${view.text('cut')}` : ''}`, view.report(answer.report));
	});
	worker.addEventListener('error', () => show(box.dataset.failed ?? '', []));

	const readFile = async (file: File | undefined) => {
		if (!file) return;
		const text = decodeText(new Uint8Array(await file.slice(0, MAX_CHARACTERS * 2).arrayBuffer()));
		readLong(text);
	};
	const readLong = (text: string) => {
		clearTimeout(timer);
		area.value = text.slice(0, SHOWN);
		read(text);
	};
	area.addEventListener('paste', (event) => {
		const text = event.clipboardData?.getData('text/plain') ?? '';
		if (text.length <= SHOWN) return;
		event.preventDefault();
		readLong(text);
	});
	area.addEventListener('input', () => {
		clearTimeout(timer);
		if (area.value.length > SHOWN * 2) return readLong(area.value);
		timer = window.setTimeout(() => read(area.value), 150);
	});
	box.querySelector('input[type="file"]')?.addEventListener('change', (event) => void readFile((event.target as HTMLInputElement).files?.[0]));
	box.addEventListener('dragover', (event) => {
		event.preventDefault();
		box.classList.add('drop');
	});
	box.addEventListener('dragleave', () => box.classList.remove('drop'));
	box.addEventListener('drop', (event) => {
		const file = event.dataTransfer?.files[0];
		box.classList.remove('drop');
		if (!file) return;
		event.preventDefault();
		void readFile(file);
	});
	box.addEventListener('click', (event) => {
		const action = (event.target as HTMLElement).closest('button')?.dataset.do;
		if (!action) return;
		area.value = action === 'example' ? EXAMPLE : '';
		read(area.value);
		area.focus();
	});

	if (area.value) read(area.value);
	else {
		const found = new URLSearchParams(location.search).get('found');
		const nodes = found ? view.shared(found.split(',').slice(0, 20)) : [];
		if (nodes.length) show(nodes[0]?.textContent ?? '', nodes);
	}
	box.dataset.ready = '';
}
