import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { ensureChromium } from '../../scripts/find-browser';
import { launchChromium } from '../../scripts/launch-chromium';
import type { MailServer } from './mail-server';
import { linesOf, readMessage } from './message';
import { writeAppeal } from './write-appeal';

export type Attempt = {
  /** Names the screenshot. */
  name: string;
  mail: MailServer;
  /** Logs in and opens an empty message. */
  open(page: Page): Promise<void>;
  /** Presses the webmail's own Send. */
  send(page: Page): Promise<void>;
  /** Whether the message should have an HTML part. */
  html: boolean;
};

/** Writes an appeal from the popup into a webmail's open message, sends it by hand, and expects the letter at the other end. */
export async function expectAppealArrives({ name, mail, open, send, html }: Attempt) {
  const { browser, extension } = await launchChromium({
    executablePath: ensureChromium(),
    extension: resolve('.output/chrome-mv3'),
    headless: true,
  });
  const page = await browser.newPage();
  try {
    page.setDefaultTimeout(40_000);
    await open(page);
    const { shown, report } = await writeAppeal(browser, extension, page);
    await shoot(page, name);
    expect(report).toEqual({ to: 'filled', cc: 'filled', subject: 'filled', body: 'filled' });

    const message = await readMessage(await mail.arrival(() => send(page)));
    // SOGo 5.8 folds a long subject at a space and keeps the space on both lines.
    expect({ ...message, subject: message.subject.replace(/ +/g, ' ') }).toEqual({
      to: shown.to,
      cc: shown.cc,
      subject: shown.subject,
      text: html ? linesOf(shown.body) : shown.body,
      html,
    });
  } catch (error) {
    await shoot(page, `${name}-failed`);
    throw error;
  } finally {
    await browser.close();
  }
}

async function shoot(page: Page, name: string) {
  mkdirSync('tests/output', { recursive: true });
  await page.screenshot({ path: `tests/output/${name}.png` });
}
