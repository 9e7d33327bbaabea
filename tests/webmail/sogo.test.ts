import { beforeAll, test } from 'vitest';
import { expectAppealArrives } from './appeal-arrives';
import { PASSWORD } from './mail-server';
import { startSogo } from './sogo';
import { startWebmail, type Webmail } from './start-webmail';

let sogo: Webmail;
beforeAll(async () => {
  sogo = await startWebmail(startSogo);
  return sogo.stop;
});

test.each([
  { user: 'clerk', html: false },
  { user: 'writer', html: true },
])('SOGo, HTML $html: the letter arrives as the popup showed it', async ({ user, html }) => {
  await expectAppealArrives({
    name: `sogo${html ? '-html' : ''}`,
    mail: sogo.mail,
    html,
    async open(page) {
      await page.goto(`http://127.0.0.1:${sogo.port}/SOGo/`);
      await page.locator('input[ng-model="app.creds.username"]').fill(user);
      await page.locator('input[type=password]').fill(PASSWORD);
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
      await page.waitForNetworkIdle();
      // Behind another button, that opens slowly.
      const write = await page.waitForSelector('button[ng-click="mailbox.newMessage($event)"]');
      await write!.evaluate((button) => (button as HTMLElement).click());
      await page
        .locator(html ? 'md-dialog iframe.cke_wysiwyg_frame' : 'md-dialog textarea[name=content]')
        .wait();
      await page.waitForNetworkIdle();
    },
    send: (page) => page.locator('md-dialog button[ng-click="editor.send()"]').click(),
  });
});
