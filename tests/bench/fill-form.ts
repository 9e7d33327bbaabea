import { statSync } from 'node:fs';
import { bundle } from '../drivers/bundle';
import { launchChromium } from '../drivers/chromium';
import { LETTER } from '../drivers/filler';
import { serve } from '../drivers/serve';
import { measured } from './measured';

/**
 * Times a fill beside the same writes done with known elements, in Chromium; prints medians and ratios. `direct`
 * ends with the last write; `taken` waits as well until the page's own handlers are through, as a fill has to.
 */

const RUNS = 15;

const paragraph = 'I respectfully ask you to see that the sentence is set aside without delay. ';
const letter = {
  ...LETTER,
  cc: [],
  body: Array.from({ length: 8 }, () => paragraph.repeat(4).trim()).join('\n\n'),
};

const chips = `<ul class=chips><li class=input><input id=to name=to></li></ul><script>
  to.addEventListener('keydown', (e) => { if (e.key !== ',') return;
    const li = document.createElement('li'); li.textContent = to.value; to.value = ''; to.parentElement.before(li); });</script>`;
const head = '<input id=to name=to><input id=subject name=subject>';
const text = '<textarea id=body name=body rows=20 cols=80></textarea>';
const many = (count: number) => '<p><span>word</span></p>'.repeat(count / 2);

const PAGES: Record<string, string> = {
  'plain fields': head + text,
  'plain fields, 10,000 elements': head + text + many(10_000),
  'an editor': `${head}<div id=body contenteditable></div>`,
  chips: `${chips}<input id=subject name=subject>${text}`,
};

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]!;

const script = await bundle('tests/bench/time-fill.ts');
let html = '';
const site = await serve({ '/': () => `<!doctype html><meta charset=utf-8><body>${html}` });
const browser = await launchChromium();
const page = await browser.open('about:blank');

async function once(way: string, chips: boolean): Promise<number> {
  await page.goto(`${site.origin}/`);
  // People are slower than this, and a page that has just opened is waited for.
  await new Promise((resolve) => setTimeout(resolve, 500));
  return (await page.run(script, { way, chips, letter })) as number;
}

try {
  console.log(`${browser.version}, ${RUNS} runs each, medians in ms`);
  for (const [name, body] of Object.entries(PAGES)) {
    html = body;
    const times: Record<string, number[]> = { direct: [], taken: [], fill: [], find: [] };
    for (let run = 0; run < RUNS; run++) {
      const ways = Object.keys(times);
      for (const way of run % 2 ? ways.reverse() : ways) {
        times[way]!.push(await once(way, name === 'chips'));
      }
    }
    const [direct, taken, fill, find] = Object.values(times).map(median);
    measured({ what: `fill, ${name}`, ours: fill!, floor: direct!, unit: 'ms' });
    measured({
      what: `fill and the page's own part, ${name}`,
      ours: fill!,
      floor: taken!,
      unit: 'ms',
    });
    measured({ what: `find for that fill, ${name}`, ours: find!, unit: 'ms' });
  }
  const { size } = statSync('.output/chrome-mv3/fill.js');
  measured({ what: '/fill.js', ours: size, unit: 'bytes', limit: 35_000 });
} finally {
  await browser.close();
  await site.close();
}
