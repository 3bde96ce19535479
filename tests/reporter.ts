import type { FullConfig, Reporter, Suite, TestCase, TestResult } from 'playwright/types/testReporter';

/** Prints failures in full, and at the end what was checked: tests per file, then one line with the totals. */
export default class SummaryReporter implements Reporter {
	#files = new Map<string, { passed: number; failed: number; skipped: number; ms: number }>();

	onBegin(_config: FullConfig, suite: Suite): void {
		console.log(`Running ${suite.allTests().length} tests`);
	}

	onTestEnd(test: TestCase, result: TestResult): void {
		const file = test.location.file.replace(/^.*\/tests\//, 'tests/');
		const count = this.#files.get(file) ?? { passed: 0, failed: 0, skipped: 0, ms: 0 };
		if (result.status === 'skipped') count.skipped++;
		else if (result.status === test.expectedStatus) count.passed++;
		else {
			count.failed++;
			console.log(`\nFAILED ${test.titlePath().filter(Boolean).join(' › ')}`);
			for (const error of result.errors) console.log(error.message ?? error.value ?? '', error.snippet ?? '');
		}
		count.ms += result.duration;
		this.#files.set(file, count);
	}

	onStdOut(chunk: string | Buffer): void {
		process.stdout.write(chunk);
	}

	onError(error: { message?: string }): void {
		console.log(`ERROR ${error.message ?? ''}`);
	}

	onEnd(): void {
		const total = { passed: 0, failed: 0, skipped: 0 };
		console.log('\nWhat was checked:');
		for (const [file, { passed, failed, skipped, ms }] of [...this.#files].sort()) {
			console.log(`  ${file}: ${passed} passed${failed ? `, ${failed} FAILED` : ''}${skipped ? `, ${skipped} skipped` : ''} (${(ms / 1000).toFixed(1)} s)`);
			total.passed += passed;
			total.failed += failed;
			total.skipped += skipped;
		}
		console.log(`${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`);
	}

	printsToStdio(): boolean {
		return true;
	}
}
