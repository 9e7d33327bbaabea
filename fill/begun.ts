import { pendingIn } from './addresses';
import type { ComposeForm, Role } from './compose-form';
import { standingIn, standingInText } from './standing';
import { hostOf } from './write-editor';
import { isInput } from './write-input';
import { recipientsIn } from './write-recipients';

const ADDRESSES: Role[] = ['to', 'cc', 'bcc'];
const WORDS: Role[] = ['subject', 'body', 'coverText', 'faxNumber', 'recipientName'];

/** Whether `form` holds anybody's letter already: a recipient, a subject, or words above any signature. */
export function isBegun({ fields }: ComposeForm): boolean {
  const held = (roles: Role[]) => roles.flatMap((role) => fields[role] ?? []);
  return (
    held(ADDRESSES).some((field) => recipientsIn(field).length || pendingIn(field).trim()) ||
    held(WORDS).some((field) => {
      const { own } = isInput(field)
        ? standingInText(field.value, field)
        : standingIn(hostOf(field));
      return own.some(({ text }) => text.trim());
    })
  );
}
