import { stored } from './stored';

/** What the writer changed in a letter; what they did not touch is composed anew each time. */
export type LetterDraft = {
  subject?: string;
  body?: string;
  /** The practice letter's address. */
  to?: string;
  /** The writer's own sentence in this letter. */
  sentence?: string;
};

export const drafts = stored<Record<string, LetterDraft>>('local', 'drafts', {}, {});

/** Keeps `part` of the draft under `key`, beside its other parts, until it is sent or discarded. */
export async function keepDraft(key: string, part: LetterDraft) {
  await drafts.change((all) => ({ ...all, [key]: { ...all[key], ...part } }));
}

/** Forgets the draft under `key`. */
export async function forgetDraft(key: string) {
  await drafts.change(({ [key]: _, ...others }) => others);
}
