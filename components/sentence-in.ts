/**
 * `sentence` by `list`, from English sentences to another language's; both name with {braces} what
 * stands in the sentence as it is. Undefined where none fits.
 */
export function sentenceIn(list: Record<string, string>, sentence: string): string | undefined {
  for (const [english, words] of Object.entries(list)) {
    const found = sentence.match(patternOf(english));
    if (found) return words.replace(/\{(\w+)\}/g, (_, name: string) => found.groups![name]!);
  }
  return undefined;
}

/** A name that stands twice holds the same twice. */
function patternOf(english: string): RegExp {
  const seen = new Set<string>();
  const source = english.replace(/[.+?()]/g, '\\$&').replace(/\{(\w+)\}/g, (_, name: string) => {
    if (seen.has(name)) return `\\k<${name}>`;
    seen.add(name);
    return `(?<${name}>.+)`;
  });
  return new RegExp(`^${source}$`, 's');
}
