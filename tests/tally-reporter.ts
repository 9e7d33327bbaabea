import type { Reporter, TestModule } from 'vitest/node';

/**
 * Ends the run with one plain line, "123 passed, 0 failed", that any CI can read. Before it, a line
 * for each failure: a log is often kept by its end alone.
 */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: ReadonlyArray<TestModule>, errors: ReadonlyArray<unknown>) {
    // Errors outside of all tests fail the run, and so do files and suites that break by themselves:
    // an import, a hook. Their tests count as skipped, which alone would look green.
    const tally = { passed: 0, failed: errors.length, skipped: 0 };
    const failures: string[] = [];
    const note = (name: string, reasons: ReadonlyArray<unknown>) => {
      for (const reason of reasons) {
        const message = reason instanceof Object && 'message' in reason ? reason.message : reason;
        failures.push(
          `FAILED ${name}: ${String(message).split('\n').slice(0, 4).join(' ').slice(0, 600)}`,
        );
      }
    };
    note('outside of all tests', errors);
    for (const module of modules) {
      for (const broken of [module, ...module.children.allSuites()]) {
        if (broken.errors().length) tally.failed++;
        note(module.relativeModuleId, broken.errors());
      }
      for (const test of module.children.allTests()) {
        const { state, errors: reasons } = test.result();
        tally[state === 'pending' ? 'skipped' : state]++;
        if (state === 'failed')
          note(`${module.relativeModuleId} > ${test.fullName}`, reasons ?? []);
      }
    }
    // A run of nothing proves nothing.
    if (!tally.passed && !tally.failed) tally.failed++;
    if (tally.failed) process.exitCode = 1;
    const skipped = tally.skipped ? `, ${tally.skipped} skipped` : '';
    // After the default reporter's summary, which is printed in the same event.
    process.once('exit', () => {
      for (const failure of failures) process.stdout.write(`\n${failure}`);
      process.stdout.write(`\n${tally.passed} passed, ${tally.failed} failed${skipped}\n`);
    });
  }
}
