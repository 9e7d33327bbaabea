import type { Appeal, Case, LetterText } from '../data/schema';
import { own } from './own';
import type { Phrases } from './phrases';

/** The languages that have a frame in appeal/phrases, by primary tag. */
export const frames = ['en', 'fr', 'es', 'de', 'ko', 'zh'] as const;
export type Frame = (typeof frames)[number];

export type LetterLanguage = {
  language: Frame;
  /** `false`: the case's words are a translation that no native speaker has read yet. */
  reviewed: boolean;
};

/** The languages in which this case can be written about: its own first, then its translations. */
export function lettersLanguages(about: Case): LetterLanguage[] {
  const held = [
    { language: primary(about.language ?? 'en'), reviewed: true },
    ...Object.entries(about.translations ?? {}).map(([language, { reviewed }]) => ({
      language: primary(language),
      reviewed,
    })),
  ];
  return held.filter((each): each is LetterLanguage => isFrame(each.language));
}

/** The case's own words in a language, where it has them. Throws when it does not hold the language. */
export function letterText(about: Case, language: string): LetterText | undefined {
  if (primary(about.language ?? 'en') === language) return about.letter;
  const translation = Object.entries(about.translations ?? {}).find(
    ([tag]) => primary(tag) === language,
  );
  if (!translation) throw new Error(`${about.id} has no words in "${language}"`);
  return translation[1];
}

/** What `text` holds for this appeal alone: nothing where another appeal of the case is to the same authority. */
export function appealText(
  about: Case,
  { to }: Appeal,
  text: LetterText | undefined,
): LetterText['appeals'][string] | undefined {
  const isAlone = about.appeals.filter((appeal) => appeal.to === to).length === 1;
  return text && isAlone ? own(text.appeals, to) : undefined;
}

/** Loads a language's frame; each is a small module of its own. */
export async function loadPhrases(language: Frame): Promise<Phrases> {
  const modules = {
    en: () => import('./phrases/en'),
    fr: () => import('./phrases/fr'),
    es: () => import('./phrases/es'),
    de: () => import('./phrases/de'),
    ko: () => import('./phrases/ko'),
    zh: () => import('./phrases/zh'),
  };
  return (await modules[language]()).phrases;
}

/** "zh" of "zh-Hans-CN". */
export function primary(tag: string): string {
  return tag.split('-')[0]!.toLowerCase();
}

function isFrame(language: string): language is Frame {
  return (frames as readonly string[]).includes(language);
}
