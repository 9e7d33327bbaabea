import { badgeOf } from '../../appeal/badge';
import { localDay } from '../../appeal/deadline';
import type { LogEntry } from '../../appeal/log';
import { nextMidnight } from '../../appeal/next-midnight';
import { type Reminder, remindersDue } from '../../appeal/reminders';
import { backgroundWords } from '../../components/background-words';
import { badgeTitle } from '../../components/badge-title';
import { day, loadWords, t } from '../../components/words';
import { showBadge } from '../../extension/badge';
import { armBadgeAlarm } from '../../extension/badge-alarm';
import { bundledCases } from '../../extension/cases';
import { sendingLog } from '../../extension/log';
import {
  reminderSettings,
  remindersOn,
  shownReminders,
  showReminder,
} from '../../extension/reminders';
import { settings } from '../../extension/settings';

/** Brings badge, alarm and reminders to what the clock and the storage say now; one call after another. */
export function refresh(): Promise<void> {
  return navigator.locks.request('refresh', async () => {
    const now = new Date();
    const today = localDay(now);
    await armBadgeAlarm(nextMidnight(now), now);
    await loadWords((await settings.get()).language, backgroundWords);
    const log = await sendingLog.get();
    const badge = badgeOf(bundledCases, log, today);
    await showBadge(badge, badgeTitle(badge));
    if (await remindersOn()) await remind(log, today);
  });
}

async function remind(log: LogEntry[], today: string) {
  const { daysBefore } = await reminderSettings.get();
  const shown = await shownReminders.get();
  for (const due of remindersDue(bundledCases, log, daysBefore, shown, today)) {
    await showReminder(due, due.entry.title, reminderWords(due));
  }
}

function reminderWords({ daysLeft, date }: Reminder): string {
  if (daysLeft === 0) return t('reminderToday');
  return t('reminderDays', { count: daysLeft, date: day(date) });
}
