import { fileURLToPath } from 'node:url';
import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { POPUP_STATES } from '../drivers/popup-states';
import { popupStage } from '../drivers/reach-state';

const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3/', import.meta.url));

let stage: Awaited<ReturnType<typeof popupStage>>;
let popup: Page;

beforeAll(async () => {
  stage = await popupStage(BUILD);
});
afterAll(() => stage.close());

const reach = async (name: string, language = 'en') => {
  popup = await stage.reach(POPUP_STATES.find((state) => state.name === name)!, language);
};
const press = async (...keys: KeyInput[]) => {
  for (const key of keys) await popup.keyboard.press(key);
};
/** What has the focus, as a test names it. */
const focused = () =>
  popup.evaluate(() => {
    const at = document.activeElement as HTMLElement;
    const { action, case: id, part } = at.dataset;
    return action ?? id ?? part ?? (at.matches('[data-search]') ? 'search' : at.id || at.tagName);
  });

test('from the search to a filled letter and back, by keys alone', async () => {
  await reach('list');
  expect(await focused()).toBe('search');
  await press('ArrowDown', 'ArrowDown');
  expect(await focused()).toBe('ua-52-12');
  await press('ArrowUp', 'ArrowUp');
  expect(await focused()).toBe('search');
  await popup.keyboard.type('163');
  await popup.waitForFunction(() => document.querySelectorAll('[data-case]').length === 1);
  await press('ArrowDown', '/');
  expect(await focused()).toBe('search');
  await press('ArrowDown', 'Enter');
  await popup.waitForSelector('h1[tabindex]');
  expect(await focused()).toBe('H1');
  await popup.waitForSelector('[data-action="fill"]:enabled');
  // Backwards from the top: the last control of the popup is the one that fills.
  for (let step = 0; step < 60 && (await focused()) !== 'fill'; step++) await press('Tab');
  await press('Enter');
  await popup.waitForSelector('[data-field="body"][data-outcome="filled"]');
  await popup.waitForFunction(() => document.activeElement!.id === 'report');
  await press('Escape');
  await popup.waitForSelector('[data-case="ua-163-17"]');
  expect(await focused()).toBe('ua-163-17');
});

describe('what has the focus may go away, and the focus stays near', () => {
  test('I sent it, undone', async () => {
    await reach('sent');
    await popup.focus('[data-action="undo-sent"]');
    await press('Enter');
    await popup.waitForFunction(() => !document.querySelector('[data-action="undo-sent"]'));
    await popup.waitForFunction(() => document.activeElement !== document.body);
    expect(await focused()).toBe('sent');
  });

  test('the office’s consent, given and taken back', async () => {
    await reach('past its date');
    await popup.focus('[data-action="confirm-office"]');
    await press('Enter');
    await popup.waitForFunction(() => document.activeElement !== document.body);
    expect(await focused()).toBe('unconfirm-office');
    await press('Enter');
    await popup.waitForSelector('[data-action="confirm-office"]');
    await popup.waitForFunction(() => document.activeElement !== document.body);
    expect(await focused()).toBe('confirm-office');
  });

  test('changes, thrown away', async () => {
    await reach('form found');
    await popup.type('[data-part="body"]', 'Mine.');
    await popup.focus('[data-action="discard"]');
    await press('Enter');
    await popup.waitForFunction(() => !document.querySelector('[data-action="discard"]'));
    await popup.waitForFunction(() => document.activeElement !== document.body);
    expect(await focused()).toBe('body');
  });

  test('a search for a form that finds none', async () => {
    await reach('no form');
    await popup.focus('[data-action="fill"]');
    await press('Enter');
    await popup.waitForSelector('[data-action="fill"]:disabled');
    await popup.waitForSelector('[data-action="fill"]:enabled');
    await popup.waitForFunction(() => document.activeElement !== document.body);
    expect(await focused()).toBe('fill');
  });

  test('words that were kept, replaced', async () => {
    await reach('kept words');
    await popup.focus('.own button:last-child');
    await press('Enter');
    await popup.waitForSelector('[data-field="body"][data-outcome="filled"]');
    await popup.waitForFunction(() => document.activeElement!.id === 'report');
  });

  test('the practice case, removed', async () => {
    await reach('practice');
    await popup.focus('[data-action="remove-practice"]');
    await press('Enter');
    await popup.waitForSelector('[data-search]');
    await popup.waitForFunction(() => document.activeElement!.matches('[data-search]'));
  });
});

test.each(['list', 'filtering', 'kept words', 'two drafts', 'practice', 'framed form'])(
  'Tab goes through “%s” as it is read, and shows where it is',
  async (name) => {
    await reach(name);
    await popup.evaluate(() => {
      (document.activeElement as HTMLElement).blur();
      getSelection()!.removeAllRanges();
    });
    await press('Tab');
    let last = -1;
    for (let step = 0; step < 80; step++) {
      const at = await popup.evaluate(() => {
        const one = document.activeElement!;
        const all = [...document.querySelectorAll('*')];
        const { top, bottom } = one.getBoundingClientRect();
        const bar = document.querySelector('.fill-bar');
        const floor = bar && !bar.contains(one) ? bar.getBoundingClientRect().top : innerHeight;
        return {
          body: one === document.body,
          index: all.indexOf(one),
          html: one.outerHTML.slice(0, 120),
          outlined: getComputedStyle(one).outlineStyle !== 'none',
          hidden: bottom <= 0 || top >= floor,
        };
      });
      if (at.body || at.index < last) break;
      expect(at).toMatchObject({ outlined: true, hidden: false });
      last = at.index;
      await press('Tab');
    }
    expect(last).toBeGreaterThan(0);
  },
);

test('what a fill made of each field is said where a screen reader listens', async () => {
  await reach('form found');
  const live = await popup.waitForSelector('article > p[role="status"]');
  expect(await live!.evaluate(({ textContent }) => textContent)).toBe('');
  await popup.click('[data-action="fill"]');
  await popup.waitForSelector('[data-field="body"]');
  expect(await live!.evaluate(({ textContent, isConnected }) => isConnected && textContent)).toBe(
    'To filled, Cc filled, Subject filled, Letter filled',
  );
});
