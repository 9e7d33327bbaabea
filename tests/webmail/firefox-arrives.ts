import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Letter } from '../../appeal/letter';
import type { Answer } from '../../fill/task';
import { ensureFirefox } from '../../scripts/find-browser';
import type { TestPage } from '../drivers/browser';
import { launchFirefox } from '../drivers/firefox';
import type { MailServer } from './mail-server';
import { linesOf, readMessage } from './message';
import { OWN_WORDS } from './write-appeal';

export type FirefoxAttempt = {
  mail: MailServer;
  /** Logs in and opens an empty message. */
  open(page: TestPage): Promise<void>;
  /** The webmail's own Send, in the frame `frame` if named. */
  send: string;
  frame?: string;
  html?: boolean;
};

const LETTER: Letter = {
  channel: 'email',
  date: '25 November 2026',
  language: 'en',
  to: ['president@state.example', 'office@state.example'],
  cc: ['embassy@mission.example'],
  subject: 'Tashpolat Tiyip – “release him”',
  body: `Dear President,\n\n${OWN_WORDS}\n\nI ask you to:\n- release him\n- say where he is\n\nYours sincerely,\nJane Writer`,
};

/** As the appeal from the popup, with the built /fill.js alone, in Firefox. */
export async function expectArrivesFromFirefox(attempt: FirefoxAttempt) {
  const { mail, open, send, frame, html = false } = attempt;
  ensureFirefox();
  const firefox = await launchFirefox();
  try {
    const page = await firefox.open('about:blank');
    await open(page);
    const script = readFileSync('.output/chrome-mv3/fill.js', 'utf8');
    const answer = (await page.run(script, { do: 'fill', letter: LETTER })) as Answer;
    expect('report' in answer && answer.report.fields.map((field) => field.outcome)).toEqual(
      Array(4).fill('filled'),
    );
    const message = await readMessage(await mail.arrival(() => page.click(send, frame)));
    // Where the latest chip comes first, so does its address.
    expect({ ...message, to: message.to.split(', ').sort() }).toEqual({
      to: [...LETTER.to].sort(),
      cc: LETTER.cc.join(', '),
      subject: LETTER.subject,
      text: html ? linesOf(LETTER.body) : LETTER.body,
      html,
    });
  } finally {
    await firefox.close();
  }
}

/** Sends a login form with these values of its fields, by selector. Answers with the address of the page that follows. */
export function logIn(page: TestPage, fields: Record<string, string>): Promise<string> {
  return page.evaluate(async (values) => {
    const inputs = Object.entries(values).map(([selector, value]) => {
      const input = document.querySelector<HTMLInputElement>(selector)!;
      input.value = value;
      return input;
    });
    const form = inputs[0]!.form!;
    const data = new FormData(form, form.querySelector<HTMLElement>('[type=submit]'));
    const body = new URLSearchParams([...data].map(([name, value]) => [name, String(value)]));
    const { url } = await fetch(form.action, { method: 'POST', body });
    return url;
  }, fields);
}
