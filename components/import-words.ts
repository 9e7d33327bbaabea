import en from '../locales/import/en.json';
import type { WordList } from './words';

/** The words that only the import page has. */
export const importWords: WordList = {
  en,
  files: import.meta.glob<string>(['../locales/import/*.json', '!../locales/import/en.json'], {
    query: '?url&no-inline',
    import: 'default',
    eager: true,
  }),
};
