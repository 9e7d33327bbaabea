import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { POPUP_STATES } from '../drivers/popup-states';
import { popupStage } from '../drivers/reach-state';

const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3/', import.meta.url));

let stage: Awaited<ReturnType<typeof popupStage>>;

beforeAll(async () => {
  stage = await popupStage(BUILD);
});
afterAll(() => stage.close());

/** Has the popup `width` px for its words; a popup's window takes no other size from outside. */
const squeeze = (popup: Page, width: number) =>
  popup.evaluate((width) => {
    document.body.style.cssText = `inline-size: ${width}px; min-inline-size: 0; max-inline-size: none`;
  }, width);

/** Words that stick out of the popup, or out of what holds them. */
const cutOff = (popup: Page) =>
  popup.evaluate(() => {
    const { left: from, right: to } = document.body.getBoundingClientRect();
    return [...document.querySelectorAll<HTMLElement>('#popup *')]
      .filter((each) => each.checkVisibility() && !each.closest('.unseen, select, textarea, input'))
      .filter((each) => {
        const { left, right } = each.getBoundingClientRect();
        const isTooNarrow = each.clientWidth > 0 && each.scrollWidth > each.clientWidth + 1;
        // The bar reaches over the article's edges.
        return left < from - 0.5 || right > to + 0.5 || (isTooNarrow && !each.matches('article'));
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 160));
  });

const LOOKS = [
  'list',
  'filtering',
  'kept words',
  'past its date',
  'practice',
  'no form',
  'by post',
];

// A zoom of 200 % halves the 800 px that a popup may have: 400 are more than 320.
test.each(
  ['en', 'de', 'fr', 'ar', 'zh'].flatMap((language) =>
    LOOKS.map((name) => [name, language] as const),
  ),
)('“%s” fits 320 to 600 px in %s, and a zoom of 200 %%', async (name, language) => {
  const popup = await stage.reach(POPUP_STATES.find((state) => state.name === name)!, language);
  for (const width of [320, 400, 600]) {
    await squeeze(popup, width);
    expect(await cutOff(popup), `${width} px`).toEqual([]);
  }
});
