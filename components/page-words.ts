import type { Channel } from '../appeal/letter';
import type { Answered } from '../extension/active-tab';
import { t } from './words';

/** What is known of the page in front. */
export type Page =
  | { state: 'looking' }
  | ({ state: 'seen' } & Extract<Answered, { drafts: unknown }>)
  | { state: 'forbidden' | 'gone' | 'crashed' };

/** Whether there is a form to fill, or there may be: nobody knows before the page was looked at. */
export function mayHoldForm(page: Page): boolean {
  return page.state === 'looking' || (page.state === 'seen' && page.drafts.length > 0);
}

/** Origin of a frame in which the form may lie, where the page itself has none. */
export function foreignForm(page: Page): string | undefined {
  return page.state === 'seen' && !page.drafts.length ? page.frames[0] : undefined;
}

/** Whether the page may tell of a case: it is open to us, and no form. */
export function mayAddPage(page: Page): boolean {
  return page.state === 'seen' && !page.drafts.length;
}

/** What pageWords says with, where no frame of another origin is told of. */
export const PAGE_KEYS = [
  'tabForbidden',
  'errorGone',
  'errorCrashed',
  'tabNone',
  'tabFax',
  'tabContact',
  'tabMailSite',
  'tabMail',
] as const;

/** One line on what stands in the tab in front. */
export function pageWords(page: Page): string {
  if (page.state === 'looking') return t('tabLooking');
  if (page.state === 'forbidden') return t('tabForbidden');
  if (page.state !== 'seen') return t(page.state === 'gone' ? 'errorGone' : 'errorCrashed');
  const [draft] = page.drafts;
  if (!draft)
    return page.frames[0] ? t('tabFrame', { origin: new URL(page.frames[0]).host }) : t('tabNone');
  if (draft.kind === 'fax') return t('tabFax');
  if (draft.kind === 'contact') return t('tabContact');
  return draft.site ? t('tabMailSite', { site: draft.site }) : t('tabMail');
}

/** What pressing Fill will do here; while nobody knows yet, what it does for most letters by `channel`. */
export function fillWords(page: Page, channel: Channel): string {
  if (page.state === 'looking') return t(channel === 'fax' ? 'fillFax' : 'fillMail');
  const draft = page.state === 'seen' ? page.drafts[0] : undefined;
  if (!draft) return t('fillNone');
  if (draft.kind === 'fax') return t('fillFax');
  if (draft.kind === 'contact') return t('fillContact');
  return draft.site ? t('fillMailSite', { site: draft.site }) : t('fillMail');
}
