import { ownMissions } from './own-missions';
import { reminderSettings } from './reminders';
import { settings } from './settings';
import type { Portable } from './settings-file';

/** What would go into a settings file now. */
export async function portableNow(): Promise<Portable> {
  const [now, missions, { daysBefore }] = await Promise.all([
    settings.get(),
    ownMissions.get(),
    reminderSettings.get(),
  ]);
  return { settings: now, ownMissions: missions, reminderDays: daysBefore };
}

/** Puts what a settings file held in the place of what there is. */
export async function usePortable(portable: Portable) {
  await settings.change(() => portable.settings);
  await ownMissions.change(() => portable.ownMissions);
  await reminderSettings.change((now) => ({ ...now, daysBefore: portable.reminderDays }));
}
