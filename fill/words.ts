import type { Letter } from '../appeal/letter';
import { type ComposeForm, type FormKind, ROLES, type Role } from './compose-form';

const LAST: Role[] = ['bcc', 'cc', 'to', 'faxCountry', 'faxNumber'];

/** The order of writing: recipients come last, so that a fill that breaks off leaves nothing to be sent. */
export const ORDER: Role[] = [...ROLES.filter((role) => !LAST.includes(role)), ...LAST];

/** What a form of a kind must have, for a letter to go out from it. */
export const NEEDED: Record<FormKind, Role[]> = {
  mail: ['subject', 'body', 'cc', 'to'],
  fax: ['body', 'faxNumber'],
  contact: ['body'],
};

/** The words of `letter` for each role of `form`; a role without words stays as it is. `file`: its name as a file. */
export function wordsFor(
  form: ComposeForm,
  letter: Letter,
  file?: string,
): Partial<Record<Role, string>> {
  const { kind, fields } = form;
  const name = letter.senderName?.trim() ?? '';
  const lastSpace = name.lastIndexOf(' ');
  const words: Partial<Record<Role, string | undefined>> = {
    subject: letter.subject,
    body: letter.body,
    senderName: name,
    // One word is a whole name: which part it is, nobody can tell.
    senderFirstName: lastSpace > 0 ? name.slice(0, lastSpace) : '',
    senderLastName: lastSpace > 0 ? name.slice(lastSpace + 1) : '',
    senderEmail: letter.senderEmail,
    senderPhone: letter.senderPhone,
    senderFax: letter.senderFax,
    recipientName: letter.recipientName,
    recipientOrganisation: letter.recipientOrganisation,
  };
  if (kind === 'mail') {
    words.to = letter.to.join(', ');
    words.cc = letter.cc.join(', ');
  }
  if (kind === 'fax') {
    words.faxNumber = letter.faxNumber;
    words.faxCountry = letter.faxNumber;
    words.attachment = file;
    // A cover sheet's text is the letter where the form has no other place for it.
    if (!fields.body && (fields.coverText || fields.attachment)) {
      words.body = undefined;
      if (fields.coverText) words.coverText = letter.body;
    }
  }
  return Object.fromEntries(
    Object.entries(words).filter(
      ([role, text]) =>
        text?.trim() && (fields[role as Role] || NEEDED[kind].includes(role as Role)),
    ),
  );
}
