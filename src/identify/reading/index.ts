import type { Line } from '../clean.ts';
import type { Section } from '../sections.ts';
import { readBeancounters } from './beancounters.ts';
import { readLimits, readLoad } from './load.ts';
import { readBalloon, readFree } from './memory.ts';
import { readSteal, readSwapTraffic } from './steal.ts';
import type { Reading } from './types.ts';

/** Everything the paste says about crowding and limits, in the order of the guide is-my-vps-oversold: processor, memory, limits. */
export const readCrowding = (lines: Line[], sections: Section[]): Reading[] => [
	...readSteal(lines), ...readLoad(lines, sections), ...readFree(lines), ...readBalloon(lines), ...readSwapTraffic(lines), ...readBeancounters(lines), ...readLimits(lines),
];
