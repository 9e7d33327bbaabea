import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type Filler, LETTER, startFiller } from '../drivers/filler';

const FORM = '<input id=to><input id=cc><input id=subject><textarea id=body rows=9></textarea>';
const ALL = { to: 'filled', cc: 'filled', subject: 'filled', body: 'filled' };
const TO = LETTER.to.join(', ');

describe.each(BROWSERS)('a page that gets in the way, in %s', (_, launch) => {
  let filler: Filler;
  beforeAll(async () => {
    filler = await startFiller(launch);
  });
  afterAll(() => filler?.close());

  test('a draft that resets itself 100 ms after opening', async () => {
    const reset = `<script>setTimeout(() => { for (const f of document.querySelectorAll('input, textarea')) f.value = ''; document.body.dataset.reset = ''; }, 100)</script>`;
    const { outcomes } = await filler.fill(FORM + reset);
    expect(outcomes).toEqual(ALL);
    await filler.page.waitFor(() => 'reset' in document.body.dataset);
    expect(await filler.values()).toMatchObject({ to: TO, body: LETTER.body });
  });

  test('a draft that is opened by a click, and resets itself', async () => {
    await filler.show(
      `<button id=compose>New</button><div id=draft></div><script>compose.onclick = () => {
        draft.innerHTML = '${FORM}'; setTimeout(() => { to.value = ''; subject.value = ''; document.body.dataset.reset = ''; }, 100); }</script>`,
    );
    await filler.page.click('#compose');
    const { outcomes } = await filler.fillShown();
    expect(outcomes).toEqual(ALL);
    await filler.page.waitFor(() => 'reset' in document.body.dataset);
    expect(await filler.values()).toMatchObject({ to: TO, subject: LETTER.subject });
  });

  test('a form that is drawn anew while it is written', async () => {
    const redraw = `<div id=form>${FORM}</div><script>form.addEventListener('change', () => {
      const values = [...form.querySelectorAll('input, textarea')].map((f) => f.value);
      form.innerHTML = form.innerHTML;
      form.querySelectorAll('input, textarea').forEach((f, i) => f.value = values[i]); })</script>`;
    const { outcomes } = await filler.fill(redraw);
    expect(outcomes).toEqual(ALL);
    expect(await filler.values()).toMatchObject({ to: TO, body: LETTER.body });
  });

  test('a field that is cleared each time it is written', async () => {
    const clear = `<script>body.addEventListener('input', () => { body.value = ''; })</script>`;
    const { outcomes, of } = await filler.fill(FORM + clear);
    expect(outcomes).toEqual({ ...ALL, body: 'differs' });
    expect(of('body')!.held).toBe('');
  });

  test('a field that goes away', async () => {
    const remove = `<script>subject.addEventListener('input', () => body.remove())</script>`;
    const { outcomes } = await filler.fill(FORM + remove);
    expect(outcomes).toEqual({ ...ALL, body: 'missing' });
  });

  test.each([
    ['switched off', 'disabled'],
    ['read-only', 'readonly'],
  ])('a field that is %s', async (_, attribute) => {
    const { of } = await filler.fill(FORM.replace('<textarea', `<textarea ${attribute}`));
    expect(of('body')).toMatchObject({
      outcome: 'missing',
      reason: expect.stringContaining('page'),
    });
    expect((await filler.values()).body).toBe('');
  });

  test('an editor that throws', async () => {
    const editor = `<input id=to><input id=cc><input id=subject><div id=body contenteditable></div>
      <script>for (const type of ['paste', 'beforeinput', 'input', 'focus']) body.addEventListener(type, () => { throw new Error('broken'); })</script>`;
    expect((await filler.fill(editor)).outcomes).toEqual(ALL);
  });

  test('an editor that takes nothing keeps what it had', async () => {
    const editor = `<input id=to><input id=cc><input id=subject><div id=body contenteditable><p>-- <br>Jane</p></div>
      <script>body.addEventListener('paste', (e) => e.preventDefault()); const html = body.innerHTML;
      new MutationObserver(() => { if (body.innerHTML !== html) body.innerHTML = html; }).observe(body, { childList: true, subtree: true, characterData: true });</script>`;
    const { outcomes } = await filler.fill(editor);
    expect(outcomes).toEqual({ ...ALL, body: 'differs' });
    expect(await filler.page.evaluate(() => document.querySelector('#body')!.innerHTML)).toBe(
      '<p>-- <br>Jane</p>',
    );
  });

  test('an editor that pastes late and twice is reported', async () => {
    const editor = `<input id=to><input id=cc><input id=subject><div id=body contenteditable></div>
      <script>body.addEventListener('paste', (e) => { e.preventDefault(); const t = e.clipboardData.getData('text/plain');
      const add = () => t.split('\\n').forEach((l) => { const d = document.createElement('div'); d.textContent = l; body.append(d); });
      add(); setTimeout(add, 40); })</script>`;
    await filler.show(editor);
    const popup = await filler.page.openPopup();
    expect((await filler.fillShown()).outcomes.body).toBe('differs');
    await popup.close();
  });

  test('a form that React controls', async () => {
    // What React does: it takes the value back unless its own setter saw no newer one.
    const controlled = `<script>for (const f of document.querySelectorAll('input, textarea')) {
      const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(f), 'value'); let known = '', state = '';
      Object.defineProperty(f, 'value', { get() { return own.get.call(f); }, set(v) { known = v; own.set.call(f, v); } });
      f.addEventListener('input', () => { const v = own.get.call(f); if (v !== known) state = v; known = v; own.set.call(f, state); }); }</script>`;
    expect((await filler.fill(FORM + controlled)).outcomes).toEqual(ALL);
  });

  test('strict Trusted Types', async () => {
    const editor =
      '<input id=to><input id=cc><input id=subject><div id=body contenteditable></div>';
    const policy = "require-trusted-types-for 'script'; trusted-types 'none'";
    await filler.show(editor, { 'content-security-policy': policy });
    expect((await filler.fillShown()).outcomes).toEqual(ALL);
  });

  test('a same-origin frame and an open shadow root', async () => {
    await filler.show(
      `<input id=to><input id=cc><input id=subject><iframe id=frame srcdoc="<body contenteditable><br></body>"></iframe>`,
    );
    const fields = { to: '#to', cc: '#cc', subject: '#subject', body: '#frame >>> body' };
    expect((await filler.fillShown({ fields })).outcomes).toEqual(ALL);
  });

  test('nothing is sent, and no Enter falls on a plain field', async () => {
    const spy = `<form action=/sent id=form>${FORM}<button>Send</button></form><script>globalThis.seen = [];
      form.addEventListener('submit', (e) => { seen.push('submit'); e.preventDefault(); });
      document.querySelector('button').addEventListener('click', () => seen.push('click'));
      document.addEventListener('keydown', (e) => seen.push(e.key), true);</script>`;
    expect((await filler.fill(spy)).outcomes).toEqual(ALL);
    expect(
      await filler.page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen),
    ).toEqual([]);
  });

  test('a page that takes the end of a field for the end of the form sends nothing', async () => {
    await filler.show(
      `<form id=form action=/sent>${FORM}<button>Send</button></form>
      <script>form.addEventListener('change', () => form.requestSubmit());</script>`,
    );
    expect((await filler.fillShown()).outcomes).toEqual(ALL);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await filler.page.evaluate(() => location.pathname)).toBe('/');
    expect(await filler.values()).toMatchObject({ to: TO, body: LETTER.body });
  });

  test('a widget that makes two chips of an address is reported', async () => {
    await filler.show(
      `<div class=chips><input id=to></div><input id=cc><input id=subject><textarea id=body></textarea><script>
      to.addEventListener('keydown', (event) => {
        if (event.key !== ',' || !to.value) return;
        event.preventDefault();
        for (let n = 0; n < 2; n++) to.insertAdjacentHTML('beforebegin', '<b>' + to.value + '</b>');
        to.value = '';
      });</script>`,
    );
    const { outcomes, of } = await filler.fillShown();
    expect(outcomes).toEqual({ ...ALL, to: 'differs' });
    expect(of('to')!.held).toContain('minister@justice.example, minister@justice.example');
  });

  test('recipients are not written before the letter: what breaks off has nobody to go to', async () => {
    await filler.show(
      `${FORM}<script>globalThis.order = [];
      document.addEventListener('input', ({ target }) => order.at(-1) === target.id || order.push(target.id));</script>`,
    );
    expect((await filler.fillShown()).outcomes).toEqual(ALL);
    expect(
      await filler.page.evaluate(() => (globalThis as unknown as { order: string[] }).order),
    ).toEqual(['subject', 'body', 'cc', 'to']);
  });

  test('one Ctrl+Z takes one field back', async () => {
    await filler.fill(FORM);
    // Chromium undoes the last edit of the page, wherever the caret stands: the last written comes first.
    for (const id of ['to', 'cc', 'body', 'subject']) {
      await filler.page.click(`#${id}`);
      await filler.page.press('Control+z');
      expect((await filler.values())[id]).toBe('');
    }
  });

  test('Arabic is set from right to left', async () => {
    const letter = {
      ...LETTER,
      language: 'ar',
      body: 'معالي الوزير،\n\nأرجو منكم وقف الإعادة القسرية.',
    };
    const { outcomes } = await filler.fill(FORM, { letter });
    expect(outcomes).toEqual(ALL);
    expect(await filler.page.evaluate(() => document.querySelector('textarea')!.dir)).toBe('rtl');
    const editor =
      '<input id=to><input id=cc><input id=subject><div id=body contenteditable></div>';
    expect((await filler.fill(editor, { letter })).outcomes).toEqual(ALL);
    const direction = await filler.page.evaluate(
      () => getComputedStyle(document.querySelector('#body')!.firstElementChild!).direction,
    );
    expect(direction).toBe('rtl');
  });

  test.each([
    ['', LETTER.body],
    ['<div>Mine</div>', `${LETTER.body}\n\nMine`],
  ])('lines of an editor that holds %j: no blank one is doubled', async (standing, expected) => {
    const editor = `<input id=to><input id=cc><input id=subject><div id=body contenteditable>${standing}</div>`;
    await filler.fill(editor, { own: { body: 'add above' } });
    // innerText puts a line break more than is seen before and after an empty block.
    const seen = (await filler.seen()).replaceAll('\n\n\n', '\n\n');
    expect(seen.trim()).toBe(expected);
  });
});
