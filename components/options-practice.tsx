import type { Settings } from '../extension/settings';
import { Section } from './options-section';
import { Switch } from './options-switch';
import type { Change } from './use-settings';

type Props = { settings: Settings; change: Change };

/** Whether the practice case stands in the list. */
export function Practice({ settings, change }: Props) {
  return (
    <Section id="practice" title="practiceTitle">
      <Switch
        id="practice-show"
        label="practiceShow"
        hint="practiceShowHint"
        on={!settings.practiceRemoved}
        onSwitch={(on) => change((now) => ({ ...now, practiceRemoved: !on || undefined }))}
      />
    </Section>
  );
}
