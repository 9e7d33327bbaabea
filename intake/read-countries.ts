import capitals from '../data/intake/capitals.json';
import countries from '../data/intake/countries.json';
import { type Found, fold, type Span } from './source-text';

const names: Record<string, string> = countries.names;
const demonyms: Record<string, string> = countries.demonyms;
const firstWords = new Set(
  [...Object.keys(names), ...Object.keys(demonyms)].map((name) => name.split(' ')[0]!),
);
const most = Math.max(...Object.keys(names).map((name) => name.split(' ').length));

/** The state that a name means, in five languages: "République populaire de Chine" is CN. */
export function countryNamed(name: string): string | undefined {
  const folded = fold(name)
    .replace(/[\s.,;:]+$/, '')
    .replace(/^(?:the|la|le|les|el|los|l'|il|die|der)\s*(?=\S)/, (article) =>
      article.endsWith("'") || article.endsWith(' ') ? '' : article,
    )
    .replace(/\s+/g, ' ')
    .trim();
  const given = names[folded] ?? names[fold(name).replace(/\s+/g, ' ').trim()];
  if (given) return given;
  const apart = /^(.{2,60}?) ?[(/] ?(.{2,60}?)\)?$/.exec(folded);
  if (!apart) return undefined;
  const [one, other] = [names[apart[1]!.trim()], names[apart[2]!.trim()]];
  return one && (!other || other === one) ? one : undefined;
}

/** The state at the end of an address line: "Tegucigalpa, Honduras", "Pyongyang - DPRK". */
export function countryAtEnd(line: string): { code: string; start: number } | undefined {
  const whole = countryNamed(line);
  if (whole) return { code: whole, start: 0 };
  for (const at of line.matchAll(/[,;.–—-]\s+|\s+[–—-]\s*|\s{2,}|\d\s+/g)) {
    const start = at.index + at[0].length;
    const code = countryNamed(line.slice(start));
    if (code) return { code, start };
  }
  return undefined;
}

const usState =
  /(?:^|[\s,])(?:A[LKZR]|C[AOT]|D[EC]|D\.C\.|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY])[,.]?\s+\d{5}(?:-\d{4})?(?:$|[\s,.])/;
const ukCode = /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/;

/** The state of a postal address: named in its last lines, or shown by a US ZIP or UK postcode. */
export function addressCountry(lines: string[]): string | undefined {
  for (const line of lines.slice(-2).reverse()) {
    const named = countryAtEnd(line);
    if (named) return named.code;
  }
  if (lines.some((line) => usState.test(line))) return 'US';
  if (lines.some((line) => ukCode.test(line)) && lines.some((line) => /\bLondon\b/.test(line)))
    return 'GB';
  return undefined;
}

const word = /[\p{L}\p{N}'’.&-]+/gu;

/**
 * Names of states within a text, longest first at each place; with `adjectives`, English
 * demonyms too ("North Korean authorities").
 */
export function countriesIn(text: string, offset: number, adjectives = false): Found[] {
  const words = [...text.matchAll(word)];
  const found: Found[] = [];
  for (let i = 0; i < words.length; ) {
    let length = 0;
    const opening = fold(words[i]![0]).replace(/[.]$|'s$/, '');
    if (
      !firstWords.has(opening) &&
      !firstWords.has(`${opening}.`) &&
      !firstWords.has(opening.replace(/s$/, ''))
    ) {
      i++;
      continue;
    }
    for (let n = Math.min(most, words.length - i); n > 0 && length === 0; n--) {
      const start = words[i]!.index;
      const last = words[i + n - 1]!;
      const end = last.index + last[0].length;
      const printed = text.slice(start, end);
      if (/[,;:\n]\s|[()]/.test(printed)) continue;
      const folded = fold(printed)
        .replace(/\s+/g, ' ')
        .replace(/'s$|\.$/, '');
      if (printed === printed.toLowerCase()) continue;
      const code =
        names[folded] ??
        (adjectives ? (demonyms[folded] ?? demonyms[folded.replace(/s$/, '')]) : undefined);
      if (!code || (folded.length < 3 && folded !== 'us' && folded !== 'uk')) continue;
      if ((folded === 'us' || folded === 'uk') && printed !== printed.toUpperCase()) continue;
      found.push({ value: code, span: [offset + start, offset + end] satisfies Span });
      length = n;
    }
    i += Math.max(1, length);
  }
  return found;
}

/** The state that an English adjective means: "North Korean" is KP. */
export function countryOfAdjective(adjective: string): string | undefined {
  return demonyms[fold(adjective).trim()];
}

const capitalOf: Record<string, string> = capitals.capitals;

/** The state in whose capital an embassy's address lies, and which of its lines says so. */
export function capitalCountry(lines: string[]): { code: string; line: number } | undefined {
  for (const [line, text] of [...lines.entries()].reverse()) {
    const words = fold(text)
      .replace(/[\d,.;-]+|\bcedex\b/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    const code = Object.hasOwn(capitalOf, words) ? capitalOf[words] : undefined;
    if (code) return { code, line };
  }
  return undefined;
}
