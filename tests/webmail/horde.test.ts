import type { Page } from 'puppeteer-core';
import { beforeAll, test } from 'vitest';
import { expectAppealArrives } from './appeal-arrives';
import { startHorde } from './horde';
import { PASSWORD } from './mail-server';
import { startWebmail, type Webmail } from './start-webmail';

let horde: Webmail;
beforeAll(async () => {
  horde = await startWebmail(startHorde);
  return horde.stop;
});

test.each([
  { view: 'dynamic', html: false },
  { view: 'dynamic', html: true },
  { view: 'basic', html: false },
  { view: 'basic', html: true },
  { view: 'smartmobile', html: false },
  { view: 'mobile', html: false },
] as const)(
  'Horde $view, HTML $html: the letter arrives as the popup showed it',
  async ({ view, html }) => {
    const { path, send } = VIEWS[view];
    await expectAppealArrives({
      name: `horde-${view}${html ? '-html' : ''}`,
      mail: horde.mail,
      html,
      async open(page) {
        const url = `http://${html ? 'html' : 'plain'}.localhost:${horde.port}`;
        await logIn(page, url, view);
        await page.goto(`${url}/imp/${path}`, { waitUntil: 'networkidle0' });
        if (html) await page.waitForSelector('#composeMessageParent iframe');
      },
      send: (page) => page.locator(send).click(),
    });
  },
);

const VIEWS = {
  dynamic: { path: 'dynamic.php?page=compose', send: '#send_button' },
  basic: { path: 'basic.php?page=compose', send: '[name=btn_send_message]' },
  smartmobile: { path: 'smartmobile.php#compose', send: 'a[href="#compose-submit"]' },
  mobile: { path: 'minimal.php?page=compose', send: '[value=Send]' },
};

async function logIn(page: Page, url: string, view: string) {
  await page.goto(`${url}/login.php`);
  await page.select('#horde_select_view', view);
  await page.locator('#horde_user').fill('writer');
  await page.locator('#horde_pass').fill(PASSWORD);
  await Promise.all([page.waitForNavigation(), page.locator('#login-button').click()]);
}
