import { fold } from './source-text';

/**
 * Compiles a printed wording to a regular expression over folded text.
 * `(a|b)` is a choice, `[x]` may be absent, `…` is up to 80 characters within the sentence,
 * `_` is up to four signs ("langue(s)"), `{date}` is replaced by the source given. Every repetition is bounded: matching stays linear.
 */
export function wordingSource(wording: string, date = ''): string {
  return fold(wording)
    .replace(/[.*+?^$\\]/g, '\\$&')
    .replace(/ \[/g, '~[')
    .replace(/\[/g, '(?:')
    .replace(/\]/g, ')?')
    .replace(/\((?!\?)/g, '(?:')
    .replaceAll('(?::)?', '\\s{0,3}:?')
    .replaceAll('_', '.{0,4}')
    .replaceAll('{date}', date)
    .replaceAll(' … ', ',?\\s{1,4}(?:[^.!?]{0,80}?\\s{1,4})??')
    .replaceAll('… ', '(?:[^.!?]{0,80}?\\s{1,4})??')
    .replace(/ ?…/g, '[^.!?]{0,80}?')
    .replaceAll('~', '\\s{0,4}')
    .replace(/ /g, '\\s{1,4}')
    .replace(/\)\?\\s\{1,4\}/g, ')?\\s{0,4}');
}
