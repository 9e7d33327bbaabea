import type { Letter } from '../appeal/letter';
import type { ComposeForm, FormKind, Role } from './compose-form';

/** The order of writing: what can't be sent without a recipient comes first, recipients come last. */
export const ORDER: Role[] = [
  'subject',
  'body',
  'coverText',
  'senderName',
  'senderFirstName',
  'senderLastName',
  'senderOrganisation',
  'senderEmail',
  'senderPhone',
  'senderFax',
  'recipientName',
  'recipientOrganisation',
  'bcc',
  'cc',
  'to',
  'faxCountry',
  'faxNumber',
];

/** What a form of a kind must have, for a letter to go out from it. */
export const NEEDED: Record<FormKind, Role[]> = {
  mail: ['subject', 'body', 'cc', 'to'],
  fax: ['body', 'faxNumber'],
  contact: ['body'],
};

/** The words of `letter` for each role of `form`; a role without words stays as it is. */
export function wordsFor(form: ComposeForm, letter: Letter): Partial<Record<Role, string>> {
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
    // A cover sheet's text is the letter where the form has no other place for it.
    if (!fields.body && fields.coverText) {
      words.coverText = letter.body;
      words.body = undefined;
    }
  }
  return Object.fromEntries(
    Object.entries(words).filter(
      ([role, text]) =>
        text?.trim() && (fields[role as Role] || NEEDED[kind].includes(role as Role)),
    ),
  );
}
