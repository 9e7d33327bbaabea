import { beforeAll, test } from 'vitest';
import { expectAppealArrives } from './appeal-arrives';
import { startCiderwebmail } from './ciderwebmail';
import { PASSWORD } from './mail-server';
import { startWebmail, type Webmail } from './start-webmail';

let ciderwebmail: Webmail;
beforeAll(async () => {
  ciderwebmail = await startWebmail(startCiderwebmail);
  return ciderwebmail.stop;
});

test('CiderWebmail: the letter arrives as the popup showed it', async () => {
  await expectAppealArrives({
    name: 'ciderwebmail',
    mail: ciderwebmail.mail,
    html: false,
    async open(page) {
      const url = `http://localhost:${ciderwebmail.port}`;
      await page.goto(url);
      await page.locator('[name=username]').fill('writer');
      await page.locator('[name=password]').fill(PASSWORD);
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
      await page.goto(`${url}/mailbox/INBOX/compose`, { waitUntil: 'networkidle0' });
      await page.locator('[name=from]').fill('writer@example.org');
    },
    send: (page) => page.locator('[name=send]').click(),
  });
});
