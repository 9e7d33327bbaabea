import type { Frame, LetterLanguage } from '../appeal/languages';
import { languageName, t } from './words';

type Props = { languages: LetterLanguage[]; chosen: Frame; onChoose: (language: Frame) => void };

/** In which of the case's languages the letter is written. */
export function LanguageChoice({ languages, chosen, onChoose }: Props) {
  if (languages.length < 2) return null;
  return (
    <label class="pick">
      <span>{t('language')}</span>
      <select
        data-language
        value={chosen}
        onChange={(event) => onChoose(event.currentTarget.value as Frame)}
      >
        {languages.map(({ language }) => (
          <option key={language} value={language}>
            {languageName(language)}
          </option>
        ))}
      </select>
      {languages.some(({ language, reviewed }) => language === chosen && !reviewed) && (
        <span class="hint">{t('languageUnreviewed')}</span>
      )}
    </label>
  );
}
