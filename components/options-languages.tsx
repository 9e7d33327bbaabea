import type { Settings } from '../extension/settings';
import { chooseLanguage, LANGUAGES, type Language, LOCALES } from './language';
import { Choice } from './options-choice';
import { Section } from './options-section';
import type { Change } from './use-settings';
import { interfaceLocale, languageName, t } from './words';

type Props = {
  settings: Settings;
  change: Change;
  /** Those in which letters can be written. */
  letterLanguages: readonly string[];
  /** The interface speaks another language from now on; the browser's when absent. */
  onSpeak: (language: string | undefined) => void;
};

/** Each by the name that its speakers give it. */
const ownName = (language: Language) => languageName(language === 'zh' ? 'zh-Hans' : language);

/** In which language the interface speaks, and in which letters are written. */
export function Languages({ settings, change, letterLanguages, onSpeak }: Props) {
  const name = new Intl.DisplayNames(interfaceLocale(), { type: 'language' });
  const browsers = ownName(chooseLanguage(undefined, navigator.languages));
  return (
    <Section id="languages" title="languagesTitle">
      <div class="fields">
        <Choice
          id="language-interface"
          label="languageInterface"
          hint="languageInterfaceHint"
          value={settings.language ?? ''}
          choices={[
            { value: '', name: t('languageBrowser', { language: browsers }) },
            ...LANGUAGES.map((value) => ({
              value,
              name: ownName(value),
              lang: LOCALES[value],
            })),
          ]}
          onChoose={(chosen) => {
            const language = chosen || undefined;
            change((now) => ({ ...now, language }));
            onSpeak(language);
          }}
        />
        <Choice
          id="language-letters"
          label="languageLetters"
          hint="languageLettersHint"
          value={settings.letterLanguage ?? ''}
          choices={[
            { value: '', name: t('languageLettersCase') },
            ...letterLanguages.map((value) => ({
              value,
              name: name.of(value === 'zh' ? 'zh-Hans' : value)!,
            })),
          ]}
          onChoose={(chosen) => change((now) => ({ ...now, letterLanguage: chosen || undefined }))}
        />
      </div>
    </Section>
  );
}
