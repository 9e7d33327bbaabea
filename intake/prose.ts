/** Text of sentences, which no address block holds. */
export function isProse(text: string): boolean {
  const words = text.split(/\s+/);
  const sentence = words.length >= 6 && /[.!?]$/.test(text);
  if (words.length < 12 && !sentence) return false;
  const lower = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return (sentence ? lower >= words.length * 0.5 : lower > words.length * 0.5) && !/@/.test(text);
}
