import type { Page } from 'puppeteer-core';
import { beforeAll, test } from 'vitest';
import { expectAppealArrives } from './appeal-arrives';
import { PASSWORD } from './mail-server';
import { startSqwebmail } from './sqwebmail';
import { startWebmail, type Webmail } from './start-webmail';

let sqwebmail: Webmail;
beforeAll(async () => {
  sqwebmail = await startWebmail(startSqwebmail);
  return sqwebmail.stop;
});

/** The frame that holds the program: the second of a frameset, or the page itself. */
const inner = (page: Page) => page.frames().at(-1)!;

async function press(page: Page, button: string) {
  const frame = inner(page);
  const pressed = frame.$eval(button, (element) => (element as HTMLElement).click());
  await Promise.all([frame.waitForNavigation(), pressed]);
}

test.each([
  { pages: 'frameset', query: '' },
  { pages: 'no frames', query: '?noframes=1' },
])('SqWebMail, $pages: the letter arrives as the popup showed it', async ({ pages, query }) => {
  await expectAppealArrives({
    name: `sqwebmail-${pages}`,
    mail: sqwebmail.mail,
    html: false,
    async open(page) {
      await page.goto(`http://localhost:${sqwebmail.port}/cgi-bin/sqwebmail${query}`);
      await inner(page).locator('[name=username]').fill('writer');
      await inner(page).locator('[name=password]').fill(PASSWORD);
      await press(page, '[name="do.login"]');
      await press(page, 'a[href*="form=newmsg"]');
    },
    send: (page) => press(page, '[name=sendmsg]'),
  });
});
