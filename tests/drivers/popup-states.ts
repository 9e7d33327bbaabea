import type { Page } from 'puppeteer-core';
import type { Case } from '../../data/schema';
import { manyCase } from './many-cases';

/** One look of the popup: what was there before it opened, over which page, and what is done in it. */
export type PopupState = {
  name: string;
  /** Path of the page in front, one of `STATE_PAGES`. */
  over: string;
  /** What the extension keeps, beside `{ settings: { writer: {} } }`. */
  kept?: Record<string, unknown>;
  /** Where the popup was left. */
  view?: Record<string, unknown>;
  /** The letter that was filled last. */
  last?: Record<string, unknown>;
  /** What the page does before the popup opens over it. */
  page?: () => void;
  steps?: (popup: Page, page: Page) => Promise<unknown>;
  /** There when the state is reached. */
  shows: string;
};

const fields = (body = '', subject = '') => `<form>
  <label>To <input name="to"></label> <label>Cc <input name="cc"></label>
  <label>Subject <input name="subject" value="${subject}"></label>
  <label>Message <textarea name="body" rows="12">${body}</textarea></label>
  <button type="button">Send</button>
</form>`;
const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1>${body}`;

/** The pages, by path; `frame` is the origin of a form that a page only frames. */
export const statePages = (frame: string): Record<string, string> => ({
  '/mail': page('New message', fields()),
  '/begun': page('New message', fields('Dear Sir, I write because my grandmother …')),
  '/two': page('New messages', fields('', 'To the minister') + fields()),
  '/partly': page(
    'New message',
    fields()
      .replace('<label>Cc <input name="cc"></label>', '')
      .replace('rows', 'maxlength="60" rows'),
  ),
  '/fax': page(
    'Send a fax',
    `<form><label>Fax number <input name="fax"></label>
    <label>Recipient’s name <input name="recipient"></label>
    <label>Message <textarea name="message" rows="12"></textarea></label>
    <button type="button">Send fax</button></form>`,
  ),
  '/article': page('Article', '<p>Nothing to fill here.</p>'),
  '/frame': page('Portal', `<iframe src="${frame}/mail" width="700" height="500"></iframe>`),
});

/** Cases of the writer's own: one without a date, one that is closed. */
export const storedCases: Case[] = [
  { ...manyCase(1), id: 'no-date', title: 'Teacher held without charge', deadline: undefined },
  {
    ...manyCase(2),
    id: 'closed',
    title: 'Student released after two years',
    status: 'closed',
    closed: { date: '2026-10-02', reason: 'He was released on 1 October and is with his family.' },
  },
];

const sent = (caseId: string, recipientId: string) => ({
  caseId,
  recipientId,
  channel: 'email',
  day: '2026-11-20',
});
const president = { caseId: 'ua-163-17', recipientId: 'president' };
const me = { writer: { email: 'me@example.org' } };

const press = (selector: string) => async (popup: Page) =>
  popup.locator(selector).setTimeout(20_000).click();
const fill = press('[data-action="fill"]:enabled');
const busy = () => {
  setTimeout(() => {
    const end = Date.now() + 6000;
    while (Date.now() < end);
  }, 100);
};

export const POPUP_STATES: PopupState[] = [
  { name: 'list', over: '/mail', shows: '[data-page="seen"]' },
  {
    name: 'progress',
    over: '/mail',
    kept: {
      log: [
        sent('ua-163-17', 'president'),
        sent('ua-163-17', 'unhcr-china'),
        sent('ua-52-12', 'president'),
      ],
    },
    shows: '[data-page="seen"]',
  },
  {
    name: 'filtering',
    over: '/article',
    kept: { settings: { writer: {}, practiceRemoved: true } },
    steps: async (popup) => {
      await popup.locator('summary').click();
      await popup.locator('.pick:nth-of-type(3) select').fill('past');
    },
    shows: '[data-page="seen"]',
  },
  {
    name: 'searching',
    over: '/mail',
    steps: (popup) => popup.type('[data-search]', 'forcible'),
    shows: '[data-case="ua-163-17"]',
  },
  {
    name: 'searching in vain',
    over: '/mail',
    steps: (popup) => popup.type('[data-search]', 'zzzz'),
    shows: 'p.hint[role="status"]',
  },
  { name: 'looking', over: '/mail', page: busy, shows: '[data-page="looking"]' },
  { name: 'no form', over: '/article', view: president, shows: '.fill-bar [data-page="seen"]' },
  { name: 'framed form', over: '/frame', view: president, shows: '[data-action="ask-origin"]' },
  { name: 'form found', over: '/mail', view: president, shows: '[data-action="fill"]:enabled' },
  {
    name: 'fax form',
    over: '/fax',
    view: { ...president, channel: 'fax' },
    shows: '[data-action="fill"]:enabled',
  },
  {
    name: 'by post',
    over: '/mail',
    view: { ...president, channel: 'post' },
    shows: '[data-action="print"]',
  },
  { name: 'two drafts', over: '/two', view: president, shows: '[data-draft]' },
  { name: 'filled', over: '/mail', view: president, steps: fill, shows: '[data-field]' },
  {
    name: 'kept words',
    over: '/begun',
    view: president,
    steps: fill,
    shows: '[data-outcome="kept"]',
  },
  {
    name: 'partly filled',
    over: '/partly',
    view: president,
    steps: fill,
    shows: '[data-outcome="missing"]',
  },
  {
    name: 'next letter',
    over: '/mail',
    kept: { settings: { writer: { country: 'US' } }, safetySaid: true },
    view: president,
    last: { ...president, channel: 'email', language: 'en', toOffice: false },
    shows: '[data-action="fill-next"]',
  },
  {
    name: 'sent',
    over: '/mail',
    view: president,
    steps: press('[data-action="sent"]'),
    shows: '[data-action="undo-sent"]',
  },
  {
    name: 'past its date',
    over: '/mail',
    view: { caseId: 'ua-105-00' },
    shows: '[data-action="confirm-office"]',
  },
  {
    name: 'office agrees',
    over: '/mail',
    view: { caseId: 'ua-105-00' },
    steps: press('[data-action="confirm-office"]'),
    shows: '[data-action="unconfirm-office"]',
  },
  { name: 'closed', over: '/mail', view: { caseId: 'closed' }, shows: '.notice' },
  {
    name: 'no date',
    over: '/mail',
    view: { caseId: 'no-date' },
    shows: '[data-action="fill"]:enabled',
  },
  {
    name: 'practice',
    over: '/mail',
    view: { caseId: 'practice' },
    shows: '.fill-bar [data-page="seen"]',
  },
  {
    name: 'practice filled',
    over: '/mail',
    kept: { settings: me },
    view: { caseId: 'practice' },
    steps: fill,
    shows: '[data-field]',
  },
  { name: 'storage broken', over: '/mail', kept: { settings: 7 }, shows: '.notice[role="alert"]' },
];
