import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Letter } from '../../appeal/letter';
import type { FormBySelectors } from '../drivers/fill-by-selectors';
import { BROWSERS, type Filler, startFiller, LETTER as USUAL } from '../drivers/filler';

const LETTER: Letter = {
  ...USUAL,
  to: ['Minister@justice.example', 'office@justice.example', 'third@justice.example'],
};

/** A chip field of the usual build: a list, an input at its end; `on` says when an address is complete. */
const chips = (on: string, chip = `li.textContent = a`) => `
  <form id=form action=/sent><ul id=list class=chips><li class=input><input id=to autocomplete=off></li></ul>
  <input id=subject><textarea id=body></textarea><button>Send</button></form>
  <script>
    globalThis.sent = 0; form.addEventListener('submit', () => sent++);
    const to = () => document.querySelector('#to');
    function add(text) {
      for (const a of text.split(/[,;\\s]+/).filter(Boolean)) {
        const li = document.createElement('li'); li.className = 'chip'; ${chip}; to().parentElement.before(li);
      }
    }
    function commit() { const v = to().value; to().value = ''; add(v); }
    ${on}
  </script>`;
const key = (test: string) =>
  `to().addEventListener('keydown', (e) => { if (${test}) { e.preventDefault(); commit(); } });`;

const WIDGETS: [string, string][] = [
  ['comma', chips(key(`e.key === ','`))],
  ['comma by keyCode', chips(key(`e.keyCode === 188`))],
  ['semicolon', chips(key(`e.key === ';'`))],
  ['Enter', chips(key(`e.key === 'Enter'`))],
  ['blur', chips(`to().addEventListener('blur', commit);`)],
  ['focusout', chips(`list.addEventListener('focusout', commit);`)],
  ['change', chips(`to().addEventListener('change', commit);`)],
  [
    'comma in the text',
    chips(`to().addEventListener('input', () => to().value.includes(',') && commit());`),
  ],
  [
    'separator in the text',
    chips(`to().addEventListener('input', () => /[;]/.test(to().value) && commit());`),
  ],
  [
    'a list at once',
    chips(
      `let n = 0; to().addEventListener('input', () => { if (to().value.length > n + 1) commit(); n = to().value.length; });`,
    ),
  ],
  [
    'paste only',
    chips(
      `to().addEventListener('paste', (e) => { e.preventDefault(); add(e.clipboardData.getData('text/plain')); });`,
    ),
  ],
  [
    'paste, a moment later',
    chips(
      `to().addEventListener('paste', (e) => { e.preventDefault(); const t = e.clipboardData.getData('text/plain'); setTimeout(() => add(t), 80); });`,
    ),
  ],
  [
    'paste into the input, then Enter',
    chips(
      `to().addEventListener('paste', (e) => { e.preventDefault(); to().value += e.clipboardData.getData('text/plain'); });${key(`e.key === 'Enter'`)}`,
    ),
  ],
  ['Enter and blur', chips(`${key(`e.key === 'Enter'`)}to().addEventListener('blur', commit);`)],
  [
    'redrawn for each chip',
    chips(key(`e.key === ','`))
      .replace(
        `add(v); }`,
        `add(v); const old = to(); const fresh = old.cloneNode(); old.replaceWith(fresh); wire(); }`,
      )
      .replace(
        `to().addEventListener('keydown'`,
        `wire(); function wire() { to().addEventListener('keydown'`,
      )
      .replace(/(commit\(\); } }\);)/, '$1 }'),
  ],
  [
    'addresses in titles',
    chips(
      key(`e.key === ','`),
      `li.title = a; li.innerHTML = '<span>Name</span><button type=button aria-label="Remove ' + a + '">x</button>'`,
    ),
  ],
  [
    'addresses in title and text',
    chips(
      key(`e.key === ','`),
      `li.title = a; li.dataset.email = a; li.innerHTML = '<span>' + a + '</span><button type=button aria-label="Remove ' + a + '">x</button>'`,
    ),
  ],
  [
    'a suggestion that Enter takes',
    chips(
      key(`e.key === 'Enter' && (to().value = 'wrong@example.net', true)`) + key(`e.key === ','`),
    ),
  ],
  [
    'comma, in a list box of its own',
    chips(key(`e.key === ','`)).replace('<ul id=list', '<ul id=list role=listbox'),
  ],
  [
    'comma, all of it in a label',
    chips(key(`e.key === ','`))
      .replace('<ul id=list', '<label>To (such as you@example.org) <ul id=list')
      .replace('</ul>', '</ul></label>'),
  ],
  [
    'comma, beside a hidden input that holds them all',
    chips(key(`e.key === ','`)).replace(
      '</ul>',
      '<li style="display:none"><input value="a@example.org"></li></ul>',
    ),
  ],
  [
    'blur, in a box that calls itself nothing',
    chips(`to().addEventListener('blur', commit);`)
      .replace(
        '<ul id=list class=chips><li class=input>',
        '<div id=box style="display:flex;flex-wrap:wrap">',
      )
      .replace('</li></ul>', '</div>')
      .replace('split(/[,;\\s]+/)', 'split(/;/)')
      .replace('to().parentElement.before', 'to().before'),
  ],
  [
    'comma, with suggestions in the row',
    chips(
      `${key(`e.key === ','`)} to().addEventListener('input', () => { menu.hidden = false; menu.textContent = to().value + '.test'; });`,
    ).replace(
      '</ul>',
      '</ul><div id=menu role=listbox hidden style="position:absolute;background:white"></div>',
    ),
  ],
  [
    'contenteditable, semicolon in the text',
    `<div id=row><div id=to contenteditable role=textbox aria-label=To style="width:300px"></div></div><input id=subject><textarea id=body></textarea>
    <script>to.addEventListener('input', () => {
      const own = [...to.childNodes].filter((n) => n.nodeType === 3); const text = own.map((n) => n.data).join('');
      if (!/[;,]$/.test(text)) return;
      own.forEach((n) => n.remove());
      const chip = document.createElement('span'); chip.contentEditable = 'false'; chip.textContent = text.slice(0, -1).replace('\\u200b', ''); chip.draggable = true;
      to.append(chip, document.createTextNode('\\u200b'));
    });</script>`,
  ],
  [
    'an off-screen textarea behind the chips',
    `<div id=row><textarea id=to name=_to tabindex=-1 style="position:absolute;left:-5000px;opacity:0"></textarea><ul class=recipient-input><li class=input><input id=shown></li></ul></div><input id=subject><textarea id=body></textarea>
    <script>to.addEventListener('change', () => {
      for (const li of document.querySelectorAll('li.recipient')) li.remove();
      for (const a of to.value.split(/,\\s*/).filter(Boolean)) { const li = document.createElement('li'); li.className = 'recipient'; li.textContent = a + ','; document.querySelector('li.input').before(li); }
    });</script>`,
  ],
];

