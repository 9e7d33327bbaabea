import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { alterBuild, clockAt } from '../drivers/alter-build';
import { backgroundOf, openDesk, stopBackground } from '../drivers/background';
import { until } from '../drivers/browser';
import { type Chromium, type ChromiumPage, launchChromium } from '../drivers/chromium';
import { DIE_AT } from '../drivers/die-at';
import { type Site, serve } from '../drivers/serve';

// biome-ignore lint/suspicious/noExplicitAny: the extension's API, without its types
declare const chrome: any;

const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3/', import.meta.url));
/** More calls than either task makes; a task that comes to its end before ends the row. */
const MOST = 60;

const session = (desk: Page, name: string) =>
  desk.evaluate(async (name) => (await chrome.storage.session.get(name))[name] ?? null, name);

describe('a background that is stopped at any of its steps', () => {
  let chromium: Chromium;
  let folder: string;
  let desk: Page;

  beforeAll(async () => {
    folder = alterBuild(BUILD, {
      // The day before the last one of UA 52/12.
      before: clockAt('2012-03-27T12:00:00') + DIE_AT,
      permissions: ['notifications'],
    });
    chromium = await launchChromium({ extension: folder });
    desk = await openDesk(chromium);
  });
  afterAll(async () => {
    await chromium?.close();
    rmSync(folder, { recursive: true });
  });

  const sent = (caseId: string) => ({
    log: [{ caseId, recipientId: 'a', channel: 'email', day: '2012-03-01' }],
  });
  const store = (values: object) =>
    desk.evaluate((values) => chrome.storage.local.set(values), values);
  const badge = () => desk.evaluate(() => chrome.action.getBadgeText({}) as Promise<string>);
  const reads = (text: string) =>
    until(async () => (await badge()) === text, `the badge reads ${text}`);

  test('starts anew, and badge, alarm and reminders are as if nothing had been', {
    timeout: 180_000,
  }, async () => {
    await store({ reminders: { on: true, daysBefore: [3, 1] } });
    const steps: string[] = [];
    for (let dieAt = 0; dieAt < MOST; dieAt++) {
      await store({ ...sent('none'), shownReminders: [] });
      await reads('3');
      await stopBackground(chromium);
      await desk.evaluate(async (dieAt) => {
        for (const id of Object.keys(await chrome.notifications.getAll()))
          await chrome.notifications.clear(id);
        await chrome.storage.session.remove('died');
        await chrome.storage.session.set({ dieAt });
        await chrome.storage.local.set({ shownReminders: [] });
      }, dieAt);
      // Wakes the background, which dies on its way.
      await store(sent('ua-163-17'));
      const ended = await until(async () => {
        const died = await session(desk, 'died');
        const key = (await desk.evaluate(() => chrome.storage.local.get('shownReminders')))
          .shownReminders;
        return died ?? ((await badge()) === '2' && key.length === 1 ? 'to the end' : null);
      }, 'the background dies or comes to its end');
      if (ended === 'to the end') break;
      steps.push(ended);
      await stopBackground(chromium);
      // The alarm that it set before wakes it: within the hour, here at once.
      const alarms: { name: string }[] = await desk.evaluate(() => chrome.alarms.getAll());
      expect(
        alarms.map(({ name }) => name),
        `after ${ended}`,
      ).toContain('badge');
      await desk.evaluate(() => chrome.alarms.create('badge', { when: Date.now() }));
      await reads('2');
      const shown = await until(
        () =>
          desk.evaluate(async () => {
            const { shownReminders } = await chrome.storage.local.get('shownReminders');
            return shownReminders.length
              ? { kept: shownReminders, seen: Object.keys(await chrome.notifications.getAll()) }
              : null;
          }),
        `the reminder is shown after ${ended}`,
      );
      const key = 'ua-52-12/2012-03-28/1';
      expect(shown, `after ${ended}`).toEqual({ kept: [key], seen: [key] });
    }
    // It is a real row of steps, which ends.
    expect(new Set(steps)).toEqual(
      new Set([
        'alarms.create',
        'local.get',
        'action.setBadgeText',
        'action.setBadgeBackgroundColor',
        'action.setBadgeTextColor',
        'action.setTitle',
        'permissions.contains',
        'notifications.create',
        'local.set',
      ]),
    );
    expect(steps.length).toBeLessThan(MOST);
  });
});

