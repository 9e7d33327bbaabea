import type { ComposeForm, Role } from './compose-form';
import { heldBy, standingOf } from './read-field';

const ADDRESSES: Role[] = ['to', 'cc', 'bcc'];
const WORDS: Role[] = ['subject', 'body', 'coverText', 'faxNumber', 'recipientName'];

/** Whether `form` holds anybody's letter already: a recipient, a subject, or words above any signature. */
export function isBegun({ fields }: ComposeForm): boolean {
  return (
    ADDRESSES.some((role) => fields[role] && heldBy(role, fields[role]).trim()) ||
    WORDS.some(
      (role) => fields[role] && standingOf(fields[role]).own.some(({ text }) => text.trim()),
    )
  );
}
