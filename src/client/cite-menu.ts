import styles from '../styles/cite-dialog.css?inline';
import copyTextStyles from '../styles/copy-text.css?inline';
import { adoptStyles } from './adopt-styles.ts';
import { citations, type CiteFormat, citeFormats } from '../derive/cite.ts';
import { readCited } from './cite-read.ts';

interface Open {
	title: string;
	texts: Record<CiteFormat, string>;
}

function make<Name extends keyof HTMLElementTagNameMap>(name: Name, properties: Record<string, string | boolean>, ...children: (Node | string)[]): HTMLElementTagNameMap[Name] {
	const element = document.createElement(name);
	Object.assign(element, properties);
	(element as HTMLElement).append(...children);
	return element;
}

/** The texts that stand in the page, or those made from what a permalink leads to. */
function textsOf(from: HTMLDetailsElement | HTMLAnchorElement, words: DOMStringMap): Open {
	if (from instanceof HTMLDetailsElement) {
		const codes = [...from.querySelectorAll('code')].map((code) => code.textContent ?? '');
		return { title: (from.querySelector('summary span')?.textContent ?? '').replace(/^(?:: |：)/, ''), texts: Object.fromEntries(citeFormats.map((format, index) => [format, codes[index] ?? ''])) as Open['texts'] };
	}
	const section = from.parentElement?.nextElementSibling;
	if (section instanceof HTMLDetailsElement && section.classList.contains('cite-texts')) return textsOf(section, words);
	const cited = readCited(from, words.locale as Parameters<typeof readCited>[1], words.by ?? '');
	return { title: cited.title, texts: citations(cited) };
}

/** Opens the dialog with the five texts; arrows and Tab move, Enter copies, Escape closes and returns the focus. */
export function openCiteMenu(menu: HTMLElement, from: HTMLDetailsElement | HTMLAnchorElement): void {
	adoptStyles(styles);
	adoptStyles(copyTextStyles);
	const words = menu.dataset;
	const labels = (words.formats ?? '').split('|');
	const { title, texts } = textsOf(from, words);
	const status = make('p', { className: 'cite-status', textContent: words.hint ?? '' });
	status.setAttribute('role', 'status');
	let speaking: ReturnType<typeof setTimeout> | undefined;
	const field = make('textarea', { className: 'copy-text', readOnly: true, hidden: true });
	field.setAttribute('aria-label', words.failed ?? '');

	const copy = async (format: CiteFormat, label: string): Promise<void> => {
		clearTimeout(speaking);
		try {
			await navigator.clipboard.writeText(texts[format]);
			field.hidden = true;
			status.textContent = (words.copied ?? '').replace('{format}', label);
			speaking = setTimeout(() => (status.textContent = words.hint ?? ''), 8000);
		} catch {
			field.value = texts[format];
			field.hidden = false;
			field.focus();
			field.select();
			status.textContent = words.failed ?? '';
		}
	};
	const rows = citeFormats.map((format, index) => {
		const label = labels[index] ?? format;
		const button = make('button', { type: 'button', className: 'cite-copy' }, make('b', {}, label), make('code', {}, texts[format]));
		button.dataset.format = format;
		button.addEventListener('click', () => void copy(format, label));
		return button;
	});
	const close = make('button', { type: 'button', className: 'cite-close', textContent: words.close ?? '' });
	const dialog = make('dialog', { className: 'cite-dialog' }, make('p', { className: 'cite-title' }, make('b', {}, words.label ?? ''), ` ${title}`), ...rows, field, status, close);
	dialog.setAttribute('aria-label', `${words.label}: ${title}`);
	close.addEventListener('click', () => dialog.close());
	dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
	dialog.addEventListener('close', () => {
		clearTimeout(speaking);
		dialog.remove();
	});
	dialog.addEventListener('keydown', (event) => {
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		const at = rows.indexOf(document.activeElement as HTMLButtonElement);
		if (!step || at < 0) return;
		event.preventDefault();
		rows[(at + step + rows.length) % rows.length]?.focus();
	});
	menu.append(dialog);
	dialog.showModal();
	rows[0]?.focus();
}
