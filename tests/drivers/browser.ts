/** What a test asks of a real browser; chromium.ts and firefox.ts answer alike. */
export type TestBrowser = {
  name: 'chromium' | 'firefox';
  version: string;
  /** Opens `url` in a new tab that is in front. */
  open(url: string): Promise<TestPage>;
  close(): Promise<void>;
};

export type TestPage = {
  goto(url: string): Promise<void>;
  /** Runs `fn` in the page's own world; arguments and answer are JSON. */
  evaluate<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** Waits until `fn`, run in the page's own world, answers something truthy (20 s at most). */
  waitFor<A extends unknown[]>(fn: (...args: A) => unknown, ...args: A): Promise<void>;
  /** A real click into the middle of the first match, in the same-origin frame `frame` if named. */
  click(selector: string, frame?: string): Promise<void>;
  /** Real keys: `a`, `Enter`, `Control+z`. */
  press(chord: string): Promise<void>;
  /** Types `text` with real keys. */
  type(text: string): Promise<void>;
  /** Clicks the toolbar button: the popup opens, activeTab is granted, the page loses the focus. */
  openPopup(): Promise<TestPopup>;
  /**
   * Lays `task` in `globalThis.quickAppealsTask` and runs `script` in the world of an extension's
   * content script; answers with the script's last value, awaited. Throws when the script does.
   */
  run(script: string, task?: unknown): Promise<unknown>;
  close(): Promise<void>;
};

export type TestPopup = {
  /** Runs `fn` in the popup; in Firefox with its DOM only. Arguments and answer are JSON. */
  evaluate<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  waitFor<A extends unknown[]>(fn: (...args: A) => unknown, ...args: A): Promise<void>;
  close(): Promise<void>;
};

export type LaunchOptions = {
  /** Folder of a built extension whose popup `openPopup` opens; a bare one of the driver's own if absent. */
  extension?: string;
  /** Of Firefox, beyond the driver's own: https://searchfox.org/ names them. */
  preferences?: Record<string, string | number | boolean>;
  /** Command line switches of Chromium, beyond the driver's own. */
  args?: string[];
};

/** Asks `probe` every 50 ms until it answers something truthy; throws `what` after 20 s. */
export async function until<T>(probe: () => Promise<T>, what: string): Promise<T> {
  const end = Date.now() + 20_000;
  for (;;) {
    const answer = await probe();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited 20 s in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
