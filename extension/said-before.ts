import { stored } from './stored';

/**
 * What `Intl` said of the cases that stand first: its first use takes a popup 10 ms, so it is kept from one
 * to the next, in the browser's memory only. `locale` is a BCP 47 tag.
 */
export const saidBefore = stored('session', 'said', {
  locale: '',
  texts: {} as Record<string, string>,
});
