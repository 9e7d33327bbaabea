import { browser, defineBackground } from '#imports';
import { onFillNext } from '../../extension/fill-next';
import { openPopupOver } from '../../extension/open-popup';
import { followReminders } from '../../extension/reminders';
import { fillNext } from './fill-next';
import { nameMenu } from './name-menu';
import { refresh } from './refresh';

/** What badge and reminders are made of. */
const SOURCES = ['log', 'settings', 'reminders', 'casesChanged'];

/**
 * A service worker in Chromium, an event page in Firefox: stopped at any moment and started for each
 * event. Nothing is kept in memory; whatever woke it, it looks at the clock and the storage anew.
 */
export default defineBackground(() => {
  const { runtime, alarms, storage, permissions, contextMenus, commands } = browser;
  runtime.onStartup.addListener(refresh);
  alarms.onAlarm.addListener(refresh);
  storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && SOURCES.some((name) => name in changes)) refresh();
    if (area === 'local' && 'settings' in changes) nameMenu();
  });
  permissions.onAdded.addListener(() => {
    followReminders();
    refresh();
  });
  followReminders();
  runtime.onInstalled.addListener(nameMenu);
  // Without an await before it, or Firefox does not count the click.
  contextMenus.onClicked.addListener(() => browser.action.openPopup());
  onFillNext(fillNext);
  commands.onCommand.addListener(async (command, tab) => {
    if (command !== 'fill-next') return;
    let filled = false;
    try {
      filled = await fillNext(tab!.id!);
    } finally {
      // Whatever went wrong, the popup meets it too, and says so.
      await openPopupOver(tab!.id!, filled ? '✓' : '…');
    }
  });
  refresh();
});
