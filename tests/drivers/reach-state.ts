import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { caseEntry } from '../../appeal/case-entry';
import { localDay } from '../../appeal/deadline';
import { alterBuild } from './alter-build';
import { openDesk } from './background';
import { layCaseStore } from './case-store';
import { launchChromium } from './chromium';
import { type PopupState, statePages, storedCases } from './popup-states';
import { serve } from './serve';

// biome-ignore lint/suspicious/noExplicitAny: the extension's API, without its types
declare const chrome: any;

const DAY = 86_400_000;
const inDays = (days: number) => localDay(new Date(Date.now() + days * DAY));

/**
 * A Chromium with the extension of `build` in which one bundled case is due today, one in a few days and
 * one in weeks; `reach` opens the real popup by its button, in a state, in a language.
 */
export async function popupStage(build: string, args: string[] = []) {
  const extension = alterBuild(build, {
    days: { '2012-04-10': inDays(0), '2012-03-28': inDays(5), '2017-08-17': inDays(23) },
  });
  const other = await serve(statePages(''));
  const site = await serve(statePages(other.otherOrigin));
  const chromium = await launchChromium({ extension, args });
  const desk = await openDesk(chromium);
  const page = await chromium.open(`${site.origin}/mail`);
  await desk.goto(`chrome-extension://${chromium.extensionId}/options.html`);
  await layCaseStore(desk);
  const provenance = { from: 'pack' as const, by: 'Somebody', sha256: '0'.repeat(64) };
  await desk.evaluate(
    (cases) => globalThis.caseStore.saveCases(cases),
    storedCases.map((about) => ({ about, entry: caseEntry(about), provenance })),
  );
  await desk.waitForFunction(
    async () => (await chrome.storage.local.get('firstCases')).firstCases?.total === 2,
  );
  const { firstCases } = await desk.evaluate(() => chrome.storage.local.get('firstCases'));
  let popup: Awaited<ReturnType<typeof page.openPopup>> | undefined;

  const leave = async () => {
    await popup?.close();
    popup = undefined;
  };
  return {
    chromium,
    page,
    /** Opens the popup in `state`, in `language`; the one before is closed. */
    async reach(state: PopupState, language: string): Promise<Page> {
      await leave();
      await desk.evaluate(
        async (kept, session) => {
          const { storage } = chrome;
          await storage.local.clear();
          await storage.session.clear();
          await storage.local.set(kept);
          await storage.session.set(session);
        },
        { firstCases, ...withLanguage(state.kept, language) },
        { view: state.view ?? {}, lastFill: state.last ?? null },
      );
      await page.goto(site.origin + state.over);
      if (state.page) await page.evaluate(state.page);
      popup = await page.openPopup();
      const shown = popup.puppeteer;
      await shown.waitForSelector('html[data-ready]');
      if (state.page === undefined) {
        await shown.waitForFunction(() => !document.querySelector('[data-page="looking"]'));
      }
      await state.steps?.(shown, page.puppeteer);
      await shown.waitForSelector(state.shows, { timeout: 20_000 });
      return shown;
    },
    leave,
    async close() {
      await chromium.close();
      await site.close();
      await other.close();
      rmSync(extension, { recursive: true });
    },
  };
}

/** The settings with the interface's language in them, where they can be read at all. */
function withLanguage(kept: Record<string, unknown> = {}, language: string) {
  const { settings = { writer: {} } } = kept;
  return {
    ...kept,
    settings: typeof settings === 'object' ? { ...settings, language } : settings,
  };
}
