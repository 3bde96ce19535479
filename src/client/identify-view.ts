import type { Reading } from '../identify/reading/types.ts';
import { summarise } from '../identify/summary.ts';
import type { Found, Report } from '../identify/types.ts';
import './copy-code.ts';

/** The page's data as fetched: names with addresses, words of the signs, texts of the page. */
export interface BoxData {
	names: Record<string, { name: string; href?: string; says?: string }>;
	signs: Record<string, { command: string; why: string; others?: string }>;
	texts: Record<string, string>;
}

/** Where the page's own links lead. */
export interface BoxLinks {
	page: string;
	guide: string;
	locale: string;
}

const make = <Name extends keyof HTMLElementTagNameMap>(name: Name, properties: Partial<HTMLElementTagNameMap[Name]> = {}, ...children: (Node | string)[]) => {
	const made = Object.assign(document.createElement(name), properties);
	made.append(...children);
	return made;
};

/** Builds what the box shows; everything pasted enters as text, never as markup. */
export class IdentifyView {
	#data: BoxData;
	#links: BoxLinks;

	constructor(data: BoxData, links: BoxLinks) {
		this.#data = data;
		this.#links = links;
	}

	/** A text of the page with its placeholders filled. */
	text(key: string, values: Record<string, string> = {}): string {
		return (this.#data.texts[key] ?? key).replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
	}

	/** Name of an id in the page's language. */
	name = (id: string): string => this.#data.names[id]?.name ?? id;

	#link(id: string): Node | string {
		const { href, name } = this.#data.names[id] ?? {};
		return href ? make('a', { href }, name ?? id) : name ?? id;
	}

	get #colon(): string {
		return this.text('colon');
	}

	/** The answer in a few words, for the heading and for screen readers. */
	headline(report: Report): string {
		const hosts = report.findings.filter((item) => item.role === 'host' && item.certainty !== 'hint').map((item) => `${this.name(item.id)} ${this.text('host')}`);
		const names = [...report.technologies.map(this.name), ...hosts];
		return `${this.text('found')}${this.#colon}${names.length ? names.join(' › ') : this.text('nothing')}`;
	}

	#certainty = (item: Found): string => this.text(item.certainty === 'hint' ? 'isHint' : item.certainty);

	#evidence(item: Found): HTMLElement {
		return make('ul', { className: 'evidence' }, ...item.evidence.slice(0, 8).map((each) => {
			const sign = this.#data.signs[each.sign];
			const link = make('a', { href: `#${each.sign}`, className: 'soft' }, this.text('line', { line: String(each.line) }));
			return make('li', {}, link, ' ', make('code', {}, each.quote.split('\n').join(' ⏎ ')), make('span', { className: 'why' }, sign?.why ?? '', sign?.others ? make('span', { className: 'soft' }, ` ${this.text('others')}${this.#colon}${sign.others}`) : ''));
		}));
	}

	#card(item: Found): HTMLElement {
		const says = this.#data.names[item.id]?.says;
		const card = make('li', { className: `finding ${item.certainty}` }, make('p', { className: 'finding-name' }, this.#link(item.id), ' ', make('span', { className: 'certainty' }, this.#certainty(item)), item.role === 'host' ? ` ${this.text('host')}` : ''));
		if (says) card.append(make('p', {}, says));
		if (item.contradicts?.length) card.append(make('p', { className: 'contradiction' }, this.text('contradicts', { names: item.contradicts.map(this.name).join(', ') })));
		if (item.explainedBy) card.append(make('p', { className: 'soft' }, this.text('explainedBy', { name: this.name(item.explainedBy) })));
		card.append(this.#evidence(item));
		return card;
	}

	#readings(readings: Reading[]): Node[] {
		if (!readings.length) return [];
		return [
			make('h3', {}, this.text('reading')),
			make('p', { className: 'soft' }, this.text('readingLead'), ' ', make('a', { href: this.#links.guide }, this.text('guide'))),
			make('ul', { className: 'readings' }, ...readings.map((reading) => make('li', { className: `reading ${reading.level}` }, make('b', {}, this.text(`read.${reading.id}`, reading.values)), ' ', this.text(`mean.${reading.id}`), ' ', make('span', { className: 'soft small' }, this.text('line', { line: String(reading.line) }))))),
		];
	}

	#summary(report: Report): Node[] {
		const url = new URL(this.#links.page, location.href);
		if (report.technologies.length) url.search = `?found=${report.technologies.join(',')}`;
		const words = {
			found: this.text('found'), nothing: this.text('nothing'), shownBy: this.text('shownBy'), host: this.text('host'), link: this.text('link'), comma: this.text('comma'), colon: this.text('colon'), name: this.name,
			item: (name: string, certainty: string) => this.text('item', { name, certainty }),
			certainty: { sure: this.text('sure'), likely: this.text('likely'), hint: this.text('isHint') },
		};
		const summary = summarise(report.findings, report.readings.map((reading) => this.text(`read.${reading.id}`, reading.values)), url.href, words);
		const box = make('copy-code' as 'div', {}, make('pre', { className: 'command', tabIndex: 0 }, make('code', {}, summary)));
		box.dataset.label = this.text('copy');
		box.dataset.done = this.text('copied');
		return [make('h3', {}, this.text('summary')), make('p', { className: 'soft small' }, this.text('summaryNote')), box, make('p', {}, make('a', { href: url.href }, this.text('share')))];
	}

	/** Everything about one report, ready to be put into the page. */
	report(report: Report): Node[] {
		const shown = report.findings.filter((item) => !item.explainedBy && item.certainty !== 'hint');
		const rest = report.findings.filter((item) => !shown.includes(item));
		const nodes: Node[] = [make('h3', { className: 'headline' }, this.headline(report))];
		if (shown.length) nodes.push(make('ul', { className: 'findings' }, ...shown.map((item) => this.#card(item))));
		else nodes.push(make('p', {}, this.text('next')));
		if (rest.length) nodes.push(make('details', {}, make('summary', {}, this.text('more')), make('ul', { className: 'findings' }, ...rest.map((item) => this.#card(item)))));
		return [...nodes, ...this.#readings(report.readings), ...(shown.length || report.readings.length ? this.#summary(report) : [])];
	}

	/** What a shared link shows: the names alone; unknown ids are left out. */
	shared(ids: string[]): Node[] {
		const known = ids.filter((id) => id in this.#data.names).slice(0, 8);
		if (!known.length) return [];
		return [
			make('h3', { className: 'headline' }, `${this.text('found')}${this.#colon}${known.map(this.name).join(' › ')}`),
			make('ul', { className: 'findings' }, ...known.map((id) => make('li', { className: 'finding' }, make('p', { className: 'finding-name' }, this.#link(id)), this.#data.names[id]?.says ? make('p', {}, this.#data.names[id]?.says ?? '') : ''))),
			make('p', { className: 'soft' }, this.text('shared')),
		];
	}
}

