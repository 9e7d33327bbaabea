import { type Browser, type Extension, launch, type Page } from 'puppeteer-core';

export type LaunchOptions = {
  /** Path of the browser, see find-browser.ts. */
  executablePath: string;
  /** Folder of the built extension. */
  extension: string;
  headless: boolean;
  /** More command line switches. */
  args?: string[];
  /** A profile made by the caller; without it, one that lasts as long as the browser. */
  userDataDir?: string;
};

/** Starts a Chromium with the extension loaded, in a profile of its own. Nothing of it outlives this process. */
export async function launchChromium({
  executablePath,
  extension: folder,
  headless,
  args = [],
  userDataDir,
}: LaunchOptions): Promise<{ browser: Browser; extension: Extension }> {
  const start = (sandbox: boolean) =>
    launch({
      executablePath,
      headless,
      userDataDir,
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
        ...(sandbox ? [] : ['--no-sandbox']),
        ...args,
      ],
    });
  const browser = await start(process.getuid?.() !== 0).catch((error: Error) => {
    if (!/sandbox/i.test(error.message)) throw error;
    console.log(
      'This system does not let the browser build its sandbox (no user namespaces, no setuid helper), ' +
        'so it is started with --no-sandbox. Use this window for practice only.',
    );
    return start(false);
  });
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
