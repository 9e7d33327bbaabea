import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Outcome } from '../../fill/report';
import type { FormBySelectors } from '../drivers/fill-by-selectors';
import { BROWSERS, type Filler, LETTER, startFiller } from '../drivers/filler';

const PLAIN = '<input id=to><input id=cc><input id=subject><textarea id=body rows=9></textarea>';

describe.each(BROWSERS)('fillForm in %s', (_, launch) => {
  let filler: Filler;
  beforeAll(async () => {
    filler = await startFiller(launch);
  });
  afterAll(() => filler?.close());

  test('plain fields', async () => {
    const { outcomes } = await filler.fill(PLAIN);
    expect(outcomes).toEqual({ to: 'filled', cc: 'filled', subject: 'filled', body: 'filled' });
    expect(await filler.values()).toEqual({
      to: 'minister@justice.example, office@justice.example',
      cc: 'embassy@example.org',
      subject: LETTER.subject,
      body: LETTER.body,
    });
  });

  test('read-only until it is entered', async () => {
    const form = PLAIN.replace(
      'id=subject',
      `id=subject readonly onfocus="this.removeAttribute('readonly')"`,
    );
    expect((await filler.fill(form)).outcomes.subject).toBe('filled');
    expect((await filler.values()).subject).toBe(LETTER.subject);
  });

  const signed = '\n\n-- \nJane';
  const much = 'I write to you for the sake of eight people, of whom I have read today. '
    .repeat(2)
    .trim();
  const rows: [string, string, FormBySelectors['own'], Outcome, string][] = [
    ['a signature stays below', signed, undefined, 'filled', `${LETTER.body}${signed}`],
    ['a signature without room above', '-- \nJane', undefined, 'filled', `${LETTER.body}${signed}`],
    [
      'a signature without a mark, with room above',
      '\n\nJane\nOslo',
      undefined,
      'filled',
      `${LETTER.body}\n\nJane\nOslo`,
    ],
    ['own words are kept', 'My words', undefined, 'kept', 'My words'],
    ['own words on the second line', '\nMy words', undefined, 'kept', '\nMy words'],
    ['many own words, further down', `\n\n${much}`, undefined, 'kept', `\n\n${much}`],
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
  const said = 'On Mon, 23 Nov 2026 10:00:00 +0000 Li li@example.org said\n\n> Hello';
  rows.push(
    [
      'a quoted message, told of without a colon',
      said,
      undefined,
      'filled',
      `${LETTER.body}\n\n${said}`,
    ],
    [
      'own words above a quoted message',
      'I was there\n> Hello',
      undefined,
      'kept',
      'I was there\n> Hello',
    ],
  );
  test.each(rows)('textarea: %s', async (_, standing, own, outcome, expected) => {
    const { of } = await filler.fill(PLAIN.replace('></textarea>', `>\n${standing}</textarea>`), {
      own,
    });
    expect(of('body')!.outcome).toBe(outcome);
    expect((await filler.values()).body).toBe(expected);
  });

  const editor = (content: string, attributes = '') =>
    `<input id=to><input id=cc><input id=subject><div id=body contenteditable ${attributes}>${content}</div>`;
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
    [
      'signature element',
      '<br><br><signature>Jane<br>Oslo</signature>',
      undefined,
      'filled',
      `${flat}\nJane\nOslo`,
    ],
    [
      'a signature without a mark, with room above',
      '<div><br></div><div><br></div><div>Jane</div>',
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
  test('the letter does not become a part of a signature that starts the editor', async () => {
    await filler.fill(editor('<div id="Signature"><div>Jane</div></div>'));
    const signature = () => document.querySelector('#Signature')!.textContent;
    expect(await filler.page.evaluate(signature)).toBe('Jane');
  });

  describe.each(['', '=plaintext-only'])('contenteditable%s', (kind) => {
    test.each(editors)('%s', async (_, standing, own, outcome, expected) => {
      const { of } = await filler.fill(
        editor(standing).replace('contenteditable', `contenteditable${kind}`),
        { own },
      );
      expect(squeeze(await filler.seen()).replaceAll('\u00a0', ' ')).toBe(expected);
      expect(of('body')!.outcome).toBe(outcome);
    });
  });
});
