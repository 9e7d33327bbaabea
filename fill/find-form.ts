import type { ComposeForm } from './compose-form';

/** Finds the compose form in front of the user, or null when the page has none. Changes nothing. */
export function findForm(page: Document): ComposeForm | null {
  const to = page.querySelector('[name=_to],[name=to]');
  const subject = page.querySelector('[name=_subject],[name=subject]');
  const body = page.querySelector('[name=_message],textarea');
  if (!to || !subject || !body) return null;
  return { kind: 'mail', fields: { to, subject, body } };
}
