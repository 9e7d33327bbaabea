import type { Case } from '../data/schema';

/** What the list shows of a case and searches in: small, so that thousands open at once. */
export type CaseEntry = Pick<
  Case,
  'id' | 'title' | 'countries' | 'issued' | 'deadline' | 'status'
> & {
  ua?: string;
  people: string[];
  practice?: true;
};

/** The list's entry for `about`. */
export function caseEntry({
  id,
  title,
  countries,
  issued,
  deadline,
  status,
  reference,
  people,
}: Case): CaseEntry {
  return {
    id,
    title,
    countries,
    issued,
    deadline,
    status,
    ua: reference.ua,
    people: people.map(({ name }) => name),
  };
}
