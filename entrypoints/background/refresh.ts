import { badgeOf } from '../../appeal/badge';
import type { CaseEntry } from '../../appeal/case-entry';
import { localDay } from '../../appeal/deadline';
import { firstCasesOf } from '../../appeal/first-cases';
import type { LogEntry } from '../../appeal/log';
import { nextMidnight } from '../../appeal/next-midnight';
import { type Reminder, remindersDue } from '../../appeal/reminders';
import { backgroundWords } from '../../components/background-words';
import { badgeTitle } from '../../components/badge-title';
import { day, loadWords, t } from '../../components/words';
import { showBadge } from '../../extension/badge';
import { armBadgeAlarm } from '../../extension/badge-alarm';
import { StoreError } from '../../extension/case-store-error';
import { allEntries, bundledCases } from '../../extension/cases';
import { firstCases } from '../../extension/first-cases';
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
    await loadWords((await settings.kept())?.language, backgroundWords);
    // First of all, for the popup opens with it even where the log cannot be read.
    const entries = await listed(today);
    const log = await sendingLog.get();
    const badge = badgeOf(entries, log, today);
    await showBadge(badge, badgeTitle(badge));
    if (await remindersOn()) await remind(entries, log, today);
  });
}

/** All cases; what the popup opens with follows them. */
async function listed(today: string): Promise<CaseEntry[]> {
  try {
    const entries = await allEntries();
    const stored = entries.filter((entry) => !bundledCases.includes(entry));
    const ids = bundledCases.map(({ id }) => id);
    const first = firstCasesOf(stored, ids, today);
    const before = await firstCases.kept();
    // Where no case was ever stored, nothing is kept of none.
    const some = first.total > 0 || before?.total !== 0;
    if (some && JSON.stringify(first) !== JSON.stringify(before)) await firstCases.set(first);
    return entries;
  } catch (problem) {
    // The popup says what is wrong with the store; the cases that come along do not need it.
    if (problem instanceof StoreError) return bundledCases;
    throw problem;
  }
}

async function remind(entries: CaseEntry[], log: LogEntry[], today: string) {
  const { daysBefore } = await reminderSettings.get();
  const shown = await shownReminders.get();
  for (const due of remindersDue(entries, log, daysBefore, shown, today)) {
    await showReminder(due, due.entry.title, reminderWords(due));
  }
}

function reminderWords({ daysLeft, date }: Reminder): string {
  if (daysLeft === 0) return t('reminderToday');
  return t('reminderDays', { count: daysLeft, date: day(date) });
}
