import languages from '../data/intake/languages.json';
import { type Found, fold } from './source-text';

const names: Record<string, string> = languages.names;

/** Languages named in a text, in order, as BCP 47; `own` is the writer's own language. */
export function readLanguages(text: string, offset: number): Found[] {
  const folded = fold(text);
  const found: (Found & { at: number })[] = [];
  const own = languages.own.find((wording) => wording && folded.includes(wording));
  if (own) {
    const at = folded.indexOf(own);
    found.push({ value: 'own', at, span: [offset + at, offset + at + own.length] });
  }
  for (const word of folded.matchAll(/[a-z-]{3,}/g)) {
    const code = Object.hasOwn(names, word[0]) ? names[word[0]] : undefined;
    if (!code || found.some((entry) => entry.value === code)) continue;
    found.push({
      value: code,
      at: word.index,
      span: [offset + word.index, offset + word.index + word[0].length],
    });
  }
  return found
    .sort((a, b) => Number(a.value === 'own') - Number(b.value === 'own') || a.at - b.at)
    .map(({ value, span }) => ({ value, span }));
}
