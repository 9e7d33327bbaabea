import type { Settings } from '../extension/settings';
import type { Portable } from '../extension/settings-file';
import { countryName, interfaceLocale, type Key, t } from './words';

const onOff = (on: boolean) => t(on ? 'on' : 'off');
const languageWords = (tag: string | undefined) =>
  tag && new Intl.DisplayNames(interfaceLocale(), { type: 'language' }).of(tag);
const list = (words: string[]) => new Intl.ListFormat(interfaceLocale()).format(words);

function gatewayWords({ faxGateway: gateway }: Settings) {
  if (!gateway) return undefined;
  return 'id' in gateway
    ? gateway.id
    : `${gateway.pattern} · ${t('gatewayOwnText')}: ${onOff(gateway.faxesBody)}`;
}

/** Every setting by name, and what it is in words. */
const SETTINGS: [Key, (portable: Portable) => string | undefined][] = [
  ['youKeep', ({ settings }) => onOff(settings.keepDetails ?? false)],
  ['youName', ({ settings }) => settings.writer.name],
  ['youPlace', ({ settings }) => settings.writer.place],
  ['youCountry', ({ settings: { writer } }) => writer.country && countryName(writer.country)],
  ['youEmail', ({ settings }) => settings.writer.email],
  ['youPhone', ({ settings }) => settings.writer.phone],
  ['youFax', ({ settings }) => settings.writer.fax],
  ['youStreet', ({ settings }) => settings.writer.street],
  ['youSentence', ({ settings }) => settings.writer.sentence],
  [
    'missionsTitle',
    ({ ownMissions }) =>
      list(
        ownMissions.map(({ state, city, email = [] }) =>
          [countryName(state), city, ...email].filter(Boolean).join(' · '),
        ),
      ),
  ],
  ['gatewayTitle', ({ settings }) => gatewayWords(settings)],
  ['languageInterface', ({ settings }) => languageWords(settings.language)],
  ['languageLetters', ({ settings }) => languageWords(settings.letterLanguage)],
  [
    'reminderTitle',
    ({ reminderDays }) => list(reminderDays.map((days) => t('reminderBefore', { count: days }))),
  ],
  ['practiceShow', ({ settings }) => onOff(!settings.practiceRemoved)],
  ['settingSeed', ({ settings }) => settings.seed?.slice(0, 8)],
];

export type Difference = { setting: string; now: string; inFile: string };

/** What `file` would change in `now`, in words. */
export function settingsDifferences(now: Portable, file: Portable): Difference[] {
  return SETTINGS.map(([name, words]) => ({
    setting: t(name),
    now: words(now) || t('notSet'),
    inFile: words(file) || t('notSet'),
  })).filter((row) => row.now !== row.inFile);
}
