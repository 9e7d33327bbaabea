/** The interface's languages, in the order in which they are offered. */
export const LANGUAGES = ['en', 'fr', 'es', 'de', 'ko', 'zh', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/** How each is written and formatted: day before month in English, Latin digits in Arabic, as Amnesty prints both. */
export const LOCALES: Record<Language, string> = {
  en: 'en-GB',
  fr: 'fr',
  es: 'es',
  de: 'de',
  ko: 'ko',
  zh: 'zh-Hans',
  ar: 'ar-u-nu-latn',
};

/**
 * The interface's language: `wished` (from the settings), or else the first of the browser's `preferred`
 * (BCP 47) that there is, or else English. Traditional Chinese is not served by simplified.
 */
export function chooseLanguage(wished: string | undefined, preferred: readonly string[]): Language {
  const chosen = LANGUAGES.find((each) => each === wished);
  if (chosen) return chosen;
  for (const tag of preferred) {
    const found = LANGUAGES.find((each) => each === tag.split('-')[0]);
    if (found && (found !== 'zh' || new Intl.Locale(tag).maximize().script === 'Hans'))
      return found;
  }
  return 'en';
}