describe('a background that is stopped while it fills the next letter', () => {
  const PRESS = `chrome.commands.onCommand.addListener = (listener) => { globalThis.press = listener; };`;
  const FORM = `<!doctype html><meta charset="utf-8"><title>Mail</title><h1>New message</h1><form>
    <label>To <input name="to"></label><label>Cc <input name="cc"></label>
    <label>Subject <input name="subject"></label>
    <label>Message <textarea name="body" rows="12"></textarea></label></form>`;
  let chromium: Chromium;
  let site: Site;
  let folder: string;
  let desk: Page;
  let mail: ChromiumPage;

  beforeAll(async () => {
    folder = alterBuild(BUILD, { before: PRESS + DIE_AT, days: { '2017-08-17': '2099-08-17' } });
    site = await serve({ '/': FORM });
    chromium = await launchChromium({ extension: folder });
    desk = await openDesk(chromium);
    mail = await chromium.open(`${site.origin}/`);
    await (await mail.openPopup()).close();
  });
  afterAll(async () => {
    await chromium?.close();
    await site?.close();
    rmSync(folder, { recursive: true });
  });

  /** What has begun in the page comes to its end there. */
  async function fillEnded() {
    const url = await mail.evaluate(() => location.href);
    await desk.evaluate(async (url) => {
      const tabs: { id: number; url?: string }[] = await chrome.tabs.query({});
      const target = { tabId: tabs.find((tab) => tab.url === url)!.id };
      const func = async () => void (await globalThis.quickAppealsFill);
      await chrome.scripting.executeScript({ target, func });
    }, url);
  }
  const held = () =>
    mail.evaluate(
      () => Object.fromEntries(new FormData(document.forms[0]!)) as Record<string, string>,
    );

  test('writes all of the letter or none of it, and the popup tells', {
    timeout: 180_000,
  }, async () => {
    const kept = {
      settings: { writer: { country: 'US' }, seed: 'one' },
      drafts: { 'ua-52-12/president/email/en': { body: 'Mine' } },
      log: [{ caseId: 'ua-52-12', recipientId: 'premier', channel: 'fax', day: '2026-11-01' }],
    };
    const lastFill = {
      caseId: 'ua-163-17',
      recipientId: 'president',
      channel: 'email',
      language: 'en',
      toOffice: false,
    };
    await desk.evaluate((kept) => chrome.storage.local.set(kept), kept);
    const steps: string[] = [];
    let written = 0;
    for (let dieAt = 0; dieAt < MOST; dieAt++) {
      await mail.goto(`${site.origin}/`);
      await desk.evaluate(async (lastFill) => {
        await chrome.storage.session.set({ lastFill, view: {}, untoldFill: null });
        await chrome.storage.session.remove('died');
        await chrome.storage.local.set({ casesChanged: String(Math.random()) }); // wakes it
      }, lastFill);
      const worker = (await (await backgroundOf(chromium)).worker())!;
      await until(
        () => worker.evaluate(() => navigator.locks.query().then(({ held }) => !held!.length)),
        'the background is done with what woke it',
      );
      await mail.puppeteer.bringToFront();
      const url = await mail.evaluate(() => location.href);
      await worker.evaluate(
        async (url, dieAt) => {
          const tabs: { url?: string }[] = await chrome.tabs.query({ active: true });
          Object.assign(globalThis, { dieAt });
          const { press } = globalThis as unknown as { press(name: string, tab: unknown): unknown };
          press(
            'fill-next',
            tabs.find((tab) => tab.url === url),
          );
        },
        url,
        dieAt,
      );
      const popupUrl = `chrome-extension://${chromium.extensionId}/popup.html`;
      const opened = () => chromium.puppeteer.targets().find((target) => target.url() === popupUrl);
      const ended = await until(
        async () => (await session(desk, 'died')) ?? (opened() ? 'to the end' : null),
        'the background dies or opens the popup',
      );
      if (ended === 'to the end') {
        await (await opened()!.asPage()).close();
        break;
      }
      steps.push(ended);
      await stopBackground(chromium);
      await fillEnded();
      const { to, cc, subject, body } = await held();
      const popup = await mail.openPopup();
      await popup.waitFor(() => 'ready' in document.documentElement.dataset);
      if (to || cc || subject || body) {
        written++;
        expect({ to, cc, subject }, `after ${ended}`).toEqual({
          to: 'chinaembpress_us@mfa.gov.cn',
          cc: 'chibe@unhcr.org',
          subject: expect.stringContaining('UA 163/17'),
        });
        expect(body).toMatch(/^Dear Ambassador,[\s\S]+Respectfully yours,/);
        await popup.waitFor(
          () => document.querySelectorAll('[data-outcome="filled"]').length === 4,
        );
      } else {
        await popup.waitFor(() => document.querySelector('[data-page="seen"]'));
        expect(await popup.evaluate(() => document.querySelector('[data-field]'))).toBeNull();
      }
      expect(
        await popup.evaluate(
          () => document.querySelector('[role="alert"]:not(:empty)')?.textContent,
        ),
        `after ${ended}`,
      ).toBeUndefined();
      await popup.close();
      expect(
        await desk.evaluate(() => chrome.storage.local.get(['settings', 'drafts', 'log'])),
      ).toEqual(kept);
    }
    expect(steps).toEqual(expect.arrayContaining(['scripting.executeScript', 'session.set']));
    expect(steps.length).toBeLessThan(MOST);
    expect(written).toBeGreaterThan(1);
  });
});
