import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  type LaunchOptions,
  type TestBrowser,
  type TestPage,
  type TestPopup,
  until,
} from './browser';
import { launchMarionette, type Marionette } from './marionette';
import { middleOf } from './middle-of';
import { makeProbe, PROBE_ID, readAnswer } from './probe-extension';

// https://www.w3.org/TR/webdriver2/#keyboard-actions
const KEYS: Record<string, string> = {
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  Shift: '\uE008',
};

const PROBE_HOST = '2d2e5f3a-0000-4000-8000-000000000001';
const EXTENSION_HOST = '2d2e5f3a-0000-4000-8000-000000000002';

export type Firefox = TestBrowser & {
  marionette: Marionette;
  /** moz-extension: address of the extension whose popup `openPopup` opens, with a slash at the end. */
  extensionUrl: string;
};

/** Starts a headless Firefox with a fresh profile, in which the toolbar button can really be pressed. */
export async function launchFirefox({
  extension,
  preferences,
}: LaunchOptions = {}): Promise<Firefox> {
  const probe = makeProbe();
  const extensionId: string = extension
    ? JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')).browser_specific_settings
        .gecko.id
    : PROBE_ID;
  const marionette = await launchMarionette({
    ...preferences,
    'extensions.webextensions.uuids': JSON.stringify({
      [extensionId]: EXTENSION_HOST,
      [PROBE_ID]: PROBE_HOST,
    }),
  });
  const { send, inBrowser } = marionette;
  const install = (path: string) => send('Addon:Install', { path, temporary: true });
  await install(probe.folder);
  if (extension) await install(extension);
  const desk: string = (await send('WebDriver:GetWindowHandle')).value;
  await send('WebDriver:Navigate', { url: `moz-extension://${PROBE_HOST}/desk.html` });

  let current = desk;
  const switchTo = async (handle: string, focus: boolean) => {
    if (current === handle && !focus) return;
    await send('WebDriver:SwitchToWindow', { handle, focus });
    current = handle;
  };

  const inWindow = async (body: string, ...args: unknown[]) => {
    const { value } = await send('WebDriver:ExecuteAsyncScript', {
      script: `const done = arguments[arguments.length - 1];
        const world = window.wrappedJSObject ?? window;
        (async function () { ${body} }).apply(null, arguments)
          .then((value) => done({ value }), (error) => done({ error: String(error) }));`,
      args,
      newSandbox: true,
      sandbox: 'default',
      scriptTimeout: 60_000,
    });
    if (value.error) throw new Error(value.error);
    return value.value;
  };

  /** Frame script in the popup: only there is its document at hand. */
  const inPopup = (source: string, args: unknown[]) =>
    inBrowser(
      `const [source, args] = arguments;
      const top = Services.wm.getMostRecentWindow('navigator:browser');
      const popup = top.document.querySelector('browser.webextension-popup-browser');
      if (!popup) return null;
      const name = 'popup' + Math.random();
      const answer = new Promise((resolve) => {
        // A popup that is still loading moves to another process, and the script is lost.
        top.setTimeout(resolve, 2000, null);
        popup.messageManager.addMessageListener(name, function listen({ data }) {
          popup.messageManager.removeMessageListener(name, listen);
          resolve(data);
        });
      });
      const code = '(async () => { const { document } = content, window = content;' +
        'let said; try { said = { value: await (' + source + ')(...' + JSON.stringify(args) + ') } }' +
        'catch (error) { said = { error: String(error) } }' +
        'sendAsyncMessage(' + JSON.stringify(name) + ', JSON.stringify(said)) })()';
      popup.messageManager.loadFrameScript('data:,' + encodeURIComponent(code), false);
      return answer;`,
      source,
      args,
    );

  const pressButton = () =>
    inBrowser(
      `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const top = Services.wm.getMostRecentWindow('navigator:browser');
      const extension = ExtensionParent.GlobalManager.getExtension(arguments[0]);
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(top);`,
      extensionId,
    );

  const evaluateInPopup: TestPopup['evaluate'] = async (fn, ...args) => {
    const said = JSON.parse((await inPopup(String(fn), args)) ?? '{"error":"No popup is open"}');
    if (said.error) throw new Error(said.error);
    return said.value;
  };

  const drive = (handle: string): TestPage => {
    const evaluate: TestPage['evaluate'] = async (fn, ...args) => {
      await switchTo(handle, false);
      const json = await inWindow(
        `const [source, args] = arguments;
        let run;
        try {
          run = world.eval('(' + source + ')');
        } catch {
          // The page's policy forbids it; the page's own variables are out of reach then.
          return JSON.stringify((await eval('(' + source + ')')(...JSON.parse(args))) ?? null);
        }
        return JSON.stringify((await run(...world.JSON.parse(args))) ?? null)`,
        String(fn),
        JSON.stringify(args),
      );
      return JSON.parse(json);
    };
    const keys = (actions: { type: string; value: string }[]) =>
      send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    return {
      async goto(url) {
        await switchTo(handle, true);
        await send('WebDriver:Navigate', { url });
      },
      evaluate,
      async waitFor(fn, ...args) {
        await until(() => evaluate(fn, ...args), String(fn));
      },
      async click(selector, frame) {
        const { x, y } = await evaluate(middleOf, selector, frame);
        const parameters = { pointerType: 'mouse' };
        await send('WebDriver:PerformActions', {
          actions: [
            {
              type: 'pointer',
              id: 'mouse',
              parameters,
              actions: [
                { type: 'pointerMove', x, y },
                { type: 'pointerDown', button: 0 },
                { type: 'pointerUp', button: 0 },
              ],
            },
          ],
        });
      },
      async press(chord) {
        await switchTo(handle, false);
        const values = chord.split('+').map((key) => KEYS[key] ?? key);
        const down = values.map((value) => ({ type: 'keyDown', value }));
        await keys([...down, ...down.map(({ value }) => ({ type: 'keyUp', value })).reverse()]);
      },
      async type(text) {
        await switchTo(handle, false);
        const strokes = [...text].flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]);
        await keys(strokes);
      },
      async openPopup() {
        await switchTo(handle, true);
        const ready = `() => document.readyState === 'complete' && document.hasFocus()
          && document.location.protocol === 'moz-extension:'`;
        let pressed = 0;
        await until(async () => {
          if (Date.now() - pressed > 4000) {
            await pressButton();
            pressed = Date.now();
          }
          return (await inPopup(ready, [])) === '{"value":true}';
        }, 'the popup is open and has the focus');
        return {
          evaluate: evaluateInPopup,
          waitFor: async (fn, ...args) => {
            await until(() => evaluateInPopup(fn, ...args), String(fn));
          },
          async close() {
            await inBrowser(
              `const top = Services.wm.getMostRecentWindow('navigator:browser');
              for (const panel of top.document.querySelectorAll('panel')) {
                if (panel.state === 'open') panel.hidePopup();
              }
              top.gBrowser.selectedBrowser.focus();`,
            );
            // Not by evaluate: a browser's own page forbids eval.
            await until(() => inWindow('return document.hasFocus()'), 'the page has the focus');
          },
        };
      },
      async run(script, task = null) {
        const url = await evaluate(() => location.href);
        const file = probe.add(script);
        await switchTo(desk, false);
        try {
          const answer = await inWindow(
            'return await world.run(...arguments)',
            url,
            file,
            JSON.stringify(task),
          );
          return readAnswer(answer);
        } finally {
          await switchTo(handle, false);
        }
      },
      async close() {
        await switchTo(handle, false);
        await send('WebDriver:CloseWindow');
        current = '';
        await switchTo(desk, false);
      },
    };
  };

  const { value: version } = await inBrowser('return { value: Services.appinfo.version }');
  return {
    name: 'firefox',
    version: `Firefox/${version}`,
    marionette,
    extensionUrl: `moz-extension://${extension ? EXTENSION_HOST : PROBE_HOST}/`,
    async open(url) {
      const { handle } = await send('WebDriver:NewWindow', { type: 'tab' });
      await switchTo(handle, true);
      await send('WebDriver:Navigate', { url });
      return drive(handle);
    },
    async close() {
      await marionette.close();
      rmSync(probe.folder, { recursive: true, force: true });
    },
  };
}
