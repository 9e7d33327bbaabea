import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const PROBE_ID = 'probe@quick-appeals.test';

/** In the desk tab: runs a script of this extension in the tab that shows `url`, as the popup does. */
function deskScript() {
  Object.assign(globalThis, {
    async run(url: string, file: string, task: string): Promise<string> {
      // biome-ignore lint/suspicious/noExplicitAny: an extension page without the extension's types
      const { tabs, scripting } = (globalThis as any).chrome;
      const shown = (await tabs.query({})).filter((tab: { url?: string }) => tab.url === url);
      const tab = shown.find((tab: { active: boolean }) => tab.active) ?? shown[0];
      if (!tab) return JSON.stringify({ error: `No tab shows ${url}` });
      const target = { tabId: tab.id };
      const lay = (json: string) => {
        (globalThis as { quickAppealsTask?: unknown }).quickAppealsTask = JSON.parse(json);
      };
      try {
        await scripting.executeScript({ target, func: lay, args: [task] });
        const [{ result, error }] = await scripting.executeScript({ target, files: [file] });
        return JSON.stringify(error ? { error: String(error.message ?? error) } : { result });
      } catch (error) {
        return JSON.stringify({ error: String(error) });
      }
    },
  });
}

export type Probe = {
  folder: string;
  /** Puts `script` into the extension; answers with the name to run it by. */
  add(script: string): string;
};

/**
 * Writes a bare extension: a popup that takes the focus, and a desk tab from which a test runs
 * scripts in the page as an extension's content script (Firefox hands some data only to those).
 */
export function makeProbe(): Probe {
  const folder = mkdtempSync(join(tmpdir(), 'quick-appeals-probe-'));
  const manifest = {
    manifest_version: 3,
    name: 'Probe',
    version: '1',
    permissions: ['activeTab', 'scripting', 'tabs'],
    host_permissions: ['http://127.0.0.1/*', 'http://*.localhost/*'],
    action: { default_popup: 'popup.html' },
    browser_specific_settings: { gecko: { id: PROBE_ID } },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    join(folder, 'popup.html'),
    '<!doctype html><meta charset=utf-8><title>Probe</title><input autofocus>',
  );
  writeFileSync(
    join(folder, 'desk.html'),
    '<!doctype html><meta charset=utf-8><title>Desk</title><script src=desk.js></script>',
  );
  writeFileSync(join(folder, 'desk.js'), `(${deskScript})()`);
  const names = new Map<string, string>();
  return {
    folder,
    add(script) {
      let name = names.get(script);
      if (!name) {
        name = `script-${names.size}.js`;
        names.set(script, name);
        writeFileSync(join(folder, name), script);
      }
      return name;
    },
  };
}

/** Unwraps what the desk answered. Throws what the script threw. */
export function readAnswer(json: string): unknown {
  const { result, error } = JSON.parse(json) as { result?: unknown; error?: string };
  if (error) throw new Error(`The script failed in the page: ${error}`);
  return result;
}
