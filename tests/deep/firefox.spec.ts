import { expect, test } from 'playwright/test';
import { Firefox } from '../support/bidi.ts';
import { program } from '../support/programs.ts';

const path = program('firefox-esr', 'firefox');
test.skip(!path, 'missing: firefox');

test('Firefox shows the table, a page, search results and what a paste means', async ({ baseURL }) => {
	const firefox = await Firefox.start(path as string);
	try {
		await firefox.open(`${baseURL}/`);
		await firefox.until(`document.querySelector('comparison-table')?.dataset.ready === 'true'`);
		expect(Number(await firefox.text(`document.querySelectorAll('#comparison tr[data-row]').length`))).toBeGreaterThan(16);
		await firefox.text(`document.querySelector('thead th[data-column=overhead] button').click()`);
		expect(await firefox.text('location.search')).toContain('sort=overhead');
		expect(Number(await firefox.text(`document.documentElement.scrollWidth - document.documentElement.clientWidth`))).toBeLessThanOrEqual(0);
		await firefox.open(`${baseURL}/zh/kvm/`);
		expect(await firefox.text(`document.querySelector('#overhead').textContent`)).toMatch(/[\u4e00-\u9fff]/);
		// A script that is still being fetched when the page is left is reported as an error.
		await firefox.until(`customElements.get('theme-switch') !== undefined`);
		for (const [address, word] of [['/search/?q=balloon', 'mark'], ['/zh/search/?q=气球驱动', 'mark'], ['/search/?q=opnvz', 'a[href="/openvz/"]']]) {
			await firefox.open(`${baseURL}${address}`);
			await firefox.until(`document.querySelector('#search-results')?.getAttribute('aria-busy') === 'false' && document.querySelectorAll('#search-results ${word}').length > 0`);
		}
		await firefox.open(`${baseURL}/compare/?t=kvm,lguest`);
		await firefox.until(`document.querySelectorAll('#comparison table').length > 0`);
		await firefox.open(`${baseURL}/identify/`);
		await firefox.text(`(() => { const area = document.querySelector('textarea'); area.dispatchEvent(new Event('focusin', { bubbles: true })); area.value = 'systemd-detect-virt\\nkvm\\n'; area.dispatchEvent(new Event('input', { bubbles: true })); })()`);
		await firefox.until(`document.querySelectorAll('.result a[href*="/kvm/"]').length > 0`);
		expect(firefox.errors).toEqual([]);
	} finally {
		firefox.close();
	}
});
