import { expect, test } from 'playwright/test';
import { identify } from '../../src/identify/identify.ts';

const read = (text: string) => identify(text, { signs: [], kinds: [] }).readings;
const ids = (text: string) => read(text).map((reading) => `${reading.id} ${reading.level}`);

test('steal of top counts as of now, that of /proc/stat as an average since boot', () => {
	expect(read('%Cpu(s): 62.1 us,  8.0 sy,  0.0 ni, 11.3 id,  0.2 wa,  0.0 hi,  0.4 si, 18.0 st')).toEqual([{ id: 'steal', level: 'bad', line: 1, values: { steal: '18', idle: '11.3', samples: '1' } }]);
	expect(read('Cpu(s):  1.3%us,  0.3%sy,  0.0%ni, 98.3%id,  0.0%wa,  0.0%hi,  0.0%si,  0.0%st')[0]?.id).toBe('steal-none');
	expect(read('cpu  1000 0 500 8000 0 0 0 500 0 0')).toEqual([{ id: 'steal-boot', level: 'look', line: 1, values: { steal: '5', idle: '80', samples: '1' } }]);
});

test('the first row of vmstat is an average since boot and is skipped when others follow', () => {
	const head = 'procs -----------memory---------- ---swap-- -----io---- -system-- ------cpu-----\n r  b   swpd   free   buff  cache   si   so    bi    bo   in   cs us sy id wa st\n';
	expect(read(`${head} 1  0      0 123456  10000 200000    0    0     5    10  100  200  5  2 90  1  40\n`)[0]).toMatchObject({ id: 'steal-boot', values: { steal: '40' } });
	const rows = ' 1  0      0 123456  10000 200000   99   99     5    10  100  200  5  2 90  1  40\n 2  0      0 123456  10000 200000    0    0     5    10  100  200  50 20 27  0  3\n';
	expect(read(head + rows)).toEqual([{ id: 'steal', level: 'look', line: 4, values: { steal: '3', idle: '27', samples: '1' } }]);
	const swapping = ' 2  0      0 123456  10000 200000  300   20     5    10  100  200  50 20 30  0  0\n';
	expect(ids(head + rows + swapping)).toEqual(['steal look', 'swap-traffic bad']);
});

test('mpstat is read by its columns', () => {
	expect(read('14:00:01     CPU    %usr   %nice    %sys %iowait    %irq   %soft  %steal  %guest  %gnice   %idle\n14:00:02     all   40.00    0.00    5.00    0.00    0.00    0.00   12.50    0.00    0.00   42.50')[0]).toMatchObject({ id: 'steal', values: { steal: '12.5', idle: '42.5' } });
});

test('failcnt is read only where something was refused, the allocation limit in MiB', () => {
	const table = (failed: number) => `uid resource held maxheld barrier limit failcnt\n101: kmemsize 1 1 1 1 0\nprivvmpages 51200 60000 65536 69632 ${failed}\nnumproc 20 30 240 240 0`;
	expect(read(table(17))).toEqual([
		{ id: 'failcnt', level: 'bad', line: 3, values: { names: 'privvmpages 17' } },
		{ id: 'privvmpages', level: 'fine', line: 3, values: { held: '200', barrier: '256', share: '78.1' } },
	]);
	expect(ids(table(0))).toEqual(['failcnt-none fine', 'privvmpages fine']);
});

test('free is read by available, in the old form by the line of buffers and cache', () => {
	expect(read('               total        used        free      shared  buff/cache   available\nMem:            3.8Gi       1.1Gi       120Mi        10Mi       2.6Gi       2.5Gi')).toMatchObject([{ id: 'free', values: { available: '2.5Gi', share: '65.8' } }]);
	expect(read('             total       used       free     shared    buffers     cached\nMem:       4149156    4130412      18744          0      13220    2720160\n-/+ buffers/cache:    1397032    2752124')).toMatchObject([{ id: 'free-old', line: 3, values: { available: '2752124', share: '66.3' } }]);
	expect(ids('total used free shared buff/cache available\nMem: 1000 900 50 0 50 60')).toEqual(['free-low look']);
});

test('balloon, load and own limits are read', () => {
	expect(read('balloon_inflate 51200\nballoon_deflate 25600')).toMatchObject([{ id: 'balloon-taken', values: { taken: '100' } }]);
	expect(ids('virtio_balloon 20480 0')).toEqual(['balloon-driver fine']);
	expect(ids(' 14:00:00 up 3 days,  1 user,  load average: 4.10, 3.90, 2.00\nCPU(s):              2')).toEqual(['load-high look']);
	expect(ids('load average: 0.10, 0.20, 0.30\n$ nproc\n4')).toEqual(['load-fine fine']);
	expect(ids('nr_throttled 12\noom_kill 0')).toEqual(['throttled look']);
});

test('a paste without figures gives no reading', () => {
	expect(read('Hypervisor vendor: KVM\nstealing is bad\nload average: n/a')).toEqual([]);
});
