import { loadWords, type WordList } from './words';

/** Has the page speak the language `wished` in the settings, or else the browser's, and run in its direction. */
export async function speak(wished: string | undefined, ...more: WordList[]) {
  const language = await loadWords(wished, ...more);
  const { documentElement: page } = document;
  page.lang = language === 'zh' ? 'zh-Hans' : language;
  page.dir = language === 'ar' ? 'rtl' : 'ltr';
}
