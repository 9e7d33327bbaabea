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

export const drafts = stored<Record<string, LetterDraft>>('local', 'drafts', {});

/** Keeps `draft` under `key` until it is sent or discarded; without one, forgets it. */
export async function keepDraft(key: string, draft: LetterDraft | undefined) {
  const { [key]: _, ...others } = await drafts.get();
  await drafts.set(draft ? { ...others, [key]: draft } : others);
}
