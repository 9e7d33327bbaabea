import type { ComposeForm } from './compose-form';
import type { Reading } from './read-form';

/** The form in front of the user among those found, the others that could as well be it as its rivals. */
export function frontOf(readings: Reading[], _page: Document): ComposeForm | null {
  const best = [...readings].sort((a, b) => b.score - a.score)[0];
  return best?.form ?? null;
}
