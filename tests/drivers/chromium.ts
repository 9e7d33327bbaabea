import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, KeyInput, Page, Target } from 'puppeteer-core';
import { ensureChromium } from '../../scripts/find-browser';
import { startChromium } from '../../scripts/launch-chromium';
import type { LaunchOptions, TestBrowser, TestPage, TestPopup } from './browser';
import { middleOf } from './middle-of';
import { makeProbe, readAnswer } from './probe-extension';

export type ChromiumPage = Omit<TestPage, 'openPopup'> & {
  puppeteer: Page;
  openPopup(): Promise<TestPopup & { puppeteer: Page }>;
};
export type Chromium = Omit<TestBrowser, 'open'> & {
  puppeteer: Browser;
  /** Id of the extension whose popup `openPopup` opens. */
  extensionId: string;
  open(url: string): Promise<ChromiumPage>;
};

/** Asked by the clock: a window that is not drawn has no frames, by which puppeteer would ask. */
const WAIT = { polling: 50, timeout: 20_000 };

/** Without the handles that puppeteer allows among arguments. */
type Fn = (...args: unknown[]) => unknown;

/** Starts a headless Chromium with a fresh profile, in which the toolbar button can really be pressed. */
export async function launchChromium({ extension, args }: LaunchOptions = {}): Promise<Chromium> {
  const profile = mkdtempSync(join(tmpdir(), 'quick-appeals-chromium-'));
  const browser = await startChromium({
    executablePath: ensureChromium(),
    headless: true,
    userDataDir: profile,
    args,
  });
  const probe = makeProbe();
  const probeId = await browser.installExtension(probe.folder);
  const extensionId = extension ? await browser.installExtension(extension) : probeId;
  const desk = (await browser.pages())[0]!;
  await desk.goto(`chrome-extension://${probeId}/desk.html`);

  const openPopup = async (page: Page): ReturnType<ChromiumPage['openPopup']> => {
    const action = (await browser.extensions()).get(extensionId)!;
    const isPopup = (target: Target) =>
      target.url().startsWith(`chrome-extension://${extensionId}/popup.html`);
    // One that a test left open when it failed would be taken for the new one.
    for (const left of browser.targets().filter(isPopup)) await (await left.asPage()).close();
    const opened = browser.waitForTarget(isPopup, { timeout: WAIT.timeout });
    await page.bringToFront();
    await page.triggerExtensionAction(action);
    const target = await opened;
    const popup = await target.asPage();
    await popup.waitForFunction(
      () => document.readyState === 'complete' && document.hasFocus(),
      WAIT,
    );
    return {
      puppeteer: popup,
      evaluate: (fn, ...args) => popup.evaluate(fn as Fn, ...args) as never,
      waitFor: async (fn, ...args) => {
        await popup.waitForFunction(fn as Fn, WAIT, ...args);
      },
      async close() {
        const gone = new Promise<void>((resolve) => {
          browser.on('targetdestroyed', (other) => other === target && resolve());
        });
        await popup.evaluate(() => void setTimeout(() => window.close()));
        await gone;
        await page.waitForFunction(() => document.hasFocus(), WAIT);
      },
    };
  };

  const drive = (page: Page): ChromiumPage => ({
    puppeteer: page,
    async goto(url) {
      await page.goto(url);
    },
    evaluate: (fn, ...args) => page.evaluate(fn as Fn, ...args) as never,
    async waitFor(fn, ...args) {
      await page.waitForFunction(fn as Fn, WAIT, ...args);
    },
    async click(selector, frame) {
      const { x, y } = await page.evaluate(middleOf, selector, frame);
      await page.mouse.click(x, y);
    },
    async press(chord) {
      const keys = chord.split('+') as KeyInput[];
      const held = keys.slice(0, -1);
      for (const key of held) await page.keyboard.down(key);
      await page.keyboard.press(keys.at(-1)!);
      for (const key of held.reverse()) await page.keyboard.up(key);
    },
    type: (text) => page.keyboard.type(text),
    openPopup: () => openPopup(page),
    async run(script, task = null) {
      const url = await page.evaluate(() => location.href);
      const answer = await desk.evaluate(
        (url, file, task) =>
          (globalThis as unknown as { run(...args: string[]): Promise<string> }).run(
            url,
            file,
            task,
          ),
        url,
        probe.add(script),
        JSON.stringify(task),
      );
      return readAnswer(answer);
    },
    close: () => page.close(),
  });

  return {
    name: 'chromium',
    version: await browser.version(),
    puppeteer: browser,
    extensionId,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return drive(page);
    },
    async close() {
      await browser.close();
      for (const folder of [profile, probe.folder]) {
        rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
      }
    },
  };
}
