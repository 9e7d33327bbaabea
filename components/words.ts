import { monthName } from '../appeal/missions';
import en from '../locales/en.json';

type Message = string | Partial<Record<Intl.LDMLPluralRule, string>>;
export type Key = keyof typeof en;

let messages: Record<string, Message> = en;
let language = 'en';

/** Sets the interface's language: BCP 47, and the messages of `locales/<language>.json`. */
export function setWords(to: string, from: Record<string, Message>) {
  language = to;
  messages = from;
  document.documentElement.lang = to;
}

/** The words for `key`, `{name}` replaced by `values.name`; `count` picks the plural form. */
export function t(key: Key, values: Record<string, string | number> = {}): string {
  const message = messages[key] ?? (en as Record<string, Message>)[key]!;
  const text =
    typeof message === 'string'
      ? message
      : (message[new Intl.PluralRules(language).select(Number(values.count))] ?? message.other!);
  return text.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
}

/** A day (YYYY-MM-DD) as people here write it: "17 August 2017". */
export function day(date: string, style: 'long' | 'medium' = 'long'): string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: style,
    timeZone: 'UTC',
  });
  return format.format(new Date(`${date}T00:00Z`));
}

/** A month (YYYY-MM) or year (YYYY) as people here write it: "April 2024". */
export function month(seen: string): string {
  return monthName(seen, language);
}

/** ISO 3166-1 alpha-2 to the country's name. */
export function countryName(code: string): string {
  return new Intl.DisplayNames(language, { type: 'region' }).of(code)!;
}

/** BCP 47 to the language's name, in itself: "中文" rather than "Chinese". */
export function languageName(code: string): string {
  return new Intl.DisplayNames(code, { type: 'language' }).of(code)!;
}
