import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
  firefox: ['firefox-esr', 'firefox'],
};

const PLACES = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

const runs = (path: string) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Path of the browser named by CHROME_PATH or FIREFOX_PATH, or else of an installed one. Throws when there is none. */
export function findBrowser(name: 'chromium' | 'firefox'): string {
  const variable = name === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH';
  const named = process.env[variable];
  if (named) {
    if (runs(named)) return named;
    throw new Error(`${variable} names ${named}, which cannot be run`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = NAMES[name].flatMap((file) => folders.map((folder) => join(folder, file)));
  const found = [...paths, ...PLACES[name]].find(runs);
  if (!found) throw new Error(`No ${name} found: install it or set ${variable}`);
  return found;
}
