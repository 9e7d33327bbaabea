import { beforeAll, test } from 'vitest';
import { expectAppealArrives, THEIR_LETTER } from './appeal-arrives';
import { startCiderwebmail } from './ciderwebmail';
import { expectArrivesFromFirefox, logIn } from './firefox-arrives';
import { PASSWORD } from './mail-server';
import { startWebmail, type Webmail } from './start-webmail';

let ciderwebmail: Webmail;
beforeAll(async () => {
  ciderwebmail = await startWebmail(startCiderwebmail);
  await ciderwebmail.mail.deliver('writer', THEIR_LETTER);
  return ciderwebmail.stop;
});

test.each([
  { message: 'a new message', path: 'mailbox/INBOX/compose' },
  {
    message: 'an answer',
    path: 'mailbox/INBOX/1',
    below: /^> We have read what you wrote.\n>\n> The case is closed.$/,
    answers: true,
  },
])(
  'CiderWebmail, $message: the letter arrives as the popup showed it',
  async ({ message, path, ...rest }) => {
    await expectAppealArrives({
      name: `ciderwebmail-${message}`,
      mail: ciderwebmail.mail,
      html: false,
      ...rest,
      async open(page) {
        const url = `http://localhost:${ciderwebmail.port}`;
        await page.goto(url);
        await page.locator('[name=username]').fill('writer');
        await page.locator('[name=password]').fill(PASSWORD);
        await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
        await page.goto(`${url}/${path}`, { waitUntil: 'networkidle0' });
        if (rest.answers) {
          // It would open a window of its own.
          const answer = await page.$eval('a.reply', (link) => (link as HTMLAnchorElement).href);
          await page.goto(answer, { waitUntil: 'networkidle0' });
        }
        await page.locator('[name=from]').fill('writer@example.org');
      },
      send: (page) => page.locator('[name=send]').click(),
    });
  },
);

test('CiderWebmail in Firefox', async () => {
  await expectArrivesFromFirefox({
    mail: ciderwebmail.mail,
    async open(page) {
      const url = `http://localhost:${ciderwebmail.port}`;
      await page.goto(url);
      const fields = { '[name=username]': 'writer', '[name=password]': PASSWORD };
      await logIn(page, fields);
      await page.goto(`${url}/mailbox/INBOX/compose`);
      await page.evaluate(() => {
        document.querySelector<HTMLInputElement>('[name=from]')!.value = 'writer@example.org';
      });
    },
    send: '[name=send]',
  });
});