describe.each(BROWSERS)('recipients in %s', (_, launch) => {
  let filler: Filler;
  beforeAll(async () => {
    filler = await startFiller(launch);
  });
  afterAll(() => filler?.close());

  /** Fills with the popup open, when the page has no focus. */
  async function fill(html: string, form: Partial<FormBySelectors> = {}) {
    await filler.show(html);
    const popup = await filler.page.openPopup();
    const fields = { to: '#to', subject: '#subject', body: '#body' };
    const { report } = await filler.fillShown({ fields, letter: { ...LETTER, cc: [] }, ...form });
    await popup.close();
    return report.fields;
  }
  /** The addresses that the page shows as chips, in order. */
  const shown = () =>
    filler.page.evaluate(() =>
      [...document.querySelectorAll('.chip, .recipient, #to [contenteditable=false]')].map(
        (chip) => chip.getAttribute('title') || chip.textContent!.replace(/,$/, ''),
      ),
    );

  test.each(WIDGETS)('chips made by %s', async (_, body) => {
    const [to] = await fill(body);
    expect(await shown()).toEqual(LETTER.to);
    expect(to).toMatchObject({ role: 'to', outcome: 'filled' });
    expect(await filler.page.evaluate(() => (globalThis as { sent?: number }).sent ?? 0)).toBe(0);
  });

  test('a chip that is there stays and is not doubled', async () => {
    const body = chips(`${key(`e.key === ','`)} add('friend@example.org,OFFICE@justice.example');`);
    const [to] = await fill(body);
    expect(to!.outcome).toBe('filled');
    expect(await shown()).toEqual([
      'friend@example.org',
      'OFFICE@justice.example',
      'Minister@justice.example',
      'third@justice.example',
    ]);
  });

  test('a letter of the writer to somebody else gets no recipient unasked', async () => {
    const body = chips(`${key(`e.key === ','`)} add('friend@example.org');`).replace(
      '<textarea id=body>',
      '<textarea id=body>Dear friend',
    );
    const [to, , text] = await fill(body);
    expect([to!.outcome, text!.outcome]).toEqual(['kept', 'kept']);
    expect(await shown()).toEqual(['friend@example.org']);
    const [asked] = await fill(body, { own: { to: 'add above' } });
    expect(asked!.outcome).toBe('filled');
  });

  test('a widget that makes no chip holds no wrong one', async () => {
    const [to] = await fill(
      chips(key(`e.key === 'Enter' && (to().value = 'wrong@example.net', true)`)),
    );
    expect(to!.outcome).toBe('differs');
    expect(to!.held).toContain('wrong@example.net');
  });

  test('chips of a hidden row are not those of the row above', async () => {
    const hidden =
      '<div style="display:none">Cc <span class=chip>friend@example.org</span><input></div>';
    const [to] = await fill(chips(key(`e.key === ','`)).replace('</ul>', `</ul>${hidden}`));
    expect(to!.held).toBe(LETTER.to.join(', ').toLowerCase());
  });

  test('own addresses in a plain field are kept, or added to, or replaced', async () => {
    const plain =
      '<input id=to value="friend@example.org"><input id=subject><textarea id=body></textarea>';
    const value = () =>
      filler.page.evaluate(() => document.querySelector<HTMLInputElement>('#to')!.value);
    expect((await fill(plain))[0]!.outcome).toBe('kept');
    expect(await value()).toBe('friend@example.org');
    expect((await fill(plain, { own: { to: 'add above' } }))[0]!.outcome).toBe('filled');
    expect(await value()).toBe(['friend@example.org', ...LETTER.to].join(', '));
    expect((await fill(plain, { own: { to: 'replace' } }))[0]!.outcome).toBe('filled');
    expect(await value()).toBe(LETTER.to.join(', '));
  });

  test.each([
    [
      'an input among chips',
      chips(key(`e.key === ','`)).replace(
        '<input id=to',
        '<input id=to value="friend@example.org"',
      ),
    ],
    [
      'a half-typed name',
      chips(key(`e.key === ','`)).replace('<input id=to', '<input id=to value="Friend of m"'),
    ],
    [
      'a plain input that looks like one for chips',
      '<div class=chips><input id=to value="friend@example.org"></div><input id=subject><textarea id=body></textarea>',
    ],
    [
      'an editing host',
      '<div id=to contenteditable role=textbox style="width:300px">friend@example.org</div><input id=subject><textarea id=body></textarea>',
    ],
  ])('what the writer typed into %s and is no chip yet is kept', async (_, body) => {
    const typed = () =>
      filler.page.evaluate(() => {
        const to = document.querySelector<HTMLInputElement>('#to')!;
        return to.value ?? to.textContent;
      });
    await filler.show(body);
    const before = await typed();
    expect((await fill(body))[0]!.outcome).toBe('kept');
    expect(await typed()).toBe(before);
    expect(await shown()).toEqual([]);
  });

  test('what the writer typed among chips is added to, or replaced', async () => {
    const body = chips(key(`e.key === ','`)).replace(
      '<input id=to',
      '<input id=to value="friend@example.org"',
    );
    const all = async () => [
      ...(await shown()),
      ...(await filler.page.evaluate(() => document.querySelector<HTMLInputElement>('#to')!.value))
        .split(/[,\s]+/)
        .filter(Boolean),
    ];
    expect((await fill(body, { own: { to: 'add above' } }))[0]!.outcome).toBe('filled');
    expect((await all()).sort()).toEqual(['friend@example.org', ...LETTER.to].sort());
    expect((await fill(body, { own: { to: 'replace' } }))[0]!.outcome).toBe('filled');
    expect(await all()).toEqual(LETTER.to);
  });

  test('a copy field that a control shows is drawn anew', async () => {
    const fields = { to: '#to', cc: '#cc', subject: '#subject', body: '#body' };
    const body = `<form><input id=to><button id=show type=button onclick="setTimeout(() => { row.innerHTML = '<input id=cc>' }, 120)">Kopie</button>
      <div id=row></div><input id=subject><textarea id=body></textarea></form>`;
    const report = await fill(body, { fields, reveal: { cc: '#show' }, letter: LETTER });
    expect(report.map(({ role, outcome }) => [role, outcome])).toEqual([
      ['to', 'filled'],
      ['cc', 'filled'],
      ['subject', 'filled'],
      ['body', 'filled'],
    ]);
  });
});
