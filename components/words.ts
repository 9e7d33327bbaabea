import type backgroundEn from '../locales/background/en.json';
import type en from '../locales/en.json';
import type importEn from '../locales/import/en.json';
import type letterEn from '../locales/letter/en.json';
import type optionsEn from '../locales/options/en.json';
import { chooseLanguage, type Language, LOCALES } from './language';
import { recall, sayOnce } from './said';

type Messages = Record<string, string | Partial<Record<Intl.LDMLPluralRule, string>>>;
type Texts = typeof en & typeof optionsEn & typeof letterEn & typeof importEn & typeof backgroundEn;
export type Key = keyof Texts;

/**
 * The words of one place: English built in, the other languages by the address of their file. Files and
 * not modules: a language is data, fetched and parsed only where it is spoken. It costs the popup's
 * scripts nothing, and those who read English not a byte.
 */
export type WordList = { en: Messages; files: Record<string, string> };

let messages: Messages = {};
let language: Language = 'en';
let locale = LOCALES.en;

// Made once for a language: a list of ten thousand cases asks for a name or a day as often.
let days: { long?: Intl.DateTimeFormat; medium?: Intl.DateTimeFormat } = {};
let countryNames: Intl.DisplayNames | undefined;
let plurals: Intl.PluralRules | undefined;
let numbers: Intl.NumberFormat | undefined;

/**
 * Loads the words of `lists` in the language `wished` in the settings, or else in the browser's.
 * Answers with the language.
 */
export async function loadWords(
  wished: string | undefined,
  ...lists: WordList[]
): Promise<Language> {
  const chosen = chooseLanguage(wished, navigator.languages);
  speakWith(
    chosen,
    Object.assign({}, ...(await Promise.all(lists.map((list) => loadList(list, chosen))))),
  );
  return chosen;
}

/** Speaks `spoken` from now on, in these words. */
export function speakWith(spoken: Language, words: Messages) {
  messages = words;
  language = spoken;
  locale = LOCALES[spoken];
  days = {};
  countryNames = undefined;
  plurals = undefined;
  numbers = undefined;
  recall(undefined, locale);
}

/** The words for `keys` as they are written, for a page that needs no others. */
export function wordsFor(keys: readonly Key[]): Messages {
  return Object.fromEntries(keys.map((key) => [key, messages[key]!]));
}

async function loadList({ en, files }: WordList, language: Language): Promise<Messages> {
  if (language === 'en') return en;
  const path = Object.keys(files).find((path) => path.endsWith(`/${language}.json`))!;
  return (await fetch(files[path]!)).json();
}

/** The words for `key`, `{name}` replaced by `values.name`; `count` picks the plural form. */
export function t(key: Key, values: Record<string, string | number> = {}): string {
  const message = messages[key]!;
  const text =
    typeof message === 'string'
      ? message
      : (message[pluralOf(Number(values.count))] ?? message.other!);
  return text.replace(/\{(\w+)\}/g, (_, name: string) => shown(values[name]!));
}

function pluralOf(count: number): Intl.LDMLPluralRule {
  return sayOnce(`plural ${count}`, () => {
    plurals ??= new Intl.PluralRules(language);
    return plurals.select(count);
  }) as Intl.LDMLPluralRule;
}

/** In Arabic a name or a number must not turn the words around it: set apart (Unicode TR 9, isolates). */
function shown(value: string | number): string {
  const text = typeof value === 'number' ? numbered(value) : value;
  return language === 'ar' ? `\u2068${text}\u2069` : text;
}

function numbered(value: number): string {
  return sayOnce(`number ${value}`, () => {
    numbers ??= new Intl.NumberFormat(locale);
    return numbers.format(value);
  });
}

/** A day (YYYY-MM-DD) as people here write it: "17 August 2017". */
export function day(date: string, style: 'long' | 'medium' = 'long'): string {
  return sayOnce(`${style} ${date}`, () => {
    days[style] ??= new Intl.DateTimeFormat(locale, { dateStyle: style, timeZone: 'UTC' });
    return days[style].format(new Date(`${date}T00:00Z`));
  });
}

/** ISO 3166-1 alpha-2 to the country's name. */
export function countryName(code: string): string {
  return sayOnce(code, () => {
    countryNames ??= new Intl.DisplayNames(locale, { type: 'region' });
    return countryNames.of(code)!;
  });
}

/** BCP 47 to the language's name, in itself: "中文" rather than "Chinese". */
export function languageName(code: string): string {
  return new Intl.DisplayNames(code, { type: 'language' }).of(code)!;
}

/** In which language the interface speaks. */
export const interfaceLanguage = () => language;

/** The BCP 47 tag with which the interface formats, for `Intl`. */
export const interfaceLocale = () => locale;

/** Several names in one line, with the comma of the interface's language. */
export function list(names: string[]): string {
  return names.join({ ar: '، ', zh: '、' }[language as string] ?? ', ');
}
