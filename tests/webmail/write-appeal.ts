import type { Browser, Extension, Page } from 'puppeteer-core';
import { openPopup } from '../../scripts/launch-chromium';
import { readReport } from '../../scripts/read-report';

/** In the writer's own words, with letters from far beyond ASCII. */
export const OWN_WORDS =
  'As a nurse in Tromsø – “Ærlig talt” – I join Žofie, Łukasz & <Ngọc>: 자유, 自由, свобода, حرية.';

export type Shown = { to: string; cc: string; subject: string; body: string };

/**
 * Opens the real popup over `page`, picks UA 163/17 and the President, adds a sentence of one's own,
 * says that the section office agrees, and fills. Answers with the letter as the popup shows it, and the report.
 */
export async function writeAppeal(browser: Browser, extension: Extension, page: Page) {
  const popup = await openPopup(browser, extension, page);
  await popup.locator('[data-case="ua-163-17"]').click();
  await popup.locator('[data-recipient="president"]').click();
  await popup.locator('[data-action="confirm-office"]').click();
  await popup.locator('[data-part="body"]').wait();
  await popup.$eval(
    '[data-part="body"]',
    (body, words) => {
      const letter = body as HTMLTextAreaElement;
      letter.value = letter.value.replace('\n\n', `\n\n${words}\n\n`);
      letter.dispatchEvent(new Event('input', { bubbles: true }));
    },
    OWN_WORDS,
  );
  const shown: Shown = await popup.evaluate(() => {
    const part = (name: string) => {
      const element = document.querySelector(`[data-part="${name}"]`);
      const typed = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
      return (typed ? element.value : element?.textContent) ?? '';
    };
    return { to: part('to'), cc: part('cc'), subject: part('subject'), body: part('body') };
  });
  await popup.locator('[data-action="fill"]').click();
  const report = Object.fromEntries(await readReport(popup));
  return { shown, report };
}
