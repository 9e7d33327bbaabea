import { browser } from '#imports';

const HOUR = 3_600_000;

/**
 * Has the background woken at `midnight`, and within the hour in any case: a clock that is set and
 * a writer who travels move midnight after the alarm was armed. It comes again each hour by itself, should
 * the background be stopped before it arms the next one.
 */
export async function armBadgeAlarm(midnight: Date, now: Date) {
  const when = Math.min(midnight.getTime(), now.getTime() + HOUR);
  await browser.alarms.create('badge', { when, periodInMinutes: 60 });
}
