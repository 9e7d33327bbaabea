import type { Page } from 'puppeteer-core';

const LINES = '[data-field][data-outcome]';

/** The report that the popup shows after a fill, as role and outcome; or an error with what it says instead. */
export async function readReport(popup: Page): Promise<[role: string, outcome: string][]> {
  try {
    await popup.waitForSelector(LINES, { timeout: 20_000 });
  } catch (cause) {
    const said = await popup.$$eval('[role="status"], .warning', (all) =>
      all.map(({ textContent }) => textContent).join(' '),
    );
    throw new Error(`No report came within 20 seconds. The popup says: ${said}`, { cause });
  }
  return popup.$$eval(LINES, (lines) =>
    (lines as HTMLElement[]).map(({ dataset }): [string, string] => [
      dataset.field!,
      dataset.outcome!,
    ]),
  );
}
