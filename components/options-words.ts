import en from '../locales/options/en.json';
import type { WordList } from './words';

/** The words that only the options page has. */
export const optionsWords: WordList = {
  en,
  files: import.meta.glob<string>(['../locales/options/*.json', '!../locales/options/en.json'], {
    query: '?url&no-inline',
    import: 'default',
    eager: true,
  }),
};
