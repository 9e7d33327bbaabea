import { cpSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Changes = {
  /** Source that runs ahead of the background. */
  before?: string;
  /** Source that runs ahead of everything in each page of the extension. */
  inPages?: string;
  /** Granted as if the writer had been asked. */
  permissions?: string[];
  /** Days in the bundled cases, YYYY-MM-DD, and what stands in their place. */
  days?: Record<string, string>;
};

/** Copies the built extension into a new folder and changes there what is named, and nothing else. */
export function alterBuild(
  build: string,
  { before = '', inPages, permissions = [], days = {} }: Changes,
): string {
  const folder = mkdtempSync(join(tmpdir(), 'quick-appeals-altered-'));
  cpSync(build, folder, { recursive: true });
  const change = (file: string, by: (text: string) => string) =>
    writeFileSync(join(folder, file), by(readFileSync(join(folder, file), 'utf8')));

  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (
      !/\.(js|json|html)$/.test(file) ||
      file === 'manifest.json' ||
      !statSync(join(folder, file)).isFile()
    )
      continue;
    for (const [day, other] of Object.entries(days)) {
      change(file, (source) => source.replaceAll(day, other));
    }
  }
  if (inPages) {
    writeFileSync(join(folder, 'ahead.js'), inPages);
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.html')))
      change(file, (html) => html.replace('<head>', '<head><script src="/ahead.js"></script>'));
  }
  change('background.js', (source) => `${before}\n${source}`);
  change('manifest.json', (json) => {
    const manifest = JSON.parse(json);
    manifest.permissions.push(...permissions);
    return JSON.stringify(manifest);
  });
  return folder;
}

/**
 * Source of a clock for a background that shows `local` ("2012-03-28T23:59:50", its own time zone)
 * when this function is called, and runs on from there. Alarms go to the browser's clock and come
 * at the moment that the background's clock names. It lasts when the worker is stopped and started.
 */
export function clockAt(local: string): string {
  return `{
    const RealDate = Date;
    const offset = new RealDate(${JSON.stringify(local)}).getTime() - ${Date.now()};
    globalThis.Date = class extends RealDate {
      constructor(...parts) {
        if (parts.length) super(...parts);
        else super(RealDate.now() + offset);
      }
      static now() {
        return RealDate.now() + offset;
      }
    };
    const create = chrome.alarms.create.bind(chrome.alarms);
    chrome.alarms.create = (name, { when, ...rest }) =>
      create(name, { when: when - offset, ...rest });
  }`;
}
