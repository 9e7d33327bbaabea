import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { TestPage, TestPopup } from '../drivers/browser';
import { type Chromium, launchChromium } from '../drivers/chromium';
import { type Site, serve } from '../drivers/serve';

// biome-ignore lint/suspicious/noExplicitAny: the extension's API, without its types
declare const chrome: any;

const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

const MAIL = `<!doctype html><meta charset="utf-8"><title>Mail</title><form>
<label>To <input name="to"></label><label>Cc <input name="cc"></label>
<label>Subject <input name="subject"></label><label>Message <textarea name="body"></textarea></label>
<button type="button">Send</button></form>`;

let site: Site;
let chromium: Chromium;
let page: TestPage;
let popup: TestPopup;

beforeAll(async () => {
  site = await serve({ '/mail': MAIL });
  chromium = await launchChromium({ extension: BUILD });
  page = await chromium.open(`${site.origin}/mail`);
});

afterEach(() => popup.close());

afterAll(async () => {
  await chromium.close();
  await site.close();
});

/** Opens the popup on one recipient of a case, with these settings. */
async function write(caseId: string, recipientId?: string, settings: object = {}) {
  popup = await page.openPopup();
  await popup.evaluate(
    async (settings, view) => {
      const { local, session } = chrome.storage;
      await local.set({ settings: { writer: {}, ...settings } });
      await session.set({ view });
    },
    settings,
    { caseId, ...(recipientId && { recipientId }) },
  );
  await popup.close();
  popup = await page.openPopup();
  await popup.waitFor(() => 'ready' in document.documentElement.dataset);
}

const click = async (selector: string) => {
  await popup.waitFor((selector) => document.querySelector(`${selector}:enabled`), selector);
  await popup.evaluate(
    (selector) => document.querySelector<HTMLElement>(selector)!.click(),
    selector,
  );
};
const texts = (selector: string) =>
  popup.evaluate(
    (selector) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent),
    selector,
  );
const part = async (name: string) => (await texts(`[data-part="${name}"]`)).join('\n');
const body = () =>
  popup.evaluate(() => document.querySelector<HTMLTextAreaElement>('[data-part="body"]')!.value);

describe('the ways to a recipient', () => {
  test.each([
    ['ua-163-17', 'president', ['email', 'fax', 'post'], []],
    ['ua-163-17', 'liaoning-director', [], []],
    ['ua-163-17', 'ambassador-washington', ['email', 'fax', 'phone', 'post'], []],
    ['ua-163-17', 'unhcr-china', ['email', 'fax', 'phone', 'post'], []],
    ['ua-52-12', 'president', ['email', 'post'], []],
    ['ua-52-12', 'premier', ['fax', 'post'], []],
    ['ua-52-12', 'foreign-minister', ['email', 'fax', 'post'], []],
    ['ua-105-00', 'premier', [], ['telegram', 'telex']],
    ['ua-105-00', 'jilin-governor', [], ['telegram']],
    ['forcibly-returned-2012', 'kim-jong-un-new-york', ['email', 'fax', 'post'], []],
    ['forcibly-returned-2012', 'kim-jong-un-geneva', ['fax', 'post'], []],
  ])('%s, %s', async (about, recipient, ways, gone) => {
    await write(about, recipient);
    const attributes = (name: string) =>
      popup.evaluate(
        (name) =>
          [...document.querySelectorAll(`[${name}]`)].map((each) => each.getAttribute(name)),
        name,
      );
    // A single way needs no choice.
    expect(await attributes('data-channel')).toEqual(ways);
    expect(await attributes('data-gone')).toEqual(gone);
  });

  test('both fax numbers of an official, and what the document notes of one', async () => {
    await write('ua-52-12', 'foreign-minister');
    await click('[data-channel="fax"]');
    await popup.waitFor(() => document.querySelectorAll('[data-part="fax-number"]').length === 2);
    expect(await texts('[data-part="fax-number"]')).toEqual(['+861065961109', '+861065962660']);
  });
});

describe('who gets a copy', () => {
  test.each([
    [
      'NO',
      'forcibly-returned-2012',
      'city',
      /North Korea for Norway is in Stockholm, Sweden\. .*November 2022/,
    ],
    ['AU', 'forcibly-returned-2012', 'city', /North Korea for Australia is in Jakarta, Indonesia/],
    [
      'IE',
      'forcibly-returned-2012',
      'channels',
      /is in London, United Kingdom\. .*seen April 2024\..*free provider/,
    ],
    ['IE', 'ua-163-17', 'channels', /China for Ireland is in Dublin, Ireland\. .*seen April 2024/],
    [
      'US',
      'forcibly-returned-2012',
      'nothing',
      /No mission of North Korea for United States is known here\. Look it up/,
    ],
    ['DE', 'ua-163-17', 'channels', /China for Germany is in Berlin, Germany/],
    ['KR', 'ua-163-17', 'channels', /China for South Korea is in Seoul, South Korea/],
  ])('a writer in %s about %s', async (country, about, known, words) => {
    await write(about, undefined, { writer: { country } });
    await popup.waitFor(() => document.querySelector('[data-mission]'));
    expect(
      await popup.evaluate(
        () => document.querySelector<HTMLElement>('[data-mission]')!.dataset.known,
      ),
    ).toBe(known);
    expect((await texts('[data-mission]'))[0]).toMatch(words);
  });

  test('an embassy with an e-mail address stands in Cc, beside whom the case names', async () => {
    await write('ua-163-17', 'president', { writer: { country: 'KR' } });
    await popup.waitFor(() =>
      document.querySelector('[data-part="cc"]')?.textContent?.includes('mfa.gov.cn'),
    );
    expect(await part('cc')).toBe('chibe@unhcr.org, chinaemb_kr@mfa.gov.cn');
  });

  test('an address at a free provider, from an old list, is not put in Cc unasked', async () => {
    await write('ua-163-17', 'president', { writer: { country: 'IE' } });
    await popup.waitFor(() => document.querySelector('[data-recipient="mission-cn-ie-dublin"]'));
    expect(await part('cc')).toBe('chibe@unhcr.org');
    expect((await texts('[data-mission]'))[0]).toContain('It is left out of Cc');
  });

  test("a section's own recipient is for its own writers", async () => {
    await write('ua-163-17', 'president', { writer: { country: 'NO' } });
    expect(await texts('[data-recipient="ambassador-washington"]')).toEqual([]);
    await popup.close();
    await write('ua-163-17', 'president', { writer: { country: 'US' } });
    expect(await texts('[data-recipient="ambassador-washington"]')).toHaveLength(1);
  });
});

