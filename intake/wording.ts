import { fold } from './source-text';

/**
 * Compiles a printed wording to a regular expression over folded text.
 * `(a|b)` is a choice, `[x]` may be absent, `…` is up to 80 characters within the sentence,
 * `{date}` is replaced by the source given. Every repetition is bounded: matching stays linear.
 */
export function wordingSource(wording: string, date = ''): string {
  return fold(wording)
    .replace(/[.*+?^$\\]/g, '\\$&')
    .replace(/\[/g, '(?:')
    .replace(/\]/g, ')?')
    .replace(/\((?!\?)/g, '(?:')
    .replaceAll('{date}', date)
    .replaceAll(' …', '(?:\\s{1,4}[^.!?]{0,80}?)??')
    .replace(/ /g, '\\s{1,4}')
    .replace(/\)\?\\s\{1,4\}/g, ')?\\s{0,4}');
}
