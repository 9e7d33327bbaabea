import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Letter } from '../../appeal/letter';
import { fontParts } from '../../appeal/pdf-fonts';
import type { TestBrowser, TestPage, TestPopup } from '../drivers/browser';
import { launchChromium } from '../drivers/chromium';
import { BROWSERS, type Filler, LETTER, startFiller } from '../drivers/filler';
import { launchFirefox } from '../drivers/firefox';
import { pdfPages } from '../drivers/pdf-text';
import { type Site, serve } from '../drivers/serve';

const FAX: Letter = { ...LETTER, channel: 'fax', faxNumber: '+861062381025' };
const FILE = { name: 'ua-163-17-president.pdf', base64: btoa('%PDF-1.3 letter') };
const NUMBER = '<input id=number>';
const FILES = '<input id=file type=file>';
const fields = { faxNumber: '#number', attachment: '#file', coverText: '#text', body: '#body' };

/** The form, in which the writer has already chosen a file of their own. */
const chosen = (input: string) => `<form id=form>${NUMBER}${input}</form><script>
  const files = new DataTransfer(); files.items.add(new File(['mine'], 'mine.pdf'));
  document.getElementById('file').files = files.files;</script>`;
/** A widget that takes the file over, empties its input, and shows the name. */
const WIDGET = `${NUMBER}<div id=drop>Drop files here<button type=button>Choose</button>
  <input id=file type=file style="display:none" multiple></div><script>const input = document.getElementById('file');
  input.addEventListener('change', () => setTimeout(() => { for (const { name, size } of input.files) drop.append(name + ' ' + size); input.value = ''; }, 40));
  </script>`;

describe.each(BROWSERS)('the letter as a file, in %s', (_, launch) => {
  let filler: Filler;
  beforeAll(async () => {
    filler = await startFiller(launch);
  });
  afterAll(() => filler?.close());

  const fill = async (html: string, more: object = {}) => {
    const form = { kind: 'fax', letter: FAX, file: FILE, fields, ...more } as const;
    return filler.fill(html, form);
  };
  const files = () =>
    filler.page.evaluate(async () => {
      const { files } = document.querySelector<HTMLInputElement>('#file')!;
      return Promise.all(
        [...files!].map(async (file) => [file.name, file.type, await file.text()]),
      );
    });
  const LETTERS = [FILE.name, 'application/pdf', '%PDF-1.3 letter'];

  test.each([
    ['a bare input', FILES],
    ['one that takes PDF', FILES.replace('>', ' accept=".doc, .PDF">')],
    ['one that takes anything', FILES.replace('>', ' accept="application/*">')],
    [
      'one that is hidden behind a button',
      `${FILES.replace('>', ' style="display:none">')}<label for=file>Choose</label>`,
    ],
  ])('%s', async (_, input) => {
    const { outcomes, of, report } = await fill(NUMBER + input);
    expect(outcomes).toEqual({ faxNumber: 'filled', attachment: 'filled' });
    expect(of('attachment')!.held).toBe(`${FILE.name} (1 kB)`);
    expect(report).not.toHaveProperty('wantsFile');
    expect(await files()).toEqual([LETTERS]);
  });

  test('the page hears of it as of a choice of the writer', async () => {
    await fill(`${NUMBER}${FILES}<script>globalThis.heard = []; for (const type of ['input', 'change'])
      document.addEventListener(type, (e) => e.target.id === 'file' && heard.push(type + e.target.files.length))</script>`);
    const heard = () => (globalThis as unknown as { heard: string[] }).heard;
    expect(await filler.page.evaluate(heard)).toEqual(['input1', 'change1']);
  });

  test('a service that takes the file over and shows its name', async () => {
    expect((await fill(WIDGET)).outcomes).toMatchObject({ attachment: 'filled' });
    // Once more: it is there already, and whether with the same words nobody can tell.
    const again = await filler.fillShown({ kind: 'fax', letter: FAX, file: FILE, fields });
    expect(again.of('attachment')).toMatchObject({
      outcome: 'kept',
      reason: expect.stringContaining('already'),
    });
  });

  test('a service that drops it without a word', async () => {
    const { of } =
      await fill(`${NUMBER}${FILES}<script>const input = document.getElementById('file');
      input.addEventListener('change', () => { input.value = ''; })</script>`);
    expect(of('attachment')).toMatchObject({ outcome: 'differs', held: '' });
  });

  test.each([
    ['pictures and Word', FILES.replace('>', ' accept=".docx,.doc">'), '.docx, .doc'],
    [
      'less than it has',
      `<form><input type=hidden name=MAX_FILE_SIZE value=9>${FILES}</form>`,
      '9 bytes',
    ],
  ])('a service that takes only %s says so', async (_, input, words) => {
    const { of } = await fill(NUMBER + input);
    expect(of('attachment')).toMatchObject({
      outcome: 'missing',
      reason: expect.stringContaining(words),
    });
    expect(await files()).toEqual([]);
  });

  test("the writer's own file stays", async () => {
    const { of } = await fill(chosen(FILES));
    expect(of('attachment')).toMatchObject({ outcome: 'kept', held: 'mine.pdf (1 kB)' });
    expect(await files()).toEqual([['mine.pdf', '', 'mine']]);
    const own = { attachment: 'replace' } as const;
    const again = await filler.fillShown({ kind: 'fax', letter: FAX, file: FILE, fields, own });
    expect(again.outcomes.attachment).toBe('filled');
    expect(await files()).toEqual([LETTERS]);
  });

  test("beside the writer's own where there is room, and a second fill brings no second one", async () => {
    await fill(chosen(FILES.replace('>', ' multiple>')));
    expect(await files()).toEqual([['mine.pdf', '', 'mine'], LETTERS]);
    const file = { ...FILE, base64: btoa('%PDF-1.3 other') };
    await filler.fillShown({ kind: 'fax', letter: FAX, file, fields });
    expect(await files()).toEqual([
      ['mine.pdf', '', 'mine'],
      [FILE.name, 'application/pdf', '%PDF-1.3 other'],
    ]);
  });

  test.each([
    ['no field for the text', '', true],
    ['a cover text with a limit', '<textarea id=text maxlength=40></textarea>', true],
    [
      'a cover text that is cut',
      '<textarea id=text oninput="this.value = this.value.slice(0, 40)"></textarea>',
      true,
    ],
    ['room for the text', '<textarea id=text></textarea>', undefined],
  ])('%s: whether a file is asked for', async (_, text, wants) => {
    const { report, of } = await fill(NUMBER + FILES + text, { file: undefined });
    expect(report.wantsFile).toBe(wants);
    expect(of('attachment')?.outcome).toBe(wants && 'missing');
    expect(await files()).toEqual([]);
  });

  test('a mail never asks for one', async () => {
    const html = `<input id=to><input id=subject><textarea id=body maxlength=40></textarea>${FILES}`;
    const mail = { to: '#to', subject: '#subject', body: '#body', attachment: '#file' };
    const { report } = await filler.fill(html, { fields: mail });
    expect(report).not.toHaveProperty('wantsFile');
  });
});

