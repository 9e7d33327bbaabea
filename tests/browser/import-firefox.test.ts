import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestPage } from '../drivers/browser';
import { type Firefox, launchFirefox } from '../drivers/firefox';
import { pdfOf } from '../unit/documents/two-column-pdf';

const BUILD = fileURLToPath(new URL('../../.output/firefox-mv3/', import.meta.url));

const LINES = `URGENT ACTION
TEACHER HELD IN SECRET IN BELARUS
Teacher Olga Marchenka has been held in an unknown place since 3 March 2094.
Please write immediately in Russian, English or your own language:
- Urging the Belarusian authorities to release Olga Marchenka immediately.
PLEASE SEND APPEALS BEFORE 18 APRIL 2094 TO:
President
Aliaksandr Sakalou
ul. Marksa 38
220016 Minsk, Belarus
Salutation: Dear President
Name: Olga Marchenka (f)
UA: 61/94 Index: EUR 49/004/2094 Belarus Issue Date: 7 March 2094`.split('\n');

let firefox: Firefox;
let page: TestPage;

beforeAll(async () => {
  firefox = await launchFirefox({ extension: BUILD });
  page = await firefox.open(`${firefox.extensionUrl}import.html`);
  await page.waitFor(() => 'ready' in document.documentElement.dataset);
});
afterAll(() => firefox.close());

test('Firefox reads a PDF, stores its case, and lists it', async () => {
  const pdf = pdfOf(LINES.map((text, line) => ({ text, x: 50, y: 60 + line * 14 })));
  await page.evaluate(
    (bytes) => {
      const given = new DataTransfer();
      given.items.add(new File([new Uint8Array(bytes)], 'action.pdf', { type: 'application/pdf' }));
      const input = document.querySelector<HTMLInputElement>('input[type="file"]')!;
      input.files = given.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [...new Uint8Array(pdf)],
  );
  await page.waitFor(() => document.querySelector('.proof'));
  await page.evaluate(() => document.querySelector<HTMLElement>('#f-deadline-date')!.focus());
  await page.waitFor(() => document.querySelector('mark'));
  expect(await page.evaluate(() => document.querySelector('mark')!.textContent)).toBe(
    '18 APRIL 2094',
  );
  await page.evaluate(() => document.querySelector<HTMLElement>('[data-action="save"]')!.click());
  await page.waitFor(() => document.querySelector('.saved'));

  await page.goto(`${firefox.extensionUrl}popup.html`);
  await page.waitFor(() => document.querySelector('[data-case="ua-61-94"]'));
});
