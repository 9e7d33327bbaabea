import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Letter } from '../../appeal/letter';
import type { Answer, Task } from '../../fill/task';
import type { TestBrowser, TestPage } from '../drivers/browser';
import { BROWSERS, LETTER } from '../drivers/filler';
import { type Site, serve } from '../drivers/serve';
import { watchPage } from '../drivers/watch-page';

const root = fileURLToPath(new URL('../../', import.meta.url));
const pages = readdirSync(`${root}tests/pages`).filter((name) => name.endsWith('.html'));
/** Pages whose form is none for a letter; what is not found is not filled, in either browser. */
const formless = pages.filter((name) => name.startsWith('none-'));
const forms = pages.filter((name) => !formless.includes(name));

const SENDER = {
  senderName: 'Jane Writer',
  senderEmail: 'jane@example.net',
  senderPhone: '+41441234567',
};
const FAX: Letter = {
  ...LETTER,
  ...SENDER,
  channel: 'fax',
  to: [],
  cc: [],
  faxNumber: '+861062381025',
  recipientName: 'Mr. Fu',
};
const letters: Record<string, Letter> = {
  mail: LETTER,
  fax: FAX,
  contact: { ...LETTER, ...SENDER, channel: 'web', to: [], cc: [] },
};

describe.each(BROWSERS)('/fill.js in %s never sends', (name, launch) => {
  const script = readFileSync(
    `${root}.output/${name === 'firefox' ? 'firefox' : 'chrome'}-mv3/fill.js`,
    'utf8',
  );
  const asked: string[] = [];
  let site: Site;
  let browser: TestBrowser;
  let page: TestPage;
  let filled = 0;

  beforeAll(async () => {
    const folder = `${root}tests/pages/`;
    const routes = Object.fromEntries(
      pages.map((file) => [
        `/${file}`,
        () => {
          asked.push(file);
          return readFileSync(folder + file, 'utf8');
        },
      ]),
    );
    site = await serve(routes);
    browser = await launch();
    page = await browser.open('about:blank');
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  // In Firefox a page that forbids all scripts cannot be watched from its own world; in Chromium it is.
  const watchable = forms.filter((file) => file !== 'mail-trusted-types.html');
  test.each(name === 'chromium' ? pages : watchable)('%s', async (file) => {
    await page.goto(`${site.origin}/${file}`);
    // Past the time in which a page may still draw its form: the fill of a page without one would wait.
    await page.waitFor(() => {
      const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return load!.loadEventEnd && performance.now() > load!.loadEventEnd + 310;
    });
    await page.evaluate(watchPage);
    const before = asked.length;
    const kind = file.split('-')[0]!;
    const task: Task = { do: 'fill', letter: letters[kind] ?? LETTER };
    const answer = (await page.run(script, task)) as Answer;
    // A form that was submitted without an event takes the page away a moment later.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 60)));
    const [deeds, address] = await page.evaluate(() => [
      window.quickAppealsDeeds,
      location.pathname,
    ]);
    expect(deeds).toEqual([]);
    expect(address).toBe(`/${file}`);
    expect(asked.slice(before)).toEqual([]);
    if ('report' in answer) filled++;
  });

  test('most of the forms were really filled', () => {
    expect(filled).toBeGreaterThan(forms.length * 0.9);
  });
});
