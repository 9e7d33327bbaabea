import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestBrowser, TestPage } from '../drivers/browser';
import { bundle } from '../drivers/bundle';
import { BROWSERS } from '../drivers/filler';
import { type Site, serve } from '../drivers/serve';

const PAGES = readdirSync('tests/pages').filter((name) => name.endsWith('.html'));
const read = (name: string) => readFileSync(`tests/pages/${name}`, 'utf8');
const SITES = PAGES.filter((name) => read(name).includes('data-site='));

describe.each(BROWSERS)('findForm in %s', (_, launch) => {
  let browser: TestBrowser;
  let page: TestPage;
  let site: Site;
  let script = '';
  beforeAll(async () => {
    script = await bundle('tests/drivers/find-marked.ts');
    site = await serve(Object.fromEntries(PAGES.map((name) => [`/${name}`, () => read(name)])));
    browser = await launch();
    page = await browser.open('about:blank');
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const unlike = async (name: string, hints: boolean) => {
    await page.goto(`${site.origin}/${name}`);
    return page.run(script, hints ? 'hints' : 'page alone');
  };

  test.each(PAGES)('%s', async (name) => {
    expect(await unlike(name, false)).toEqual([]);
  });

  test.each(SITES)('%s, with what is known of the site', async (name) => {
    expect(await unlike(name, true)).toEqual([]);
  });
});
