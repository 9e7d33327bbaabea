import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type Extension, launch, type Page } from 'puppeteer-core';

export type StartOptions = {
  /** Path of the browser, see find-browser.ts. */
  executablePath: string;
  headless: boolean;
  /** More command line switches. */
  args?: string[];
  /** A profile made by the caller; without it, one that lasts as long as the browser. */
  userDataDir?: string;
};

const NO_SANDBOX = ['--no-sandbox'];

/** Starts a Chromium that takes extensions, in a profile of its own. It ends with this process. */
export async function startChromium(options: StartOptions): Promise<Browser> {
  // To root, as in a container, Chromium refuses its sandbox.
  const isRoot = process.getuid?.() === 0;
  const args = isRoot ? NO_SANDBOX : [];
  try {
    return await start(options, args);
  } catch (cause) {
    const said = complaints(options, args);
    if (isRoot || !/sandbox/i.test(said)) {
      throw new Error(`${options.executablePath} does not start. It says:\n${said}`, { cause });
    }
    console.log(
      'This system does not let the browser build its sandbox (no user namespaces, no setuid helper), ' +
        'so it is started with --no-sandbox. Use it for practice only.',
    );
    return start(options, NO_SANDBOX);
  }
}

/** What a browser that does not start says: over the pipe its words are lost. */
function complaints({ executablePath, headless }: StartOptions, args: string[]): string {
  const profile = mkdtempSync(join(tmpdir(), 'quick-appeals-'));
  const { stderr, error } = spawnSync(
    executablePath,
    [
      ...args,
      ...(headless ? ['--headless'] : []),
      '--disable-gpu',
      `--user-data-dir=${profile}`,
      '--dump-dom',
      'about:blank',
    ],
    { encoding: 'utf8', timeout: 20_000 },
  );
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  return stderr || String(error);
}

function start({ args = [], ...options }: StartOptions, more: string[]): Promise<Browser> {
  return launch({
    ...options,
    defaultViewport: null,
    // Extensions are loaded over the pipe only, and since Chrome 137 not by --load-extension.
    pipe: true,
    enableExtensions: true,
    // Its bar, "controlled by automated test software", would only frighten.
    ignoreDefaultArgs: ['--enable-automation'],
    // The callers close the browser themselves.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-default-browser-check',
      '--window-size=1280,900',
      ...more,
      ...args,
    ],
  });
}

/** As startChromium, with the extension built in `folder`. */
export async function launchChromium({
  extension: folder,
  ...options
}: StartOptions & { extension: string }): Promise<{ browser: Browser; extension: Extension }> {
  const browser = await startChromium(options);
  try {
    const id = await browser.installExtension(folder);
    const extension = (await browser.extensions()).get(id);
    if (!extension) throw new Error(`The browser did not take the extension in ${folder}.`);
    return { browser, extension };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Presses the extension's toolbar button over `page`, as a person does: this alone grants activeTab. */
export async function openPopup(browser: Browser, extension: Extension, page: Page): Promise<Page> {
  const url = `chrome-extension://${extension.id}/popup.html`;
  const opened = browser.waitForTarget((target) => target.url() === url, { timeout: 15_000 });
  await page.bringToFront();
  await Promise.all([opened, extension.triggerAction(page)]);
  const popup = await (await opened).asPage();
  await popup.waitForSelector('html[data-ready]', { timeout: 15_000 });
  return popup;
}
