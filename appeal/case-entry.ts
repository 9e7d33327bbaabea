import type { Case, Recipient } from '../data/schema';

/** The ways to an official that the document may give. */
export const WAYS = ['email', 'fax', 'post', 'phone', 'web'] as const;

/** What the list shows of a case and searches in: small, so that thousands open at once. */
export type CaseEntry = Pick<
  Case,
  'id' | 'language' | 'title' | 'countries' | 'issued' | 'deadline' | 'status'
> & {
  ua?: string;
  people: string[];
  /** Ways by which at least one of its recipients can be reached. */
  ways: (typeof WAYS)[number][];
  practice?: true;
};

/** The list's entry for `about`. */
export function caseEntry(about: Case): CaseEntry {
  const { id, language, title, countries, issued, deadline, status, reference, people, appeals } =
    about;
  const recipients: Recipient[] = appeals.flatMap((appeal) => appeal.recipients);
  return {
    id,
    language,
    title,
    countries,
    issued,
    deadline,
    status,
    ua: reference.ua,
    people: people.map(({ name }) => name),
    ways: WAYS.filter((way) => recipients.some((recipient) => recipient[way])),
  };
}
