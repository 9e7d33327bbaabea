import type { Page } from 'puppeteer-core';
import { beforeAll, test } from 'vitest';
import { expectAppealArrives, THEIR_LETTER } from './appeal-arrives';
import { expectArrivesFromFirefox, logIn as logInFirefox } from './firefox-arrives';
import { startHorde } from './horde';
import { PASSWORD } from './mail-server';
import { startWebmail, type Webmail } from './start-webmail';

let horde: Webmail;
beforeAll(async () => {
  horde = await startWebmail(startHorde);
  await horde.mail.deliver('writer', THEIR_LETTER);
  return horde.stop;
});

const SIGNATURE = /^(?:-- ?\n)?Jane Writer\nTromsø$/;
const QUOTE =
  /^Quoting The Ministry .*:\n>? ?We have read what you wrote.\n>?\n?>? ?The case is closed.$/;
// INBOX, and the first message in it.
const FIRST = 'mailbox=SU5CT1g&buid=1';

const VIEWS = {
  dynamic: {
    path: 'dynamic.php?page=compose',
    answer: `&type=reply&${FIRST}`,
    send: '#send_button',
  },
  basic: {
    path: 'basic.php?page=compose',
    answer: `&actionID=reply&${FIRST}`,
    send: '[name=btn_send_message]',
  },
  smartmobile: {
    path: 'smartmobile.php#compose',
    answer: '',
    send: 'a[href="#compose-submit"]',
  },
  mobile: { path: 'minimal.php?page=compose', answer: `&a=r&${FIRST}`, send: '[value=Send]' },
};

test.each([
  { view: 'dynamic', as: 'plain' },
  { view: 'dynamic', as: 'html' },
  { view: 'dynamic', as: 'signed', below: SIGNATURE },
  { view: 'dynamic', as: 'signed-html', below: SIGNATURE },
  { view: 'dynamic', as: 'plain', below: QUOTE, answers: true },
  { view: 'dynamic', as: 'html', below: QUOTE, answers: true },
  { view: 'basic', as: 'plain' },
  { view: 'basic', as: 'html' },
  { view: 'basic', as: 'signed', below: SIGNATURE },
  { view: 'basic', as: 'signed-html', below: SIGNATURE },
  { view: 'basic', as: 'plain', below: QUOTE, answers: true },
  { view: 'basic', as: 'html', below: QUOTE, answers: true },
  { view: 'smartmobile', as: 'plain' },
  { view: 'mobile', as: 'plain' },
  { view: 'mobile', as: 'plain', below: QUOTE, answers: true },
] as const)(
  'Horde $view, $as, answers $answers: the letter arrives as the popup showed it',
  async (row) => {
    const { view, as } = row;
    const { path, answer, send } = VIEWS[view];
    const answers = 'answers' in row;
    const html = as.includes('html');
    await expectAppealArrives({
      name: `horde-${view}-${as}${answers ? '-answer' : ''}`,
      mail: horde.mail,
      html,
      below: 'below' in row ? row.below : undefined,
      answers,
      async open(page) {
        const url = `http://${as}.localhost:${horde.port}`;
        await logIn(page, url, view);
        await page.goto(`${url}/imp/${path}${answers ? answer : ''}`, {
          waitUntil: 'networkidle0',
        });
        if (html) await page.waitForSelector('#composeMessageParent iframe');
      },
      send: (page) => page.locator(send).click(),
    });
  },
);

async function logIn(page: Page, url: string, view: string) {
  await page.goto(`${url}/login.php`);
  await page.select('#horde_select_view', view);
  await page.locator('#horde_user').fill('writer');
  await page.locator('#horde_pass').fill(PASSWORD);
  await Promise.all([page.waitForNavigation(), page.locator('#login-button').click()]);
}

test.each([
  { view: 'dynamic', as: 'plain' },
  { view: 'dynamic', as: 'html' },
  { view: 'basic', as: 'plain' },
  { view: 'basic', as: 'html' },
  { view: 'smartmobile', as: 'plain' },
  { view: 'mobile', as: 'plain' },
] as const)('Horde $view, $as, in Firefox', async ({ view, as }) => {
  const { path, send } = VIEWS[view];
  const html = as === 'html';
  await expectArrivesFromFirefox({
    mail: horde.mail,
    html,
    async open(page) {
      const url = `http://${as}.localhost:${horde.port}`;
      await page.goto(`${url}/login.php`);
      await logInFirefox(page, {
        '#horde_user': 'writer',
        '#horde_pass': PASSWORD,
        '#horde_select_view': view,
        '#login_post': '1',
      });
      await page.goto(`${url}/imp/${path}`);
      if (html) await page.waitFor(() => document.querySelector('#composeMessageParent iframe'));
      if (view === 'dynamic') await page.waitFor(() => document.querySelector('.impACTrigger'));
    },
    send,
  });
});
