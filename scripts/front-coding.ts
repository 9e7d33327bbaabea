/**
 * A list of folded words in one string, in order: before each word a capital letter for how many letters it shares with
 * the one before (A none, B one …), then the rest of it. "AcommentHs" is "comment", "comments".
 */
export function frontCoded(words: Iterable<string>): string {
  let coded = '';
  let last = '';
  for (const word of [...new Set(words)].sort()) {
    let shared = 0;
    while (shared < Math.min(word.length, last.length, 25) && word[shared] === last[shared])
      shared++;
    coded += String.fromCharCode(65 + shared) + word.slice(shared);
    last = word;
  }
  return coded;
}
