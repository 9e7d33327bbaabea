import type { FormKind, Role } from './compose-form';

/**
 * `filled`: the page holds the letter's words. `kept`: the user's own words were there and stay.
 * `missing`: the form has no such field, or none that could be told for certain.
 * `differs`: after writing, the page holds something else.
 */
export type Outcome = 'filled' | 'kept' | 'missing' | 'differs';

export type FieldReport = {
  role: Role;
  outcome: Outcome;
  /** What was read back from the page. */
  held?: string;
  /** Why, when the outcome alone does not tell. */
  reason?: string;
};

/** What became of each field. Plain JSON: it crosses from page to popup. */
export type FillReport = {
  kind: FormKind;
  site?: string;
  fields: FieldReport[];
  /** A second look found that the page changed a field after it had been filled. */
  changed?: boolean;
  /** The service takes the letter as a file, which is to be made: nothing else there has room for it. */
  wantsFile?: boolean;
};
