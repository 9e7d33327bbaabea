import en from '../locales/en.json';
import type { WordList } from './words';

/** The words of the popup and of what other pages share with it. */
export const popupWords: WordList = {
  en,
  files: import.meta.glob<string>(['../locales/*.json', '!../locales/en.json'], {
    query: '?url&no-inline',
    import: 'default',
    eager: true,
  }),
};
