import type { Reporter, TestModule } from 'vitest/node';

/** Ends the run with one plain line, "123 passed, 0 failed", that any CI can read. */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: ReadonlyArray<TestModule>, errors: ReadonlyArray<unknown>) {
    const tally = { passed: 0, failed: errors.length, skipped: 0 };
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      for (const test of tests) {
        const { state } = test.result();
        tally[state === 'pending' ? 'skipped' : state]++;
      }
      // A file that breaks before its first test has failed, though it counts no test.
      if (!tests.length && !module.ok()) tally.failed++;
    }
    const skipped = tally.skipped ? `, ${tally.skipped} skipped` : '';
    // After the default reporter's summary, which is printed in the same event.
    process.once('exit', () => {
      process.stdout.write(`\n${tally.passed} passed, ${tally.failed} failed${skipped}\n`);
    });
  }
}
