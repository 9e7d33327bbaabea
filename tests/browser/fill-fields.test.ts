import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Letter } from '../../appeal/letter';
import type { FillReport, Outcome } from '../../fill/report';
import type { TestBrowser, TestPage } from '../drivers/browser';
import { bundle } from '../drivers/bundle';
import { launchChromium } from '../drivers/chromium';
import type { FormBySelectors } from '../drivers/fill-by-selectors';
import { launchFirefox } from '../drivers/firefox';
import { type Site, serve } from '../drivers/serve';

const LETTER: Letter = {
  channel: 'email',
  date: '25 November 2026',
  language: 'en',
  to: ['minister@justice.example', 'office@justice.example'],
  cc: ['embassy@example.org'],
  subject: 'Stop the forced return',
  body: 'Dear Minister,\n\nI ask you to:\n- stop it\n- say why\n\nYours sincerely,\nJane Writer',
};
const FIELDS = { to: '#to', cc: '#cc', subject: '#subject', body: '#body' };

const PLAIN = `<input id=to><input id=cc><input id=subject><textarea id=body rows=9></textarea>`;

describe.each([
  ['chromium', launchChromium],
  ['firefox', launchFirefox],
])('fillForm in %s', (_, launch) => {
  let html = '';
  let site: Site;
  let browser: TestBrowser;
  let page: TestPage;
  let script: string;

  beforeAll(async () => {
    script = await bundle('tests/drivers/fill-by-selectors.ts');
    site = await serve({ '/': () => `<!doctype html><meta charset=utf-8><body>${html}` });
    browser = await launch();
    page = await browser.open('about:blank');
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  async function fill(body: string, form: Partial<FormBySelectors> = {}) {
    html = body;
    await page.goto(`${site.origin}/`);
    const task = { kind: 'mail', fields: FIELDS, letter: LETTER, ...form };
    const report = (await page.run(script, task)) as FillReport;
    const outcomes = Object.fromEntries(report.fields.map(({ role, outcome }) => [role, outcome]));
    return { report, outcomes };
  }
  const values = () =>
    page.evaluate(() =>
      Object.fromEntries(
        [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map((f) => [
          f.id,
          f.value,
        ]),
      ),
    );

  test('plain fields', async () => {
    const { outcomes } = await fill(PLAIN);
    expect(outcomes).toEqual({ to: 'filled', cc: 'filled', subject: 'filled', body: 'filled' });
    expect(await values()).toEqual({
      to: 'minister@justice.example, office@justice.example',
      cc: 'embassy@example.org',
      subject: LETTER.subject,
      body: LETTER.body,
    });
  });

  const signed = '\n\n-- \nJane';
  const rows: [string, string, FormBySelectors['own'], Outcome, string][] = [
    ['a signature stays below', signed, undefined, 'filled', `${LETTER.body}${signed}`],
    ['a signature without room above', '-- \nJane', undefined, 'filled', `${LETTER.body}${signed}`],
    ['own words are kept', 'My words', undefined, 'kept', 'My words'],
    ['add above', 'My words', { body: 'add above' }, 'filled', `${LETTER.body}\n\nMy words`],
    ['replace', 'My words', { body: 'replace' }, 'filled', LETTER.body],
    [
      'replace above a signature',
      `My words${signed}`,
      { body: 'replace' },
      'filled',
      `${LETTER.body}${signed}`,
    ],
    ['the same letter is there', LETTER.body, undefined, 'filled', LETTER.body],
    [
      'a quoted message',
      '\n\nOn Monday, Li wrote:\n> Hello',
      undefined,
      'filled',
      `${LETTER.body}\n\nOn Monday, Li wrote:\n> Hello`,
    ],
  ];
  test.each(rows)('textarea: %s', async (_, standing, own, outcome, expected) => {
    const { report } = await fill(PLAIN.replace('></textarea>', `>\n${standing}</textarea>`), {
      own,
    });
    expect(report.fields.find(({ role }) => role === 'body')!.outcome).toBe(outcome);
    expect((await values()).body).toBe(expected);
  });

  const editor = (content: string, attributes = '') =>
    `<input id=to><input id=cc><input id=subject><div id=body contenteditable ${attributes}>${content}</div>`;
  // biome-ignore lint/performance/useDomNodeTextContent: the lines as they are seen
  const text = () => page.evaluate(() => document.querySelector<HTMLElement>('#body')!.innerText);
  const squeeze = (text: string) => text.replace(/\n{2,}/g, '\n').trim();
  const flat = squeeze(LETTER.body);
  const editors: [string, string, FormBySelectors['own'], Outcome, string][] = [
    ['empty', '', undefined, 'filled', flat],
    ['a blank line', '<div><br></div>', undefined, 'filled', flat],
    ['a blank paragraph', '<p><br></p>', undefined, 'filled', flat],
    [
      'Gmail signature',
      '<br><div class="gmail_signature">Jane<br>Oslo</div>',
      undefined,
      'filled',
      `${flat}\nJane\nOslo`,
    ],
    [
      'signature at the start',
      '<div id="Signature">Jane</div>',
      undefined,
      'filled',
      `${flat}\nJane`,
    ],
    ['dashes', '<div>--&nbsp;</div><div>Jane</div>', undefined, 'filled', `${flat}\n-- \nJane`],
    ['own words', '<div>My words</div>', undefined, 'kept', 'My words'],
    ['add above', '<div>My words</div>', { body: 'add above' }, 'filled', `${flat}\nMy words`],
    ['replace', '<div>My words</div><div>More</div>', { body: 'replace' }, 'filled', flat],
    [
      'replace above a signature',
      '<div>My words</div><div>--&nbsp;<br>Jane</div>',
      { body: 'replace' },
      'filled',
      `${flat}\n-- \nJane`,
    ],
  ];
  describe.each(['', '=plaintext-only'])('contenteditable%s', (kind) => {
    test.each(editors)('%s', async (_, standing, own, outcome, expected) => {
      const { report } = await fill(
        editor(standing).replace('contenteditable', `contenteditable${kind}`),
        { own },
      );
      expect(squeeze(await text()).replaceAll('\u00a0', ' ')).toBe(expected);
      expect(report.fields.find(({ role }) => role === 'body')!.outcome).toBe(outcome);
    });
  });
});
