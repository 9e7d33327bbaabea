/** Draws public/icon/*.png from artwork/*.svg. `npm run icons` */
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { ensureChromium } from './find-browser.ts';

const browser = await puppeteer.launch({
  executablePath: ensureChromium(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
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
    path: new URL(`../public/icon/${size}.png`, import.meta.url).pathname as `${string}.png`,
    omitBackground: true,
  });
}
await browser.close();
