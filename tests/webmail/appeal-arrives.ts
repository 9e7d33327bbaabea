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
  /** What is to stand below the letter: a signature, or what an answer quotes. */
  below?: RegExp;
  /** The open message answers THEIR_LETTER. */
  answers?: boolean;
};

/** A message for the writer, to be answered. RFC 5322. */
export const THEIR_LETTER = `From: The Ministry <office@ministry.example>
To: writer@example.org
Subject: Your letter
Date: Mon, 23 Nov 2026 10:00:00 +0000
Message-ID: <1@ministry.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

We have read what you wrote.

The case is closed.
`.replaceAll('\n', '\r\n');

/** Writes an appeal from the popup into a webmail's open message, sends it by hand, and expects the letter at the other end. */
export async function expectAppealArrives(attempt: Attempt) {
  const { name, mail, open, send, html, below, answers } = attempt;
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
    // Nobody is added to an answer unasked, and its subject stays.
    const head = answers ? 'kept' : 'filled';
    expect(report).toEqual({ to: head, cc: head, subject: head, body: 'filled' });

    const message = await readMessage(await mail.arrival(() => send(page)));
    // SOGo 5.8 folds a long subject at a space and keeps the space on both lines.
    message.subject = message.subject.replace(/ +/g, ' ');
    expect({ to: message.to, cc: message.cc, subject: message.subject }).toEqual(
      answers
        ? { to: 'office@ministry.example', cc: '', subject: 'Re: Your letter' }
        : { to: shown.to, cc: shown.cc, subject: shown.subject },
    );
    expect(message.html).toBe(html);
    if (below) {
      const letter = `${linesOf(shown.body)}\n`;
      const lines = linesOf(message.text);
      expect(lines.slice(0, letter.length)).toBe(letter);
      expect(lines.slice(letter.length)).toMatch(below);
    } else expect(message.text).toBe(html ? linesOf(shown.body) : shown.body);
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
