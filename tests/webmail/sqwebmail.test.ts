import type { Page } from 'puppeteer-core';
import { beforeAll, test } from 'vitest';
import { expectAppealArrives, THEIR_LETTER } from './appeal-arrives';
import { expectArrivesFromFirefox, logIn } from './firefox-arrives';
import { PASSWORD } from './mail-server';
import { startSqwebmail } from './sqwebmail';
import { startWebmail, type Webmail } from './start-webmail';

let sqwebmail: Webmail;
beforeAll(async () => {
  sqwebmail = await startWebmail(startSqwebmail);
  await sqwebmail.mail.deliver('writer', THEIR_LETTER);
  await sqwebmail.mail.deliver('signer', THEIR_LETTER);
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
  { pages: 'frameset', user: 'writer', query: '' },
  { pages: 'no frames', user: 'writer', query: '?noframes=1' },
  { pages: 'signature', user: 'signer', query: '', below: /^(?:-- ?\n)?Jane Writer\nTromsø$/ },
  {
    pages: 'answer',
    user: 'writer',
    query: '',
    below: /^The Ministry writes:\n> We have read what you wrote.\n>\n> The case is closed.$/,
    answers: true,
  },
])(
  'SqWebMail, $pages: the letter arrives as the popup showed it',
  async ({ pages, user, query, ...rest }) => {
    await expectAppealArrives({
      name: `sqwebmail-${pages}`,
      mail: sqwebmail.mail,
      html: false,
      ...rest,
      async open(page) {
        await page.goto(`http://localhost:${sqwebmail.port}/cgi-bin/sqwebmail${query}`);
        await inner(page).locator('[name=username]').fill(user);
        await inner(page).locator('[name=password]').fill(PASSWORD);
        await press(page, '[name="do.login"]');
        if (user === 'signer') await sign(page);
        if (rest.answers) {
          await press(page, 'a[href$="form=folder&folder=INBOX"]');
          await press(page, 'a[href*="form=readmsg"]');
          await press(page, 'a[href*="reply=1"]');
        } else await press(page, 'a[href*="form=newmsg"]');
      },
      send: (page) => press(page, '[name=sendmsg]'),
    });
  },
);

async function sign(page: Page) {
  await press(page, 'a[href*="form=preferences"]');
  await inner(page).locator('textarea').fill('Jane Writer\nTromsø');
  await press(page, '[name="do.changeprefs"]');
}

test('SqWebMail in its frameset, in Firefox', async () => {
  const frame = 'frame:last-of-type';
  await expectArrivesFromFirefox({
    mail: sqwebmail.mail,
    async open(page) {
      const url = `http://localhost:${sqwebmail.port}/cgi-bin/sqwebmail`;
      await page.goto(`${url}?noframes=1`);
      const fields = { '[name=username]': 'writer', '[name=password]': PASSWORD };
      const [session] = (await logIn(page, fields)).split('?');
      await page.goto(`${url}?index=1`);
      await page.evaluate(
        (where, message) => {
          document.querySelector<HTMLIFrameElement>(where)!.src = message;
        },
        frame,
        `${session}?folder=INBOX&newmsg=1&form=newmsg`,
      );
      await page.waitFor((where) => {
        const { contentDocument } = document.querySelector<HTMLIFrameElement>(where)!;
        return contentDocument?.readyState === 'complete' && contentDocument.forms.namedItem('msg');
      }, frame);
    },
    send: '[name=sendmsg]',
    frame,
  });
});
