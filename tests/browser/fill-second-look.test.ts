import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FieldReport, FillReport } from '../../fill/report';
import type { Answer, LastFill, Task } from '../../fill/task';
import type { TestBrowser, TestPage, TestPopup } from '../drivers/browser';
import { bundle } from '../drivers/bundle';
import { launchChromium } from '../drivers/chromium';
import { BROWSERS, type Filler, LETTER, startFiller } from '../drivers/filler';
import { launchFirefox } from '../drivers/firefox';
import { type Site, serve } from '../drivers/serve';

const MAIL = `<form id=form><label>To <input id=to name=to></label><label>Subject <input id=subject name=subject></label>
  <label>Message <textarea id=body name=body rows=8></textarea></label><button id=send>Send</button>
  <button id=other type=button>Later</button></form>`;
const EDITOR = MAIL.replace(
  /<textarea.*textarea>/,
  '<div id=body contenteditable role=textbox aria-label=Message></div>',
);
const CHIPS = MAIL.replace(
  '<label>To <input id=to name=to></label>',
  '<label for=to>To</label><ul class=chips><li class=input><input id=to name=to></li></ul>',
).concat(`<script>const box = document.getElementById('to'); box.addEventListener('keydown', (e) => {
  if (e.key !== ',') return; e.preventDefault(); const li = document.createElement('li');
  li.className = 'chip'; li.textContent = box.value; box.value = ''; box.parentElement.before(li); });</script>`);

const letter = { ...LETTER, cc: [] };
const FILL: Task = { do: 'fill', letter };
const ALL = { to: 'filled', subject: 'filled', body: 'filled' };

/** `script` 1.5 s after the page was first written into. */
const later = (script: string, ms = 1500) => `<script>document.addEventListener('input', () =>
  setTimeout(() => { ${script} }, ${ms}), { once: true })</script>`;

const byRole = ({ fields }: FillReport) =>
  Object.fromEntries(fields.map((field) => [field.role, field])) as Record<string, FieldReport>;
const outcomes = (report: FillReport) =>
  Object.fromEntries(report.fields.map(({ role, outcome }) => [role, outcome]));
const seconds = (count: number) => new Promise((resolve) => setTimeout(resolve, 1000 * count));

