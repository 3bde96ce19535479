import { readFileSync } from 'node:fs';
import { decodeText } from '../identify/decode.ts';
import { identify } from '../identify/identify.ts';
import { readKnowledge } from './readKnowledge.ts';

/** `npm run -s identify < file`: names the virtualization that a pasted output shows, as JSON; unusable input ends with 2. */
const unusable = (message: string): never => {
	console.error(message);
	process.exit(2);
};
let input: Uint8Array;
try {
	input = readFileSync(0);
} catch {
	input = new Uint8Array();
}
if (process.stdin.isTTY || !input.length) unusable('Nothing to read: npm run -s identify < output.txt');
const { note, ...report } = identify(decodeText(input), readKnowledge(process.cwd()));
if (note === 'empty') unusable('The input holds only blanks: paste the output of a command.');
if (note === 'binary') unusable('The input is no text: paste the output of a command.');
if (note === 'cut') console.error('The input is very long; only its beginning was read.');
console.log(JSON.stringify(report, null, 2));
