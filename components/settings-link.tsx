import { openSettings } from '../extension/open-settings';
import { t } from './words';

/** The way to the options page. */
export function SettingsLink() {
  return (
    <button
      type="button"
      class="quiet icon"
      data-action="settings"
      aria-label={t('openSettings')}
      title={t('openSettings')}
      onClick={openSettings}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d="M2 5h9m5 0h2M2 10h2m5 0h9M2 15h9m5 0h2" />
        <circle cx="13.5" cy="5" r="2" />
        <circle cx="6.5" cy="10" r="2" />
        <circle cx="13.5" cy="15" r="2" />
      </svg>
    </button>
  );
}
