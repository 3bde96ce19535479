import type { Locale } from '../../i18n/locale.ts';
import type { Level } from '../answer.ts';

/** A value in a picture: a level is drawn as shape and colour beside the words. */
export interface PictureCell {
	text: string;
	level?: Level;
	/** Smaller words beside the value; what makes a figure honest (its year, "often said"). */
	note?: string;
}

/** A part of a bar on a scale from 0 to 100. */
export interface PictureSpan {
	start: number;
	width: number;
	/** A level's colour; absent: the accent. */
	level?: Level;
	/** True: the figure is dated and drawn pale. */
	pale?: boolean;
	/** Printed inside where it fits. */
	text?: string;
}

/** A named bar with its figure. */
export interface PictureBar {
	label: string;
	spans: PictureSpan[];
	text: string;
}

/** What stands under the heading. */
export type PictureBody =
	/** Rows of answers; `columns` names the modes or questions, and is empty where there is one column. */
	| { kind: 'table'; columns: string[]; rows: { label: string; cells: PictureCell[] }[] }
	/** Two technologies left and right of each question. */
	| { kind: 'versus'; rows: { label: string; sides: [PictureCell, PictureCell] }[] }
	/** Bars, and what their colours stand for. */
	| { kind: 'bars'; rows: PictureBar[]; key: { level?: Level; text: string }[] };

/** A layer of the stack: what it is, and which product it is. */
export interface PictureLayer {
	label: string;
	name: string;
}

/** A stack: what every tenant has an own one of stands on what all share. Both from the bottom up. */
export interface PictureStack {
	own: PictureLayer[];
	shared: PictureLayer[];
}

/** Everything that is drawn in one preview image; the drawing decides no fact. */
export interface Picture {
	locale: Locale;
	brand: string;
	/** One name, or the two of a pair. */
	heading: [string] | [string, string];
	/** One line below: kind, question or numbers. */
	line: string;
	body: PictureBody;
	/** One stack, the two of a pair, or none for a page about all technologies. */
	stacks: PictureStack[];
	/** Words on the ground of a picture without stacks. */
	foot?: string;
	/** Words beside the stacks: what each tenant has alone and what all share. */
	captions: { own: string; shared: string };
}
