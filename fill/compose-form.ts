/** What a field is for. `recipient…` is whom the letter is to, `sender…` is the writer. */
export const ROLES = [
  'to',
  'cc',
  'bcc',
  'subject',
  'body',
  'faxNumber',
  'faxCountry',
  'recipientName',
  'recipientOrganisation',
  'senderName',
  'senderFirstName',
  'senderLastName',
  'senderOrganisation',
  'senderEmail',
  'senderPhone',
  'senderFax',
  'coverText',
  'attachment',
] as const;

export type Role = (typeof ROLES)[number];

export type FormKind = 'mail' | 'fax' | 'contact';

/** A form in the page that a letter can be written into. */
export type ComposeForm = {
  kind: FormKind;
  /** Id of the site record in data/sites that knows this page. */
  site?: string;
  /** The element to be written, the innermost editable one: input, textarea, select or editing host. */
  fields: Partial<Record<Role, Element>>;
  /** Controls that show a field that is hidden for now ("Cc", "Bcc", a folded row of recipients). */
  reveal?: Partial<Record<Role, Element>>;
  /** The Send button: evidence, and to show the writer where it is. Never to be pressed. */
  send?: Element;
  /** The form answers a mail: a quotation stands in the body or the subject begins with "Re:" or the like. */
  reply?: boolean;
  /** Other drafts that are as likely to be the one in front: the writer has to choose. */
  rivals?: ComposeForm[];
};
