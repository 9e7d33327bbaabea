import { bundle } from '../drivers/bundle';
import { launchChromium } from '../drivers/chromium';
import { serve } from '../drivers/serve';
import { measured } from './measured';

/** Times findForm on pages of growing size, beside one walk over all their elements; prints medians and ratios. */

const COMPOSE = `<form><p>To <input name=to></p><p>Cc <input name=cc></p><p>Subject <input name=subject></p>
  <textarea rows=9 cols=60></textarea><button>Send</button></form>`;
const ROW = `<div class=row><span>item</span><a href="#"><b>link</b></a><ul><li>one</li><li>two <i>x</i></li></ul><p>text</p></div>`;
const rows = (elements: number) => ROW.repeat(Math.max(0, Math.round((elements - 20) / 9)));
const FIELDS = '<p><label>Cell <input name=cell></label></p>';

const PAGES: Record<string, string> = {
  '100 elements': rows(100) + COMPOSE,
  '1,000 elements': rows(1_000) + COMPOSE,
  '10,000 elements': rows(10_000) + COMPOSE,
  '100,000 elements': rows(100_000) + COMPOSE,
  '10,000 elements, no form': rows(10_000),
  '10,000 elements, 500 of them fields': rows(8_500) + FIELDS.repeat(500) + COMPOSE,
};

type Times = { nodes: number; kind: string | null; find: number; walk: number };

const script = await bundle('tests/bench/time-find.ts');
let html = '';
const site = await serve({
  '/': () => `<!doctype html><meta charset=utf-8><title>Mail</title><body>${html}`,
});
const browser = await launchChromium();
const page = await browser.open('about:blank');
try {
  console.log(`${browser.version}, medians in ms`);
  for (const [name, body] of Object.entries(PAGES)) {
    html = body;
    await page.goto(`${site.origin}/`);
    const { find, walk, kind } = (await page.run(script)) as Times;
    if (Boolean(kind) === name.includes('no form')) throw new Error(`${name}: found ${kind}`);
    measured({ what: `find, ${name}`, ours: find, floor: walk, unit: 'ms' });
  }
} finally {
  await browser.close();
  await site.close();
}
