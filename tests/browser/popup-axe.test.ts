import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../components/language';
import { POPUP_STATES } from '../drivers/popup-states';
import { popupStage } from '../drivers/reach-state';

const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3/', import.meta.url));
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let stage: Awaited<ReturnType<typeof popupStage>>;

beforeAll(async () => {
  stage = await popupStage(BUILD);
});
afterAll(() => stage.close());

async function violations(popup: Page, runOnly: string[]): Promise<string[]> {
  const found = await popup.evaluate(
    (runOnly) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run({
        runOnly,
        resultTypes: ['violations'],
      }),
    runOnly,
  );
  return found.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`)}`,
  );
}

/** What is narrower or lower than 24 px and can be pressed; links within a sentence may be. */
const small = (popup: Page) =>
  popup.$$eval('button, input, select, textarea, summary, label:has(input), li > a', (elements) =>
    elements
      .filter((element) => element.checkVisibility() && !element.closest('label:has(input) > *'))
      .map((element) => ({ html: element.outerHTML, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ html }) => html),
  );

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(POPUP_STATES.map((state) => [state.name, state] as const))(
    'axe finds nothing, and everything can be hit: %s',
    async (_, state) => {
      const popup = await stage.reach(state, language);
      await popup.evaluate(axe.source);
      expect(await violations(popup, RULES)).toEqual([]);
      // The colours are the same in every language.
      if (language === 'en') {
        await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
        expect(await violations(popup, ['color-contrast'])).toEqual([]);
      }
      expect(await small(popup)).toEqual([]);
    },
  );
});
