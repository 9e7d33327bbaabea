import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { installChromium, installFirefox } from './install-browser.ts';

/** Names on the PATH, then whole paths, in the order in which they are tried. */
type Places = { env: string; names: string[]; paths: string[] };

const programs = [
  process.env.ProgramFiles,
  process.env['ProgramFiles(x86)'],
  process.env.LOCALAPPDATA,
].filter((folder) => folder !== undefined);
const applications = ['/Applications', join(homedir(), 'Applications')];

const CHROMIUM: Places = {
  env: 'CHROME_PATH',
  names: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
    'brave-browser',
    'brave',
  ],
  paths: [
    ...applications.flatMap((folder) => [
      join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
      join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
      join(folder, 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'),
      join(folder, 'Brave Browser.app/Contents/MacOS/Brave Browser'),
    ]),
    ...programs.flatMap((folder) => [
      join(folder, 'Chromium/Application/chrome.exe'),
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      join(folder, 'BraveSoftware/Brave-Browser/Application/brave.exe'),
    ]),
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/opt/brave.com/brave/brave',
    // Where playwright-core puts a Chromium that it has downloaded.
    chromium.executablePath(),
    // Last, because a snap sees neither this folder nor a profile in /tmp.
    '/snap/bin/chromium',
  ],
};

const FIREFOX: Places = {
  env: 'FIREFOX_PATH',
  names: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
  paths: [
    ...applications.flatMap((folder) => [
      join(folder, 'Firefox.app/Contents/MacOS/firefox'),
      join(folder, 'Firefox Developer Edition.app/Contents/MacOS/firefox'),
    ]),
    ...programs.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
    '/snap/bin/firefox',
  ],
};

/** Path of a Chromium, Chrome, Edge or Brave. Throws when CHROME_PATH is set and leads nowhere. */
export const findChromium = (): string | undefined => find(CHROMIUM);

/** Path of a Firefox. Throws when FIREFOX_PATH is set and leads nowhere. */
export const findFirefox = (): string | undefined => find(FIREFOX);

/** As findChromium; installs one when there is none. Throws in plain words when it can't. */
export const ensureChromium = (): string => findChromium() ?? installChromium(findChromium);

/** As findFirefox; installs one when there is none. Throws in plain words when it can't. */
export const ensureFirefox = (): string => findFirefox() ?? installFirefox(findFirefox);

function find({ env, names, paths }: Places): string | undefined {
  const given = process.env[env];
  if (given) {
    if (!executable(given)) throw new Error(`${env} is set to ${given}, but no program is there.`);
    return given;
  }
  // A snap's launcher on the PATH is left for the end, see above.
  const folders = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder && !folder.startsWith('/snap/'));
  const named = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...named, ...paths].find(executable);
}

function executable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
