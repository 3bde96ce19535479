import styles from '../styles/cite-button.css?inline';
import { adoptStyles } from './adopt-styles.ts';

const menu = document.querySelector<HTMLElement>('cite-menu');
const holders = 'td, th, li, dt, h1, h2, h3, .identity > div';

/** The element a link leads to: what a reader sees of it, where the anchor itself is empty or inside. */
function followed(): HTMLElement | null {
	let id = location.hash.slice(1);
	try {
		id = decodeURIComponent(id);
	} catch {
		// A broken escape names nothing.
	}
	const target = id ? document.getElementById(id) : null;
	return target && !target.matches('section, article, main') ? (target.closest<HTMLElement>(holders) ?? target) : target;
}

/** Words for a screen reader: row, column and value of a cell, else the beginning of the passage. */
function nameOf(place: HTMLElement): string {
	const text = (element: Element | null | undefined) => element?.textContent?.trim() ?? '';
	const row = place.matches('td[data-label]') ? text(place.parentElement?.querySelector('th a')) : '';
	return row ? `${row}, ${place.dataset.label}: ${text(place.querySelector('.value'))}` : (text(place).replace(/\s*#$/, '').slice(0, 120));
}

/** Opens what hides the target of a followed link, moves the focus there and says where the reader is. */
function arrive(): void {
	const place = followed();
	if (!place || place.id === 'main') return;
	for (let hidden = place.closest('details'); hidden; hidden = hidden.parentElement?.closest('details') ?? null)
		if (!hidden.open) {
			hidden.open = true;
			place.scrollIntoView();
		}
	if (!place.hasAttribute('tabindex') && place.tabIndex < 0) place.tabIndex = -1;
	place.focus({ preventScroll: true });
	const status = menu?.querySelector('[role=status]');
	if (status) status.textContent = (menu?.dataset.followed ?? '{what}').replace('{what}', () => nameOf(place));
}

/** One button for the whole page; it stands beside the permalink that is pointed at or focused. */
const button = Object.assign(document.createElement('button'), { type: 'button', className: 'cite-button', textContent: menu?.dataset.label ?? '' });
button.setAttribute('aria-haspopup', 'dialog');

function offer(event: Event): void {
	if (!(event.target instanceof Element) || document.activeElement === button) return;
	const holder = event.target.closest(holders);
	// A heading whose texts stand in the page has its own sign.
	const link = holder?.nextElementSibling?.matches('.cite-texts') ? null : holder?.querySelector(':scope > .permalink, :scope > dd > .permalink');
	if (link && link.nextElementSibling !== button) link.after(button);
}

async function open(texts: HTMLDetailsElement | null): Promise<void> {
	const { openCiteMenu } = await import('./cite-menu.ts');
	if (menu) openCiteMenu(menu, texts ?? (button.previousElementSibling as HTMLAnchorElement));
}

if (menu) {
	adoptStyles(styles);
	document.addEventListener('pointerover', offer);
	document.addEventListener('focusin', offer);
	document.addEventListener('click', (event) => {
		const target = event.target instanceof Element ? event.target : null;
		const texts = target?.closest<HTMLDetailsElement>('details.cite-texts > summary')?.parentElement as HTMLDetailsElement | null | undefined;
		if (target !== button && (!texts || texts.open)) return;
		event.preventDefault();
		// Where the menu cannot be loaded, the texts of the page itself are opened.
		open(texts ?? null).catch(() => texts && (texts.open = true));
	});
	// The table shows hidden targets on the same event: wait until it has.
	const soon = () => requestAnimationFrame(arrive);
	addEventListener('hashchange', soon);
	if (location.hash) soon();
}
