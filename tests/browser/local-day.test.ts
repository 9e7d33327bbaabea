import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { addDays, localDay } from '../../appeal/deadline';
import { alterBuild } from '../drivers/alter-build';
import { openDesk } from '../drivers/background';
import { until } from '../drivers/browser';
import { launchChromium } from '../drivers/chromium';
import { serve } from '../drivers/serve';

// biome-ignore lint/suspicious/noExplicitAny: the extension's API, without its types
declare const chrome: any;

const build = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

afterEach(() => vi.unstubAllEnvs());

// At each moment the day of one of the two is not the day of UTC: 14 hours ahead, 11 hours behind.
describe.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago'])('a writer in %s', (zone) => {
  test('has until the end of the printed day where they are', async () => {
    const today = localDay(new Date(), zone);
    const days = { '2012-03-28': today, '2012-04-10': addDays(today, -1) };
    const extension = alterBuild(build, { days });
    const site = await serve({ '/': '<title>Page</title>' });
    vi.stubEnv('TZ', zone); // the browser takes it over
    const chromium = await launchChromium({ extension });
    try {
      const page = await chromium.open(`${site.origin}/`);
      const popup = await page.openPopup();
      await popup.waitFor(() => document.querySelector('[data-case]'));
      const [open, past] = await popup.evaluate(() =>
        [...document.querySelectorAll('section')].map((section) =>
          [...section.querySelectorAll<HTMLElement>('[data-case]')].map((row) => row.dataset.case),
        ),
      );
      expect(open).toContain('ua-52-12');
      expect(past).toContain('forcibly-returned-2012');
      await popup.close();
      const desk = await openDesk(chromium);
      const badge = () => desk.evaluate(() => chrome.action.getBadgeText({}) as Promise<string>);
      expect(await until(badge, 'the icon has a number')).toBe('1!');
    } finally {
      await chromium.close();
      await site.close();
      rmSync(extension, { recursive: true });
    }
  });
});

/** A clock that stands still a second before midnight, until a test sets `clock`. */
const BEFORE_MIDNIGHT = `{
  const RealDate = Date;
  globalThis.clock = new RealDate('2012-03-28T23:59:59').getTime();
  globalThis.Date = class extends RealDate {
    constructor(...parts) {
      if (parts.length) super(...parts);
      else super(globalThis.clock);
    }
    static now() {
      return globalThis.clock;
    }
  };
}`;

test('midnight under an open popup ends the last day: the office is to be asked', async () => {
  const extension = alterBuild(build, { inPages: BEFORE_MIDNIGHT });
  const site = await serve({ '/': '<title>Page</title>' });
  const chromium = await launchChromium({ extension });
  try {
    const page = await chromium.open(`${site.origin}/`);
    const popup = await page.openPopup();
    await popup.waitFor(() => document.querySelector('[data-case="ua-52-12"]'));
    await popup.puppeteer.click('[data-case="ua-52-12"]');
    await popup.waitFor(() => document.querySelector('[data-action="sent"]'));
    expect(await popup.puppeteer.$('[data-action="confirm-office"]')).toBeNull();
    await popup.evaluate(() => {
      (globalThis as unknown as { clock: number }).clock += 2000;
    });
    await popup.waitFor(() => document.querySelector('[data-action="confirm-office"]'));
    expect(await popup.puppeteer.$('[data-action="sent"]')).toBeNull();
    await popup.close();
  } finally {
    await chromium.close();
    await site.close();
    rmSync(extension, { recursive: true });
  }
});
