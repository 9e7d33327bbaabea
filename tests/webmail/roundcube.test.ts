import { beforeAll, test } from 'vitest';
import { expectAppealArrives } from './appeal-arrives';
import { PASSWORD } from './mail-server';
import { startRoundcube } from './roundcube';
import { startWebmail, type Webmail } from './start-webmail';

let roundcube: Webmail;
beforeAll(async () => {
  roundcube = await startWebmail(startRoundcube);
  return roundcube.stop;
});

test.each([
  { skin: 'elastic', html: false },
  { skin: 'elastic', html: true },
  { skin: 'larry', html: false },
  { skin: 'larry', html: true },
  { skin: 'classic', html: false },
  { skin: 'classic', html: true },
])(
  'Roundcube $skin, HTML $html: the letter arrives as the popup showed it',
  async ({ skin, html }) => {
    const name = `${skin}${html ? '-html' : ''}`;
    const url = `http://${name}.localhost:${roundcube.port}/`;
    await expectAppealArrives({
      name: `roundcube-${name}`,
      mail: roundcube.mail,
      html,
      async open(page) {
        await page.goto(url);
        await page.locator('#rcmloginuser').fill('writer');
        await page.locator('#rcmloginpwd').fill(PASSWORD);
        await Promise.all([page.waitForNavigation(), page.locator('#rcmloginsubmit').click()]);
        // The mailbox's own requests would overwrite the new message's session.
        await page.waitForNetworkIdle();
        await page.goto(`${url}?_task=mail&_action=compose`, { waitUntil: 'networkidle0' });
        if (html) await page.waitForSelector('iframe[id$="_ifr"]');
      },
      send: (page) => page.locator('[onclick*="command(\'send\'"]:not(.disabled)').click(),
    });
  },
);