describe.each(BROWSERS)('a second look at what was filled, in %s', (_, launch) => {
  let filler: Filler;
  let runTasks: string;
  beforeAll(async () => {
    runTasks = await bundle('tests/drivers/run-tasks.ts');
    filler = await startFiller(launch);
  });
  afterAll(() => filler?.close());

  const ask = async (task: Task) => ((await filler.page.run(runTasks, [task])) as Answer[])[0]!;

  /** Opens `html`, fills it, and expects that all of it is reported as filled. */
  async function fill(html: string, task: Task = FILL) {
    await filler.show(html);
    const answer = await ask(task);
    expect('report' in answer && outcomes(answer.report)).toEqual(ALL);
  }
  const last = async () => {
    const answer = await ask({ do: 'look' });
    return 'drafts' in answer ? (answer.last as LastFill) : undefined;
  };
  /** What the tab says of the fill when nothing more is looked at. */
  async function finally_() {
    await seconds(4.5);
    return (await last())!.report;
  }

  test('a page that is left alone stays filled', async () => {
    await fill(MAIL);
    const report = await finally_();
    expect(outcomes(report)).toEqual(ALL);
    expect(report).not.toHaveProperty('changed');
  });

  test('a fresh draft that empties itself late is filled once more', async () => {
    await fill(MAIL + later('form.reset()'));
    expect(outcomes(await finally_())).toEqual(ALL);
    expect(await filler.values()).toMatchObject({ subject: LETTER.subject, body: LETTER.body });
  });

  test.each([
    ['empties one field', "body.value = ''", { body: 'differs' }],
    ['empties all of them', 'form.reset()', { to: 'differs', subject: 'differs', body: 'differs' }],
  ])('a page that %s again and again', async (_, script, expected) => {
    await fill(
      `${MAIL}<script>document.addEventListener('input', () => setTimeout(() => { ${script} }, 1200))</script>`,
    );
    const report = await finally_();
    expect(outcomes(report)).toEqual({ ...ALL, ...expected });
    expect(report.changed).toBe(true);
    expect(byRole(report).body).toMatchObject({
      held: '',
      reason: expect.stringMatching('emptied'),
    });
  });

  test.each([1000, 2500])('words that the page puts in their place after %i ms', async (ms) => {
    await fill(MAIL + later("body.value = 'An older draft'", ms));
    const report = await finally_();
    expect(outcomes(report)).toEqual({ ...ALL, body: 'differs' });
    expect(byRole(report).body).toMatchObject({
      held: 'An older draft',
      reason: expect.stringContaining('page'),
    });
    expect((await filler.values()).body).toBe('An older draft');
  });

  test('a form that is drawn anew as it was before', async () => {
    const old = MAIL.replace('name=subject', 'name=subject value=Old').replace(
      '</textarea>',
      'Mine</textarea>',
    );
    await fill(`<div id=app>${MAIL}</div>${later(`app.innerHTML = ${JSON.stringify(old)}`)}`);
    expect(outcomes(await finally_())).toEqual({
      to: 'differs',
      subject: 'differs',
      body: 'differs',
    });
    expect(await filler.values()).toMatchObject({ to: '', subject: 'Old', body: 'Mine' });
  });

  test('a form that is drawn anew with what it held', async () => {
    await fill(
      `<div id=app>${MAIL}</div>${later(`const values = [...form.elements].map((f) => f.value);
      app.innerHTML = app.innerHTML; [...form.elements].forEach((f, i) => { f.value = values[i]; })`)}`,
    );
    expect(outcomes(await finally_())).toEqual(ALL);
  });

  test('a field that the page takes away', async () => {
    await fill(MAIL + later('body.remove()'));
    const report = await finally_();
    expect(outcomes(report)).toEqual({ ...ALL, body: 'differs' });
    expect(byRole(report).body!.reason).toContain('took this field away');
  });

  test('an editor that falls back to what it held', async () => {
    await fill(EDITOR + later("body.innerHTML = '<p>Sent from here</p>'"));
    const report = await finally_();
    expect(outcomes(report)).toEqual({ ...ALL, body: 'differs' });
    expect(byRole(report).body!.held).toBe('Sent from here');
  });

  test('an editor that doubles the letter', async () => {
    await fill(
      EDITOR + later('body.append(...[...body.childNodes].map((n) => n.cloneNode(true)))'),
    );
    expect(outcomes(await finally_())).toEqual({ ...ALL, body: 'differs' });
  });

  test('a signature that comes late is no fault', async () => {
    await fill(MAIL + later("body.value += '\\n\\n-- \\nJane'"));
    expect(outcomes(await finally_())).toEqual(ALL);
  });

  test('chips that the page removes', async () => {
    await fill(CHIPS + later("document.querySelector('.chip').remove()"));
    const report = await finally_();
    expect(outcomes(report)).toEqual({ ...ALL, to: 'differs' });
    expect(byRole(report).to!.held).toBe(LETTER.to[1]);
  });

  test("the writer's own typing is theirs", async () => {
    await fill(MAIL);
    await filler.page.click('#body');
    await filler.page.press('Control+a');
    await filler.page.type('In my own words: please stop.');
    expect(outcomes(await finally_())).toEqual(ALL);
    expect((await filler.values()).body).toBe('In my own words: please stop.');
  });

  test('the writer clears the letter: it is not written again', async () => {
    await fill(EDITOR);
    await filler.page.click('#body');
    await filler.page.press('Control+a');
    await filler.page.press('Delete');
    expect(outcomes(await finally_())).toEqual(ALL);
    expect((await filler.seen()).trim()).toBe('');
  });

  test("what the page does in another field than the writer's is told", async () => {
    await fill(MAIL + later("subject.value = ''"));
    await filler.page.click('#body');
    await filler.page.type('x');
    expect(outcomes(await finally_())).toEqual({ ...ALL, subject: 'differs' });
    expect((await filler.values()).subject).toBe('');
  });

  test('what a press of the writer brings is theirs', async () => {
    await fill(`${MAIL}<script>other.onclick = () => form.remove()</script>`);
    await filler.page.click('#other');
    expect(outcomes(await finally_())).toEqual(ALL);
  });

  test('a form that the writer closes by what looks like no button', async () => {
    await fill(`<b id=close>x</b>${MAIL}<script>document.getElementById('close').onmouseup = () =>
      setTimeout(() => form.remove(), 100)</script>`);
    await filler.page.click('#close');
    expect(outcomes(await finally_())).toEqual(ALL);
  });

  test('a click beside the form ends no watch', async () => {
    await fill(`${MAIL}<div id=blank style="height:90px"></div>${later("body.value = 'Other'")}`);
    await filler.page.click('#blank');
    expect(outcomes(await finally_())).toEqual({ ...ALL, body: 'differs' });
  });

  test('another fill begins another watch', async () => {
    await fill(MAIL + later("subject.value = 'Draft 1'"));
    await seconds(0.8);
    const other = { ...letter, subject: 'Another subject', body: 'Dear Sir,\n\nPlease stop.' };
    const own = { subject: 'replace', body: 'replace', to: 'replace' } as const;
    const answer = await ask({ do: 'fill', letter: other, own, of: 'other' });
    expect('report' in answer && outcomes(answer.report)).toEqual(ALL);
    await seconds(4.5);
    const { of, report } = (await last())!;
    expect(of).toBe('other');
    expect(outcomes(report)).toEqual({ ...ALL, subject: 'differs' });
  });
});

