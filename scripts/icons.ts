/** Draws public/icon/*.png from artwork/*.svg. `npm run icons` */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './find-browser.ts';
import { startChromium } from './launch-chromium.ts';

const browser = await startChromium({ executablePath: ensureChromium(), headless: true });
const page = await browser.newPage();
for (const [size, drawing] of [
  [16, 'icon-small'],
  [32, 'icon-small'],
  [48, 'icon'],
  [128, 'icon'],
] as const) {
  const svg = readFileSync(new URL(`../artwork/${drawing}.svg`, import.meta.url), 'utf8');
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`,
  );
  await page.screenshot({
    path: fileURLToPath(new URL(`../public/icon/${size}.png`, import.meta.url)) as `${string}.png`,
    omitBackground: true,
  });
}
await browser.close();
