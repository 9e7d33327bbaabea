import type { Reporter, TestModule } from 'vitest/node';

/** Ends the run with one plain line, "123 passed, 0 failed", that any CI can read. */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: ReadonlyArray<TestModule>, errors: ReadonlyArray<unknown>) {
    // Errors outside of all tests fail the run, and so do files and suites that break by themselves:
    // an import, a hook. Their tests count as skipped, which alone would look green.
    const tally = { passed: 0, failed: errors.length, skipped: 0 };
    for (const module of modules) {
      for (const broken of [module, ...module.children.allSuites()]) {
        if (broken.errors().length) tally.failed++;
      }
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        tally[state === 'pending' ? 'skipped' : state]++;
      }
    }
    // A run of nothing proves nothing.
    if (!tally.passed && !tally.failed) tally.failed++;
    if (tally.failed) process.exitCode = 1;
    const skipped = tally.skipped ? `, ${tally.skipped} skipped` : '';
    // After the default reporter's summary, which is printed in the same event.
    process.once('exit', () => {
      process.stdout.write(`\n${tally.passed} passed, ${tally.failed} failed${skipped}\n`);
    });
  }
}
