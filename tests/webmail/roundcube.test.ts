import { beforeAll, test } from 'vitest';
import { expectAppealArrives, THEIR_LETTER } from './appeal-arrives';
import { expectArrivesFromFirefox, logIn } from './firefox-arrives';
import { PASSWORD } from './mail-server';
import { startRoundcube } from './roundcube';
import { startWebmail, type Webmail } from './start-webmail';

let roundcube: Webmail;
beforeAll(async () => {
  roundcube = await startWebmail(startRoundcube);
  await roundcube.mail.deliver('writer', THEIR_LETTER);
  return roundcube.stop;
});

const SEND = '[onclick*="command(\'send\'"]:not(.disabled)';
const signed = { user: 'signer', below: /^-- ?\nJane Writer\nTromsø$/ };
const answer = {
  answers: true,
  below:
    /^On .* The Ministry wrote:\n>? ?We have read what you wrote.\n>?\n?>? ?The case is closed.$/,
};

type Row = {
  skin: string;
  html: boolean;
  user?: string;
  below?: RegExp;
  answers?: boolean;
};

test.each<Row>([
  { skin: 'elastic', html: false },
  { skin: 'elastic', html: true },
  { skin: 'larry', html: false },
  { skin: 'larry', html: true },
  { skin: 'classic', html: false },
  { skin: 'classic', html: true },
  { skin: 'elastic', html: false, ...signed },
  { skin: 'elastic', html: true, ...signed },
  { skin: 'elastic', html: false, ...answer },
  { skin: 'elastic', html: true, ...answer },
])(
  'Roundcube $skin, HTML $html, user $user, answers $answers: the letter arrives as the popup showed it',
  async ({ skin, html, user = 'writer', below, answers }) => {
    const name = `${skin}${html ? '-html' : ''}`;
    const url = `http://${name}.localhost:${roundcube.port}/`;
    await expectAppealArrives({
      name: `roundcube-${name}-${user}${answers ? '-answer' : ''}`,
      mail: roundcube.mail,
      html,
      below,
      answers,
      async open(page) {
        await page.goto(url);
        await page.locator('#rcmloginuser').fill(user);
        await page.locator('#rcmloginpwd').fill(PASSWORD);
        await Promise.all([page.waitForNavigation(), page.locator('#rcmloginsubmit').click()]);
        // The mailbox's own requests would overwrite the new message's session.
        await page.waitForNetworkIdle();
        const compose = `${url}?_task=mail&_action=compose`;
        await page.goto(answers ? `${compose}&_reply_uid=1&_mbox=INBOX` : compose, {
          waitUntil: 'networkidle0',
        });
        if (html) await page.waitForSelector('iframe[id$="_ifr"]');
      },
      send: (page) => page.locator(SEND).click(),
    });
  },
);

test.each([{ html: false }, { html: true }])(
  'Roundcube elastic, HTML $html, in Firefox',
  async ({ html }) => {
    await expectArrivesFromFirefox({
      mail: roundcube.mail,
      html,
      async open(page) {
        const url = `http://elastic${html ? '-html' : ''}.localhost:${roundcube.port}/`;
        await page.goto(url);
        const fields = { '#rcmloginuser': 'writer', '#rcmloginpwd': PASSWORD };
        await logIn(page, fields);
        await page.goto(`${url}?_task=mail&_action=compose`);
        if (html) await page.waitFor(() => document.querySelector('iframe[id$="_ifr"]'));
      },
      send: SEND,
    });
  },
);
