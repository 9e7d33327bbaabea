import type { Language } from './language';
import { loadWords, type WordList } from './words';

/** Has the page speak the language `wished` in the settings, or else the browser's, and run in its direction. */
export async function speak(wished: string | undefined, ...more: WordList[]) {
  runAs(await loadWords(wished, ...more));
}

/** Tells the page in which language it is, and has it run in that one's direction. */
export function runAs(language: Language) {
  const { documentElement: page } = document;
  page.lang = language === 'zh' ? 'zh-Hans' : language;
  page.dir = language === 'ar' ? 'rtl' : 'ltr';
}
