import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { aptInstall, isRootOnDebian } from './debian-packages.ts';

type Find = () => string | undefined;

/**
 * Installs a Chromium and returns its path: Debian's package where we may (it brings the libraries
 * that a bare system lacks), else Playwright's download. Throws, saying what to install by hand.
 */
export function installChromium(find: Find): string {
  if (isRootOnDebian()) {
    console.log("No Chromium, Chrome, Edge or Brave found: installing Debian's package chromium …");
    aptInstall('chromium');
  } else {
    console.log("No Chromium, Chrome, Edge or Brave found: trying Playwright's download …");
    const playwright = dirname(
      createRequire(import.meta.url).resolve('playwright-core/package.json'),
    );
    run(process.execPath, join(playwright, 'cli.js'), 'install', '--no-shell', 'chromium');
  }
  const path = find();
  if (!path) {
    throw new Error(
      'No browser was found, and none could be installed. Please install Chromium, Google Chrome, Microsoft Edge or Brave ' +
        '(https://www.chromium.org/getting-involved/download-chromium/), or set CHROME_PATH to the program of one.',
    );
  }
  if (!starts(path)) {
    throw new Error(
      `${path} was installed but does not start. On Linux it may lack libraries: ` +
        '"sudo npx playwright-core install-deps chromium" installs them.',
    );
  }
  return path;
}

/** Installs Firefox where we may and returns its path. Throws, saying what to install by hand. */
export function installFirefox(find: Find): string {
  if (isRootOnDebian()) {
    console.log("No Firefox found: installing Debian's package firefox-esr …");
    aptInstall('firefox-esr');
  }
  const path = find();
  if (!path) {
    throw new Error(
      'No Firefox was found. Please install it (https://www.mozilla.org/firefox/), or set FIREFOX_PATH to its program.',
    );
  }
  return path;
}

const starts = (path: string) => spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;

/** A failure shows in what is found afterwards; its own words go to the terminal. */
function run(command: string, ...args: string[]) {
  spawnSync(command, args, { stdio: 'inherit' });
}
