import { existsSync } from 'node:fs';
import { ensureFonts } from '../../scripts/ensure-fonts';
import { ensureChromium, ensureFirefox } from '../../scripts/find-browser';

/** Before any browser test: installs or says what is missing, once, instead of failing in every file. */
export default function setup(): void {
  ensureChromium();
  ensureFirefox();
  ensureFonts('zh-cn', 'ko');
  if (!existsSync('.output/chrome-mv3/fill.js')) {
    throw new Error('.output/chrome-mv3 is not built: run `npm run build` first');
  }
}