const PAGE = `<!doctype html><meta charset=utf-8><title>Send a fax</title><h1>Send a fax</h1><form>
  <label>Recipient's fax number <input name=fax></label><label>Document <input type=file name=document></label>
  <button>Send fax</button></form>`;
const BUILDS = fileURLToPath(new URL('../../.output/', import.meta.url));

describe.each([
  ['chromium', launchChromium, 'chrome-mv3'],
  ['firefox', launchFirefox, 'firefox-mv3'],
] as const)('the popup over a service that takes files only, in %s', (_, launch, build) => {
  let browser: TestBrowser;
  let page: TestPage;
  let site: Site;
  beforeAll(async () => {
    site = await serve({ '/': PAGE });
    browser = await launch({ extension: BUILDS + build });
    page = await browser.open(`${site.origin}/`);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const press = async (popup: TestPopup, selector: string) => {
    await popup.waitFor((s) => document.querySelector(s)?.matches(':not(:disabled)'), selector);
    await popup.evaluate((s) => document.querySelector<HTMLElement>(s)!.click(), selector);
  };

  test('every file of a font is in the package', () => {
    const assets = readdirSync(`${BUILDS}${build}/assets`).map((name) =>
      name.replace(/-[\w-]{8}\.woff$/, '.woff'),
    );
    expect(fontParts().filter(({ file }) => !assets.includes(file))).toEqual([]);
  });

  test('makes the letter’s file and attaches it', async () => {
    const popup = await page.openPopup();
    await popup.waitFor(() => 'ready' in document.documentElement.dataset);
    await press(popup, '[data-case="ua-163-17"]');
    await press(popup, '[data-recipient="president"] input');
    await press(popup, '[data-channel=fax]');
    await press(popup, '[data-action="confirm-office"]');
    await press(popup, '[data-action="fill"]');
    await popup.waitFor(() =>
      document.querySelector('[data-field=attachment][data-outcome=filled]'),
    );
    const body = await popup.evaluate(
      () => document.querySelector<HTMLTextAreaElement>('[data-part=body]')!.value,
    );
    await popup.close();
    const base64 = await page.evaluate(async () => {
      const [file] = document.querySelector<HTMLInputElement>('[name=document]')!.files!;
      return new Promise<string>((resolve) => {
        const reader = new FileReader();
        reader.onload = () => resolve(String(reader.result).split(',')[1]!);
        reader.readAsDataURL(file!);
      });
    });
    const pages = await pdfPages(new Uint8Array(Buffer.from(base64, 'base64')));
    const words = pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join(' ');
    const folded = (text: string) => text.replace(/\s+/g, '');
    expect(folded(words)).toContain(folded(body).slice(0, 400));
  });
});
