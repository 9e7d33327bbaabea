import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer, Task } from '../../fill/task';
import { bundle } from '../drivers/bundle';
import { launchChromium } from '../drivers/chromium';
import { BROWSERS, type Filler, LETTER, startFiller } from '../drivers/filler';
import { serve } from '../drivers/serve';

const MAIL = `<form><label>To <input id=to name=to></label><label>Subject <input id=subject name=subject></label>
  <label>Message <textarea id=body name=body rows=8></textarea></label><button>Send</button></form>`;
const letter = { ...LETTER, cc: [] };
const FILL: Task = { do: 'fill', letter };
const LOOK: Task = { do: 'look' };

const outcomes = (answer: Answer | undefined) =>
  answer && 'report' in answer ? answer.report.fields.map(({ outcome }) => outcome) : 'no report';

describe.each(BROWSERS)('tasks in %s', (_, launch) => {
  let filler: Filler;
  let script: string;
  beforeAll(async () => {
    script = await bundle('tests/drivers/run-tasks.ts');
    filler = await startFiller(launch);
  });
  afterAll(() => filler?.close());

  const ask = (...tasks: Task[]) => filler.page.run(script, tasks) as Promise<Answer[]>;

  test('two fills at once do not run into each other', async () => {
    await filler.show(MAIL);
    const answers = await ask(FILL, FILL, FILL);
    for (const answer of answers) expect(outcomes(answer)).toEqual(['filled', 'filled', 'filled']);
    expect(await filler.values()).toMatchObject({
      to: LETTER.to.join(', '),
      subject: LETTER.subject,
      body: LETTER.body,
    });
  });

  test('a look tells of a fill that goes on, and of the last one', async () => {
    await filler.show(MAIL);
    const [, during] = await ask(FILL, LOOK);
    expect(during).toMatchObject({ filling: true });
    expect(during).not.toHaveProperty('last');
    const [after] = await ask(LOOK);
    expect(after).toMatchObject({ filling: false, last: { report: { kind: 'mail' } } });
  });

  test('a form that is drawn late', async () => {
    await filler.show(
      `<div id=app></div><script>setTimeout(() => { app.innerHTML = ${JSON.stringify(MAIL)}; }, 250)</script>`,
    );
    expect(outcomes((await ask(FILL))[0])).toEqual(['filled', 'filled', 'filled']);
  });

  test('a page without a form has no drafts', async () => {
    await filler.show('<form role=search><input type=search name=q></form>');
    expect(await ask(LOOK)).toMatchObject([{ drafts: [] }]);
    expect(await ask(FILL)).toMatchObject([{ drafts: [] }]);
  });

  test('in a reply the subject stays', async () => {
    await filler.show(MAIL.replace('name=subject', 'name=subject value="Re: Your letter"'));
    const [answer] = await ask(FILL);
    expect(outcomes(answer)).toEqual(['filled', 'kept', 'filled']);
    expect((await filler.values()).subject).toBe('Re: Your letter');
  });

  test('a message that goes to somebody else already gets no copies unasked', async () => {
    await filler.show(
      MAIL.replace('name=to', 'name=to value="Bob <bob@home.example>"').replace(
        '<label>Subject',
        '<label>Cc <input id=cc name=cc></label><label>Subject',
      ),
    );
    const [answer] = await ask({ do: 'fill', letter: LETTER });
    expect(outcomes(answer)).toEqual(['kept', 'kept', 'filled', 'filled']);
    expect(await filler.values()).toMatchObject({ to: 'Bob <bob@home.example>', cc: '' });
  });

  test('nobody is added beside the chip of whom an answer goes to', async () => {
    const chips =
      '<label for=to>To</label><ul class=chips><li class=chip>bob@home.example <a>x</a></li><li><input id=to name=to></li></ul>';
    await filler.show(
      MAIL.replace('<label>To <input id=to name=to></label>', chips).replace(
        'name=subject',
        'name=subject value="Re: Your letter"',
      ),
    );
    const [answer] = await ask(FILL);
    expect(outcomes(answer)).toEqual(['kept', 'kept', 'filled']);
    expect((await filler.values()).to).toBe('');
  });

  test("somebody's mail that is quoted goes to nobody unasked", async () => {
    await filler.show(
      MAIL.replace('</textarea>', '\n\n&gt; See you at the border.\n&gt; Bob</textarea>'),
    );
    const [answer] = await ask(FILL);
    expect(outcomes(answer)).toEqual(['kept', 'filled', 'filled']);
    expect((await filler.values()).to).toBe('');
    const [again] = await ask({ ...FILL, own: { to: 'replace' } });
    expect(outcomes(again)).toEqual(['filled', 'filled', 'filled']);
  });
});

test('a fill runs to its end when the popup closes', async () => {
  const site = await serve({ '/': `<!doctype html><meta charset=utf-8>${MAIL}` });
  const browser = await launchChromium();
  try {
    const page = await browser.open(`${site.origin}/`);
    const script = await bundle('tests/drivers/run-tasks.ts');
    await page.run(script, []); // puts the script into the driver's extension
    const popup = await page.openPopup();
    await popup
      .evaluate(async (task) => {
        // biome-ignore lint/suspicious/noExplicitAny: an extension page without the extension's types
        const { tabs, scripting } = (globalThis as any).chrome;
        const [tab] = await tabs.query({ active: true, currentWindow: true });
        const target = { tabId: tab.id };
        const lay = (tasks: unknown) => Object.assign(globalThis, { quickAppealsTask: tasks });
        await scripting.executeScript({ target, func: lay, args: [[task]] });
        scripting.executeScript({ target, files: ['script-0.js'] });
        window.close();
      }, FILL)
      .catch(() => {}); // the popup is gone before it can answer
    const read = async () => (await page.run(script, [LOOK])) as Answer[];
    await expect
      .poll(read, { timeout: 5000 })
      .toMatchObject([{ filling: false, last: { report: { kind: 'mail' } } }]);
    const values = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value),
    );
    expect(values).toEqual([LETTER.to.join(', '), LETTER.subject, LETTER.body]);
  } finally {
    await browser.close();
    await site.close();
  }
});
