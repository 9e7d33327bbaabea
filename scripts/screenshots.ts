/**
 * Takes the pictures for the stores and the README, 1280 by 800, in store/screenshots: the real popup,
 * opened by its toolbar button over the practice mailbox. `npm run screenshots`
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { ensureChromium } from './find-browser.ts';
import { launchChromium, openPopup } from './launch-chromium.ts';
import { servePracticeMailbox } from './practice-mailbox.ts';
import { readReport } from './read-report.ts';

type Taken = { name: string; below: string; above: string };

const SIZE = { width: 1280, height: 800 };

const folder = fileURLToPath(new URL('../store/screenshots/', import.meta.url));
mkdirSync(folder, { recursive: true });
const taken: Taken[] = [];
const mailbox = await servePracticeMailbox();
const { browser, extension } = await launchChromium({
  executablePath: ensureChromium(),
  extension: fileURLToPath(new URL('../.output/chrome-mv3', import.meta.url)),
  headless: true,
  args: ['--hide-scrollbars', '--force-device-scale-factor=1', '--lang=en'],
});
try {
  const page = await browser.newPage();
  await page.setViewport(SIZE);
  await page.goto(mailbox.url);
  const popup = await openPopup(browser, extension, page);

  await popup.locator('[data-case="practice"]').wait();
  await take(page, popup, '1-cases');
  await popup.locator('[data-case="ua-163-17"]').click();
  await popup.locator('[data-action="confirm-office"]').wait();
  await take(page, popup, '2-past-its-date');
  await popup.locator('[data-action="back"]').click();
  await popup.locator('[data-case="practice"]').click();
  await popup.locator('[data-part="to"]').fill('you@practice.example');
  await take(page, popup, '3-letter');
  await popup.locator('[data-action="fill"]').click();
  const report = await readReport(popup);
  const wrong = report.filter(([, outcome]) => outcome !== 'filled');
  if (wrong.length) throw new Error(`Not filled: ${wrong.map(([field]) => field).join(', ')}`);
  await popup.$eval('[data-field]', (line) => line.scrollIntoView({ block: 'center' }));
  await take(page, popup, '4-filled-not-sent');
  await popup.close();

  const sheet = await browser.newPage();
  await sheet.setViewport(SIZE);
  for (const pair of taken) await lay(sheet, pair);

  const options = await browser.newPage();
  await options.setViewport(SIZE);
  await options.goto(`chrome-extension://${extension.id}/options.html`);
  await options.waitForSelector('html[data-ready]');
  await options.screenshot({ path: `${folder}5-settings.png` });
} finally {
  await browser.close();
  mailbox.close();
}

/** Only takes both: in a tab behind another the popup would stand still. */
async function take(page: Page, popup: Page, name: string) {
  const [below, above] = [
    await page.screenshot({ encoding: 'base64' }),
    await popup.screenshot({ encoding: 'base64' }),
  ];
  taken.push({ name, below, above });
}

/** The page with the popup hanging from its upper right corner, as in a browser's window. */
async function lay(sheet: Page, { name, below, above }: Taken) {
  await sheet.setContent(
    `<style>body{margin:0}img{display:block}
    .popup{position:absolute;inset:12px 24px auto auto;border-radius:8px;box-shadow:0 4px 24px #0006}</style>
    <img src="data:image/png;base64,${below}"><img class="popup" src="data:image/png;base64,${above}">`,
  );
  await sheet.screenshot({ path: `${folder}${name}.png` });
}
