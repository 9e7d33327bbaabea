import { useEffect, useState } from 'preact/hooks';
import {
  type ReminderSettings,
  reminderSettings,
  remindersOn,
  turnRemindersOff,
  turnRemindersOn,
} from '../extension/reminders';
import { Section } from './options-section';
import { t } from './words';

const DAYS = [14, 7, 3, 1, 0];

/** Reminders on or off, and how long before a last day. Each change is saved as it is made. */
export function ReminderSetting() {
  const [setting, setSetting] = useState<ReminderSettings>();
  const [refused, setRefused] = useState(false);

  async function load() {
    const [{ daysBefore }, on] = await Promise.all([reminderSettings.get(), remindersOn()]);
    setSetting({ daysBefore, on });
  }
  useEffect(() => {
    load();
  }, []);

  async function turn(on: boolean) {
    // Nothing may be awaited before the question, or the browser does not ask it.
    if (on) setRefused(!(await turnRemindersOn()));
    else await turnRemindersOff();
    await load();
  }
  async function choose(days: number, chosen: boolean) {
    await reminderSettings.change((now) => {
      const others = now.daysBefore.filter((other) => other !== days);
      return { ...now, daysBefore: chosen ? [...others, days].sort((a, b) => b - a) : others };
    });
    await load();
  }

  if (!setting) return null;
  return (
    <Section id="reminders" title="reminderTitle">
      <div class="switch">
        <input
          id="reminders-on"
          type="checkbox"
          data-action="reminders"
          checked={setting.on}
          aria-describedby="reminders-hint"
          // The box shows what is so, not what was wished.
          onClick={(event) => {
            event.preventDefault();
            turn(!setting.on);
          }}
        />
        <label for="reminders-on">{t('reminderOn')}</label>
        <p class="hint" id="reminders-hint">
          {t('reminderHint')}
        </p>
      </div>
      <p role="status" class={refused ? 'warning' : undefined}>
        {refused && t('reminderRefused')}
      </p>
      {setting.on && (
        <fieldset class="days" aria-label={t('reminderOn')}>
          {DAYS.map((days) => (
            <label key={days}>
              <input
                type="checkbox"
                data-days={days}
                checked={setting.daysBefore.includes(days)}
                onChange={(event) => choose(days, event.currentTarget.checked)}
              />
              {days === 0 ? t('reminderSameDay') : t('reminderBefore', { count: days })}
            </label>
          ))}
        </fieldset>
      )}
    </Section>
  );
}