const BUILDS = fileURLToPath(new URL('../../.output/', import.meta.url));

describe.each([
  ['chromium', launchChromium, 'chrome-mv3'],
  ['firefox', launchFirefox, 'firefox-mv3'],
] as const)('the popup after a second look, in %s', (_, launch, build) => {
  let browser: TestBrowser;
  let page: TestPage;
  let site: Site;
  beforeAll(async () => {
    const head = '<!doctype html><meta charset=utf-8>';
    site = await serve({ '/': `${head}${MAIL}${later("body.value = 'An older draft'", 1200)}` });
    browser = await launch({ extension: BUILDS + build });
    page = await browser.open(`${site.origin}/`);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  async function press(popup: TestPopup, selector: string) {
    await popup.waitFor((s) => document.querySelector(s)?.matches(':not(:disabled)'), selector);
    await popup.evaluate((s) => document.querySelector<HTMLElement>(s)!.click(), selector);
  }
  const openPopup = async () => {
    const popup = await page.openPopup();
    await popup.waitFor(() => 'ready' in document.documentElement.dataset);
    return popup;
  };
  const tellsOfTheChange = (popup: TestPopup) =>
    popup.waitFor(() => {
      const field = document.querySelector<HTMLElement>('[data-field=body]');
      const alert = document.querySelector('.report [role=alert]');
      return field?.dataset.outcome === 'differs' && alert?.textContent?.includes('changed');
    });

  test('tells in a live region what the page changed, and so does the next popup', async () => {
    const popup = await openPopup();
    await press(popup, '[data-case="ua-163-17"]');
    await press(popup, '[data-recipient="president"] input');
    await press(popup, '[data-action="confirm-office"]');
    await press(popup, '[data-action="fill"]');
    await popup.waitFor(() => document.querySelector('[data-field=body][data-outcome=filled]'));
    await tellsOfTheChange(popup);
    await popup.close();
    const next = await openPopup();
    await tellsOfTheChange(next);
    await next.close();
  });

  test('a popup that was closed meanwhile is told', async () => {
    await page.goto(`${site.origin}/`);
    const popup = await openPopup();
    await press(popup, '[data-action="fill"]');
    await popup.waitFor(() => document.querySelector('[data-field=body][data-outcome=filled]'));
    await popup.close();
    const next = await openPopup();
    await tellsOfTheChange(next);
    await next.close();
  });
});