test('two writers write two letters, each the same on every opening', async () => {
  const letters: string[] = [];
  for (const seed of ['one', 'two', 'one']) {
    await write('ua-163-17', 'president', { seed });
    letters.push(await body());
    await popup.close();
  }
  expect(letters[2]).toBe(letters[0]);
  expect(letters[1]).not.toBe(letters[0]);
  await write('ua-163-17');
});

test('what the writer changed is there again, until they start over', async () => {
  await write('ua-163-17', 'president', { seed: 'one' });
  const composed = await body();
  await popup.evaluate(() => {
    const letter = document.querySelector<HTMLTextAreaElement>('[data-part="body"]')!;
    letter.value = `Mine. ${letter.value}`;
    letter.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await popup.waitFor(() => document.querySelector('[data-action="discard"]'));
  await popup.close();
  await write('ua-163-17', 'president', { seed: 'one' });
  await popup.waitFor(() => document.querySelector('[data-action="discard"]'));
  expect(await body()).toBe(`Mine. ${composed}`);
  await click('[data-action="discard"]');
  await popup.waitFor(() => !document.querySelector('[data-action="discard"]'));
  expect(await body()).toBe(composed);
});

test('the street address stands in a letter for which it was chosen, and in no other', async () => {
  const writer = { name: 'Ingrid Østby', place: 'Oslo', street: 'Storgata 1, 0155 Oslo' };
  await write('ua-163-17', 'president', { writer });
  expect(await body()).not.toContain('Storgata');
  await click('[data-action="with-address"]');
  await popup.waitFor(() =>
    document
      .querySelector<HTMLTextAreaElement>('[data-part="body"]')
      ?.value.endsWith('Ingrid Østby\nOslo\nStorgata 1\n0155 Oslo'),
  );
  await click('[data-recipient="liaoning-director"] input');
  await popup.waitFor(
    () =>
      !document
        .querySelector<HTMLTextAreaElement>('[data-part="body"]')!
        .value.includes('Storgata'),
  );
});

test('a letter that was sent is logged, shown in the list, and taken back', async () => {
  await write('ua-52-12', 'president');
  await click('[data-action="confirm-office"]');
  await popup.waitFor(() => document.querySelector('[data-action="sent"]'));
  await click('[data-action="sent"]');
  await popup.waitFor(() => document.querySelector('[data-action="undo-sent"]'));
  await click('[data-action="back"]');
  await popup.waitFor(() =>
    document.querySelector('[data-case="ua-52-12"]')?.textContent?.includes('1 letter sent'),
  );
  await click('[data-case="ua-52-12"]');
  await popup.waitFor(() => document.querySelector('[data-action="undo-sent"]'));
  await click('[data-action="undo-sent"]');
  await popup.waitFor(() => !document.querySelector('[data-action="undo-sent"]'));
});

test('a fax goes from the webmail by the gateway that the writer chose', async () => {
  await write('ua-163-17', 'president', {
    faxGateway: { pattern: '{cc}@fax.example.org', faxesBody: true },
  });
  await click('[data-channel="fax"]');
  await click('[data-action="confirm-office"]');
  await popup.waitFor(
    () =>
      document.querySelector('[data-part="to"]')?.textContent === '861062381025@fax.example.org',
  );
  await popup.waitFor(() => document.querySelector('[data-page="seen"]'));
  await click('[data-action="fill"]');
  await popup.waitFor(() => document.querySelector('[data-field="body"][data-outcome="filled"]'));
  expect(
    await page.evaluate(() => document.querySelector<HTMLInputElement>('[name=to]')!.value),
  ).toBe('861062381025@fax.example.org');
});

test('a gateway that drops the text is not offered as if it worked', async () => {
  await write('ua-163-17', 'president', {
    faxGateway: { pattern: '{cc}@fax.example.org', faxesBody: false },
  });
  await click('[data-channel="fax"]');
  await popup.waitFor(() =>
    document.querySelector('.warning')?.textContent?.includes("does not fax the message's text"),
  );
  expect(await part('to')).toBe('');
});

test('links open the webmails; what does not fit is left to Fill', async () => {
  await write('forcibly-returned-2012', 'kim-jong-un-new-york');
  await click('[data-action="confirm-office"]');
  await popup.waitFor(() => document.querySelector('[data-link="gmail"]'));
  const links = await popup.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('[data-link]')].map(({ href }) => href),
  );
  expect(links[0]).toMatch(
    /^https:\/\/mail\.google\.com\/mail\/\?view=cm&fs=1&to=dpr\.korea@verizon\.net&su=/,
  );
  for (const link of links) expect(link).toContain('verizon.net');
});
