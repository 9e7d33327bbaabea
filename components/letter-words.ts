import en from '../locales/letter/en.json';
import type { WordList } from './words';

/** The words that only the page of letters to print has. */
export const letterWords: WordList = {
  en,
  files: import.meta.glob<string>(['../locales/letter/*.json', '!../locales/letter/en.json'], {
    query: '?url&no-inline',
    import: 'default',
    eager: true,
  }),
};
