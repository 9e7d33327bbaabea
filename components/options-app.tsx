import { useEffect, useState } from 'preact/hooks';
import type { CaseEntry } from '../appeal/case-entry';
import type { FaxGateway } from '../appeal/fax-gateway';
import type { Settings } from '../extension/settings';
import { Cases } from './options-cases';
import { Drafts } from './options-drafts';
import { SettingsFile } from './options-file';
import { Gateway } from './options-gateway';
import { Languages } from './options-languages';
import { Log } from './options-log';
import { Missions } from './options-missions';
import { Practice } from './options-practice';
import { Safety } from './options-safety';
import { Wipe } from './options-wipe';
import { optionsWords } from './options-words';
import { You } from './options-you';
import { popupWords } from './popup-words';
import { ReminderSetting } from './reminder-setting';
import { speak } from './speak';
import { useSettings } from './use-settings';
import { type Key, t } from './words';

type Props = {
  settings: Settings;
  /** They could not be read. */
  broken: boolean;
  entries: CaseEntry[];
  /** ISO 3166-1 alpha-2. */
  countries: string[];
  letterLanguages: readonly string[];
  gateways: FaxGateway[];
  /** Month in which the gateways were looked up, YYYY-MM. */
  gatewaysSeen: string;
};

const SECTIONS: [id: string, title: Key][] = [
  ['safety', 'safetyTitle'],
  ['you', 'youTitle'],
  ['missions', 'missionsTitle'],
  ['gateway', 'gatewayTitle'],
  ['languages', 'languagesTitle'],
  ['reminders', 'reminderTitle'],
  ['cases', 'casesTitle'],
  ['practice', 'practiceTitle'],
  ['drafts', 'draftsTitle'],
  ['log', 'logTitle'],
  ['file', 'fileTitle'],
  ['wipe', 'wipeTitle'],
];

/** The options page: every setting with its line, saved as it is changed. */
export function OptionsApp(props: Props) {
  const { entries, countries, letterLanguages, gateways, gatewaysSeen } = props;
  const [broken, setBroken] = useState(props.broken);
  const { now: settings, change, show, told, failed } = useSettings(props.settings);
  /** Counts what replaced all that is stored: a file that was read, a wipe. */
  const [replaced, setReplaced] = useState(0);
  const [, drawAgain] = useState({});

  async function speakNow(language: string | undefined) {
    await speak(language, popupWords, optionsWords);
    drawAgain({});
  }
  async function showAnew(stored: Settings) {
    show(stored);
    setReplaced(replaced + 1);
    setBroken(false);
    await speakNow(stored.language);
  }
  useEffect(() => {
    document.title = `${t('optionsTitle')} · ${t('appName')}`;
  });

  return (
    <>
      <header>
        <p class="app-name">{t('appName')}</p>
        <h1>{t('optionsTitle')}</h1>
        <p class="hint">{t('optionsLead')}</p>
        {broken && (
          <p class="notice" role="alert">
            {t('storageTrouble')}
          </p>
        )}
      </header>
      <nav aria-label={t('optionsSections')}>
        <ul>
          {SECTIONS.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{t(title)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <Safety />
        <You settings={settings} change={change} countries={countries} />
        <Missions key={`missions ${replaced}`} />
        <Gateway settings={settings} change={change} gateways={gateways} seen={gatewaysSeen} />
        <Languages
          settings={settings}
          change={change}
          letterLanguages={letterLanguages}
          onSpeak={speakNow}
        />
        <ReminderSetting key={`reminders ${replaced}`} />
        <Cases />
        <Practice settings={settings} change={change} />
        <Drafts key={`drafts ${replaced}`} entries={entries} />
        <Log key={`log ${replaced}`} />
        <SettingsFile onUsed={({ settings }) => showAnew(settings)} />
        <Wipe onWiped={() => showAnew({ writer: {} })} />
      </main>
      <p class="told" role="status">
        {told}
      </p>
      {failed && (
        <p class="told notice" role="alert">
          {failed}
        </p>
      )}
    </>
  );
}
