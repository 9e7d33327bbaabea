import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { launchChromium, openPopup } from './launch-chromium.ts';
import type { PracticeRun } from './open-for-practice.ts';
import { readReport } from './read-report.ts';

/**
 * Does without a display what a person does: opens the popup over the practice mailbox, picks the
 * practice letter, fills, and prints what became of each field. Answers 0 only if all of them were
 * filled, and the page and the popup agree on what was written.
 */
export async function tryPractice({
  executablePath,
  extension,
  url,
}: PracticeRun): Promise<number> {
  const { browser, extension: loaded } = await launchChromium({
    executablePath,
    extension,
    headless: true,
  });
  const stop = () => browser.close();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
  try {
    console.log(
      `\nThe practice mailbox is at ${url}; ${await browser.version()} without a display.`,
    );
    const page = await browser.newPage();
    await page.goto(url);
    const popup = await openPopup(browser, loaded, page);
    await popup.locator('[data-case="practice"]').click();
    await popup.locator('[data-part="to"]').fill('you@practice.example');
    await popup.locator('[data-action="fill"]').click();
    const report = await readReport(popup);
    for (const [role, outcome] of report) console.log(`  ${role.padEnd(10)} ${outcome}`);
    await shoot(page, 'practice-mailbox');
    await shoot(popup, 'practice-popup');
    return allFilled(report) && (await holds(page, popup)) ? 0 : 1;
  } finally {
    await browser.close();
  }
}

function allFilled(report: [role: string, outcome: string][]): boolean {
  return (
    report.every(([, outcome]) => outcome === 'filled') &&
    ['to', 'subject', 'body'].every((wanted) => report.some(([role]) => role === wanted))
  );
}

/** A second look, past the report: whether the mailbox shows the popup's own address, subject and letter. */
async function holds(page: Page, popup: Page): Promise<boolean> {
  const written = await page.evaluate(() => ({
    to: document.querySelector('[data-recipients="to"] ul')?.textContent,
    subject: document.querySelector<HTMLInputElement>('#subject')?.value,
    body: document.querySelector('#message')?.textContent,
  }));
  const letter = await popup.evaluate(() => {
    const part = (name: string) =>
      document.querySelector<HTMLInputElement>(`[data-part="${name}"]`)?.value;
    return { to: part('to'), subject: part('subject'), body: part('body') };
  });
  const bare = (text?: string | null) => text?.replace(/\s+/g, '');
  const wrong = (['to', 'subject', 'body'] as const).filter((part) =>
    part === 'body'
      ? !letter.body || !bare(written.body)?.startsWith(bare(letter.body)!)
      : !letter[part] || written[part] !== letter[part],
  );
  if (wrong.length) console.log(`  but the page does not hold the letter's ${wrong.join(', ')}`);
  return !wrong.length;
}

async function shoot(page: Page, name: string) {
  const folder = fileURLToPath(new URL('../tests/output/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const path = `${folder}${name}.png` as const;
  await page.screenshot({ path });
  console.log(`Screenshot: ${path}`);
}
