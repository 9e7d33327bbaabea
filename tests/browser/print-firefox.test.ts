import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exposedZone, papers, visibleZone, windowEnvelopes } from '../../appeal/window-zone';
import { until } from '../drivers/browser';
import { type Firefox, launchFirefox } from '../drivers/firefox';
import { bounds, type PdfPage, pdfPages, touching } from '../drivers/pdf-text';
import { type Site, serve } from '../drivers/serve';

const BUILD = fileURLToPath(new URL('../../.output/firefox-mv3/', import.meta.url));
const OUTPUT = new URL('../output/', import.meta.url);

let firefox: Firefox;
let site: Site;

beforeAll(async () => {
  site = await serve({ '/': '<title>Article</title><p>Nothing to fill here.' });
  firefox = await launchFirefox({ extension: BUILD });
  mkdirSync(OUTPUT, { recursive: true });
});

afterAll(async () => {
  await firefox.close();
  await site.close();
});

/** What Firefox would send to the printer. */
async function print(): Promise<PdfPage[]> {
  const { value } = await firefox.marionette.send('WebDriver:Print', {
    margin: { top: 0, bottom: 0, left: 0, right: 0 },
    page: { width: papers[0]!.width / 10, height: papers[0]!.height / 10 },
    shrinkToFit: false,
  });
  const bytes = Buffer.from(value, 'base64');
  writeFileSync(new URL('letter-firefox.pdf', OUTPUT), bytes);
  return pdfPages(bytes);
}

test('the popup opens the print view in a tab; Firefox prints the longest address into every window', async () => {
  const page = await firefox.open(site.origin);
  const popup = await page.openPopup();
  const click = async (selector: string) => {
    await popup.waitFor((selector) => document.querySelector(selector), selector);
    await popup.evaluate(
      (selector) => document.querySelector<HTMLElement>(selector)!.click(),
      selector,
    );
  };
  await click('[data-case="forcibly-returned-2012"]');
  await click('[data-recipient="kim-jong-un-new-york"] input');
  await click('[data-channel="post"]');
  await click('[data-action="confirm-office"]');
  const { send } = firefox.marionette;
  const handles = async (): Promise<string[]> => send('WebDriver:GetWindowHandles');
  const before = await handles();
  await click('[data-action="print"]');
  const handle = await until(
    async () => (await handles()).find((each) => !before.includes(each)),
    'a tab with the letter',
  );
  await send('WebDriver:SwitchToWindow', { handle });
  await until(
    async () =>
      (
        await send('WebDriver:ExecuteScript', {
          script: 'return document.querySelector("[data-sheets] .sheet") !== null',
          args: [],
        })
      ).value,
    'a sheet',
  );
  const sheets = await print();
  expect(sheets).toHaveLength(1);
  expect(sheets[0]!.width).toBeCloseTo(papers[0]!.width, 0);
  expect(sheets[0]!.height).toBeCloseTo(papers[0]!.height, 0);
  for (const window of windowEnvelopes(papers[0]!)) {
    const shown = touching(sheets[0]!, exposedZone(window));
    expect(shown[0]!.text).toContain('Kim Jong-un');
    expect(shown.at(-1)!.text).toBe('USA');
    const zone = visibleZone(window);
    const { left, top, right, bottom } = bounds(shown);
    expect(left).toBeGreaterThanOrEqual(zone.left);
    expect(top).toBeGreaterThanOrEqual(zone.top);
    expect(right).toBeLessThanOrEqual(zone.right);
    expect(bottom).toBeLessThanOrEqual(zone.bottom);
  }
});
