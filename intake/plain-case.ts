/**
 * Words set in capitals ("NORTH KOREANS FACING FORCIBLE RETURN") as running text would set them.
 * Only words that `told` (the document's own running text) writes with a capital inside a sentence
 * keep one; text that is not all in capitals is left alone.
 */
export function plainCase(printed: string, told: string): string {
  if (printed !== printed.toUpperCase() || printed === printed.toLowerCase()) return printed;
  const exact = told.toLowerCase().indexOf(printed.toLowerCase());
  if (exact >= 0 && told.slice(exact, exact + printed.length) !== printed)
    return told.slice(exact, exact + printed.length);
  const proper = properWords(told);
  const words = printed.replace(
    /[\p{L}\p{N}'’-]+/gu,
    (word) => proper.get(word.toLowerCase()) ?? word.toLowerCase(),
  );
  return words.replace(/^\P{L}*\p{L}/u, (first) => first.toUpperCase());
}

/** Words that stand with a capital where no sentence begins, and abbreviations. */
function properWords(told: string): Map<string, string> {
  const proper = new Map<string, string>();
  for (const hit of told.matchAll(
    /(?<=[\p{Ll},;)]\s)(\p{Lu}[\p{L}\p{N}'’-]*)|(?<![\p{L}])(\p{Lu}{2,6})(?![\p{L}])/gu,
  )) {
    const word = hit[1] ?? hit[2]!;
    proper.set(word.toLowerCase(), word);
  }
  // "North Korean" follows "North": the second word of a name counts too.
  for (const hit of told.matchAll(
    /(?<=[\p{Ll},;)]\s)\p{Lu}[\p{L}'’-]*((?:\s\p{Lu}[\p{L}'’-]*)+)/gu,
  ))
    for (const word of hit[1]!.trim().split(/\s/)) proper.set(word.toLowerCase(), word);
  return proper;
}
