import en from '../locales/background/en.json';
import type { WordList } from './words';

/** The words that only badge, reminders and menus have. */
export const backgroundWords: WordList = {
  en,
  files: import.meta.glob<string>(
    ['../locales/background/*.json', '!../locales/background/en.json'],
    { query: '?url&no-inline', import: 'default', eager: true },
  ),
};
