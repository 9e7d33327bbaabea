const MOST_WORDS = 75;

/**
 * The first sentences of a text, whole, up to about 75 words; always at least one.
 * `language` is BCP 47.
 */
export function firstSentences(text: string, language: string): string {
  const sentences = [
    ...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text),
  ].map(({ segment }) => segment);
  let excerpt = '';
  for (const sentence of joinAbbreviations(sentences)) {
    if (excerpt && words(excerpt + sentence, language) > MOST_WORDS) break;
    excerpt += sentence;
  }
  return excerpt.replace(/\s+/g, ' ').trim();
}

// "Mr.", "St.", "No.", "U.S." end no sentence.
function joinAbbreviations(sentences: string[]): string[] {
  return sentences.reduce<string[]>((joined, sentence) => {
    const before = joined.at(-1);
    if (
      before &&
      /(?:^|[\s(])(?:[A-Z][a-z]{0,2}|[A-Z](?:\.[A-Z])+|[a-z]{1,2})\.\s*$/.test(before)
    ) {
      joined[joined.length - 1] = before + sentence;
    } else {
      joined.push(sentence);
    }
    return joined;
  }, []);
}

function words(text: string, language: string): number {
  return [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].filter(
    ({ isWordLike }) => isWordLike,
  ).length;
}
