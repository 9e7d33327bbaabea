import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Copies the built extension into a new folder, with `before` running ahead of its background, and
 * `permissions` granted as if the writer had been asked. Everything else is what is shipped.
 */
export function alterBuild(build: string, before: string, permissions: string[] = []): string {
  const folder = mkdtempSync(join(tmpdir(), 'quick-appeals-altered-'));
  cpSync(build, folder, { recursive: true });
  const background = join(folder, 'background.js');
  writeFileSync(background, `${before}\n${readFileSync(background, 'utf8')}`);
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.permissions.push(...permissions);
  writeFileSync(file, JSON.stringify(manifest));
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
    chrome.alarms.create = (name, { when }, ...more) =>
      create(name, { when: when - offset }, ...more);
  }`;
}
