import { browser } from '#imports';
import type { Reminder } from '../appeal/reminders';
import { stored } from './stored';
import { lastView } from './view';

export type ReminderSettings = { on: boolean; daysBefore: number[] };

export const reminderSettings = stored<ReminderSettings>('local', 'reminders', {
  on: false,
  daysBefore: [3, 1],
});

/** Keys of the reminders that were shown, so that none comes twice. */
export const shownReminders = stored<string[]>('local', 'shownReminders', [], '');

const notifications = (): { permissions: ['notifications'] } => ({
  permissions: ['notifications'],
});

/** Whether reminders are on, and the writer has not taken the permission back in the browser. */
export async function remindersOn(): Promise<boolean> {
  const { on } = await reminderSettings.get();
  return on && (await browser.permissions.contains(notifications()));
}

/**
 * Asks for the permission and turns reminders on. Call it straight from a click, with no await
 * before it: browsers ask at no other time. Answers false when the writer says no.
 */
export async function turnRemindersOn(): Promise<boolean> {
  if (!(await browser.permissions.request(notifications()))) return false;
  await reminderSettings.change((now) => ({ ...now, on: true }));
  return true;
}

/** Turns reminders off and gives the permission back. */
export async function turnRemindersOff() {
  await reminderSettings.change((now) => ({ ...now, on: false }));
  await browser.permissions.remove(notifications());
}

/** Shows a reminder and remembers that it was shown. */
export async function showReminder({ key }: Reminder, title: string, message: string) {
  // One of the same id replaces, so that a worker stopped before the next line repeats nothing.
  await browser.notifications.create(key, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message,
  });
  await shownReminders.change((shown) => [...shown, key]);
}

/** Opens the case of the reminder that was clicked. Once the permission is there; again does nothing. */
export function followReminders() {
  // The namespace is not there before the permission is.
  browser.notifications?.onClicked.addListener(openReminder);
}

async function openReminder(key: string) {
  const [caseId] = key.split('/');
  await lastView.set({ caseId });
  await browser.notifications.clear(key);
  try {
    await browser.action.openPopup();
  } catch {
    // Firefox opens the popup for clicks in its own windows only, Chromium only over a window.
    await browser.tabs.create({ url: browser.runtime.getURL('/popup.html') });
  }
}
