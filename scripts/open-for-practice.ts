import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { extensionId } from './extension-id.ts';
import { launchChromium } from './launch-chromium.ts';

export type PracticeRun = { executablePath: string; extension: string; url: string };

/** Opens the practice mailbox in a window and waits until the person closes it or presses Ctrl+C. */
export async function openForPractice({
  executablePath,
  extension,
  url,
}: PracticeRun): Promise<number> {
  const userDataDir = makeProfile(extension);
  try {
    const { browser } = await launchChromium({
      executablePath,
      extension,
      headless: false,
      userDataDir,
      args: ['--no-first-run'],
    });
    const ended = ending(browser);
    const [page] = await browser.pages();
    await page!.goto(url);
    console.log(
      `\nThe practice mailbox is open at ${url}\n` +
        'Press the Quick Appeals button in the toolbar, choose the practice letter, press Fill.\n' +
        'To end, close the browser or press Ctrl+C here.',
    );
    await ended;
    await browser.close();
    return 0;
  } finally {
    rmSync(userDataDir, { recursive: true, force: true, maxRetries: 10 });
  }
}

/** A profile for this run alone, with the extension's button pinned to the toolbar. */
function makeProfile(extension: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'quick-appeals-'));
  const preferences = { extensions: { pinned_extensions: [extensionId(extension)] } };
  mkdirSync(join(folder, 'Default'));
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
  return folder;
}

/** Until the browser is gone, its last tab is closed (on macOS the program itself stays), or we are told to stop. */
function ending(browser: Browser): Promise<void> {
  return new Promise((resolve) => {
    browser.once('disconnected', () => resolve());
    browser.on('targetdestroyed', () => {
      if (!browser.targets().some((target) => target.type() === 'page')) resolve();
    });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => resolve());
    }
  });
}
