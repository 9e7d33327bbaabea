import type { SourceText } from './source-text';

const stopwords: Record<string, RegExp> = {
  en: / (?:the|of|and|to|in|that|is|by|for) /g,
  fr: / (?:les|des|et|la|du|une|dans|est|pour|aux) /g,
  es: / (?:los|las|y|el|que|del|una|por|para|con) /g,
  de: / (?:der|die|und|das|den|ist|von|zu|mit|sie) /g,
  it: / (?:il|che|della|di|gli|una|per|sono|del|con) /g,
};

/** The language with most of its small words in the text; undefined when there are few. */
export function documentLanguage(source: SourceText): string | undefined {
  const sample = source.folded.slice(0, 12_000).replace(/\s+/g, '  ');
  const counts = Object.entries(stopwords).map(([language, words]) => ({
    language,
    count: sample.match(words)?.length ?? 0,
  }));
  counts.sort((a, b) => b.count - a.count);
  return counts[0]!.count >= 4 && counts[0]!.count > counts[1]!.count * 1.2
    ? counts[0]!.language
    : undefined;
}
