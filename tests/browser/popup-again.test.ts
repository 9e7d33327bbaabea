import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { POPUP_STATES } from '../drivers/popup-states';
import { popupStage } from '../drivers/reach-state';

const BUILD = new URL('../../.output/chrome-mv3/', import.meta.url).pathname;

// biome-ignore lint/suspicious/noExplicitAny: the extension's API, without its types
declare const chrome: any;

let stage: Awaited<ReturnType<typeof popupStage>>;

beforeAll(async () => {
  stage = await popupStage(BUILD);
});
afterAll(() => stage.close());

/** The list as a first popup draws it, and `change`d storage, then closed. */
async function first(language = 'en', change = async () => {}) {
  const popup = await stage.reach(POPUP_STATES.find(({ name }) => name === 'list')!, language);
  await popup.waitForFunction(async () => (await chrome.storage.session.get('drawn')).drawn);
  const shown = await look(popup);
  await popup.evaluate(change);
  await stage.leave();
  return shown;
}

/** Another popup, over the same page. */
async function again(): Promise<Page> {
  const { puppeteer } = await stage.page.openPopup();
  await puppeteer.waitForSelector('html[data-ready]');
  await puppeteer.waitForFunction(() => !document.querySelector('[data-page="looking"]'));
  return puppeteer;
}

const look = (popup: Page) =>
  popup.evaluate(() => {
    const { lang, dir } = document.documentElement;
    return { lang, dir, shown: document.querySelector('#popup')!.innerHTML };
  });

/** Whether a component is there: Preact leaves its mark on what it draws in. */
const isDrawn = (popup: Page) =>
  popup.evaluate(() => Object.keys(document.querySelector('#popup')!).length > 0);

describe('a popup that opens again', () => {
  test.each(['en', 'ar', 'de', 'zh'])('shows at once what it showed, %s', async (language) => {
    const shown = await first(language);
    const popup = await again();
    expect(await isDrawn(popup)).toBe(false);
    expect(await look(popup)).toEqual(shown);
    expect(await popup.evaluate(() => document.activeElement!.matches('[data-search]'))).toBe(true);
    await popup.mouse.move(40, 40);
    await popup.waitForFunction(() => Object.keys(document.querySelector('#popup')!).length > 0);
    expect(await look(popup)).toEqual(shown);
    await popup.close();
  });

  test('loses no key', async () => {
    await first();
    const popup = await again();
    await popup.keyboard.type('163');
    await popup.waitForFunction(() => document.querySelectorAll('[data-case]').length === 1);
    expect(await popup.evaluate(() => document.querySelector('input')!.value)).toBe('163');
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('h1[tabindex]');
    await popup.close();
  });

  test('goes with the arrows from row to row', async () => {
    await first();
    const popup = await again();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp'] as const)
      await popup.keyboard.press(key);
    const at = () => popup.evaluate(() => (document.activeElement as HTMLElement).dataset.case);
    const row = await at();
    expect(row).toBe('ua-52-12');
    await popup.waitForFunction(() => Object.keys(document.querySelector('#popup')!).length > 0);
    expect(await at()).toBe(row);
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('h1[tabindex]');
    await popup.close();
  });

  test.each([
    ['a row', '[data-case="practice"]', 'article'],
    ['the filters', 'summary', 'select'],
  ])('answers to a press on %s', async (_, pressed, comes) => {
    await first();
    const popup = await again();
    // Without a move of the pointer before, as by touch.
    await popup.evaluate(
      (pressed) => document.querySelector<HTMLElement>(pressed)!.click(),
      pressed,
    );
    await popup.waitForSelector(comes);
    await popup.close();
  });

  test.each([
    [
      'a letter that was sent',
      '[data-case="ua-163-17"] .case-facts + .case-facts',
      async () => {
        const entry = {
          caseId: 'ua-163-17',
          recipientId: 'president',
          channel: 'email',
          day: '2026-11-20',
        };
        await chrome.storage.local.set({ log: [entry] });
      },
    ],
    [
      'another language',
      'html[lang="fr"] [data-case]',
      async () => {
        await chrome.storage.local.set({ settings: { writer: {}, language: 'fr' } });
      },
    ],
    [
      'practice removed',
      '#popup:not(:has([data-case="practice"])) [data-case]',
      async () => {
        await chrome.storage.local.set({
          settings: { writer: {}, language: 'en', practiceRemoved: true },
        });
      },
    ],
  ])('tells of %s', async (_, comes, change) => {
    await first('en', change);
    const popup = await again();
    expect(await popup.$(comes)).not.toBeNull();
    await popup.close();
  });
});
