/** What a line of the paste says about crowding; the words for it belong to the page. */
export interface Reading {
	/** Which text of the page explains it. */
	id:
		| 'steal' | 'steal-boot' | 'steal-none' | 'failcnt' | 'failcnt-none' | 'privvmpages' | 'balloon-taken' | 'balloon-driver'
		| 'free' | 'free-old' | 'free-low' | 'swap-traffic' | 'load-high' | 'load-fine' | 'throttled' | 'oom-kill';
	/** fine: nothing to see; look: worth watching; bad: something was waited for or refused. */
	level: 'fine' | 'look' | 'bad';
	/** Figures for the text: numbers with at most one decimal, already with their unit where it varies. */
	values: Record<string, string>;
	/** Number of the line in the paste, from 1. */
	line: number;
}

/** A number with at most one decimal and no trailing zero. */
export const short = (value: number): string => String(Math.round(value * 10) / 10);
