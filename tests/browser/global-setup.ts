import { existsSync } from 'node:fs';
import { findBrowser } from '../drivers/find-browser';

/** Before any browser test: says what is missing, once, instead of failing in every file. */
export default function setup(): void {
  for (const name of ['chromium', 'firefox'] as const) findBrowser(name);
  if (!existsSync('.output/chrome-mv3/fill.js')) {
    throw new Error('.output/chrome-mv3 is not built: run `npm run build` first');
  }
}
