import { international } from '../appeal/fax-number';
import type { ParsedNumber } from './parsed-case';
import type { Found, Span } from './source-text';

export type FoundNumber = { number?: Found; printed: Found; note?: Found };

const digitsOf = (text: string) => text.replace(/\D/g, '');
const alternative = /\s*(?:\b(?:or|ou|oder|und|and|et|y|o|e)\b|-or-|\/|;|,)\s*/gi;
// Digits with what stands between and before them.
const numberText = /(?:\+|\(|\d)[\d\s()+.\-–‑/]*\d\)?/g;
const extension = /\b(?:ext|extension|x|poste|interno|durchwahl)\.?\s*\d{1,5}\b/i;

const extensionWord = /\b(?:ext|extension|extensión|poste|interno|durchwahl|anexo)\.?\s*$/i;

/**
 * E.164 of a printed number, only when the print gives the country code: "+86 …", "00 86", "011 86",
 * or "1 202 …" at an address in North America, where "+ 512 463 1849" has lost it.
 */
export function internationalNumber(printed: string, country?: string): string | undefined {
  const plain = printed.replace(/[‑–/]/g, '-').trim();
  const american = country === 'US' || country === 'CA';
  if (american && digitsOf(plain.replace(/\(0\)/g, '')).length === 10) return undefined;
  if (!american && !/^\(?\s*(?:\+|00|011)/.test(plain)) return undefined;
  return international(plain);
}

/**
 * The numbers in the value of a fax, telephone or similar label, with their notes. Alternatives
 * after "or", "/", ";" or "," inherit the head of the first: "+86 10 65961109 or 65962660".
 */
export function readNumbers(value: string, offset: number, country?: string): FoundNumber[] {
  const found: FoundNumber[] = [];
  const notes: { at: number; found: Found }[] = [];
  const spanOf = (start: number, end: number): Span => [offset + start, offset + end];

  // Words in brackets are notes; digits in brackets belong to the number.
  let bare = value;
  for (const note of value.matchAll(/\(([^()]{2,160})\)/g)) {
    if (!/\p{L}{2}/u.test(note[1]!)) continue;
    const start = note.index + 1;
    notes.push({
      at: note.index,
      found: { value: note[1]!.trim(), span: spanOf(start, start + note[1]!.length) },
    });
    bare =
      bare.slice(0, note.index) +
      ' '.repeat(note[0].length) +
      bare.slice(note.index + note[0].length);
  }

  for (const run of bare.matchAll(numberText)) {
    if (digitsOf(run[0]).length < 2) continue;
    if (extensionWord.test(bare.slice(Math.max(0, run.index - 14), run.index))) continue;
    for (const [start, end] of apart(run[0])) {
      const printed = run[0].slice(start, end).trim();
      const from = run.index + run[0].indexOf(printed, start);
      const first = found.at(-1);
      const digits = digitsOf(printed);
      const span = spanOf(from, from + printed.length);
      let number = internationalNumber(printed, country);
      const joined = first && isAlternative(bare, first.printed.span[1] - offset, from);
      if (!number && joined && first?.number && !/^\(?[0+]/.test(printed)) {
        const head = first.number.value.slice(0, -digits.length);
        if (head.length >= 2 && digits.length >= 1) number = head + digits;
      }
      if (digits.length < 5 && !number) continue;
      if (digits.length < 5 && !joined) continue;
      const after = bare.slice(from + printed.length, from + printed.length + 24);
      const more = extension.exec(after);
      found.push({
        ...(number && { number: { value: number, span } }),
        printed: { value: printed, span },
        ...(more &&
          more.index <= 2 && {
            note: {
              value: more[0],
              span: spanOf(
                from + printed.length + more.index,
                from + printed.length + more.index + more[0].length,
              ),
            },
          }),
      });
    }
  }
  for (const note of notes) {
    const before = found.filter((entry) => entry.printed.span[0] - offset < note.at).at(-1);
    const target = before ?? found[0];
    if (target && !target.note) target.note = note.found;
  }
  return found;
}

function isAlternative(text: string, from: number, to: number): boolean {
  const between = text.slice(from, to);
  return between.trim() === '' || between.replace(alternative, '').trim() === '';
}

/** A run such as "+57 1 596 0631 / 32" in its alternatives; "0041/22/786 06 62" stays whole. */
function apart(run: string): Span[] {
  const parts: Span[] = [];
  let start = 0;
  for (const slash of run.matchAll(/\s*\/\s*/g)) {
    const left = digitsOf(run.slice(start, slash.index)).length;
    if (left < 7 && !(parts.length > 0 && left > 1)) continue;
    parts.push([start, slash.index]);
    start = slash.index + slash[0].length;
  }
  // Two numbers that both begin with a plus: "+964 1 … +964 7 …".
  for (const plus of run.slice(start).matchAll(/\s\(?\+/g)) {
    const at = start + plus.index;
    if (digitsOf(run.slice(start, at)).length < 7) continue;
    parts.push([start, at]);
    start = at + 1;
  }
  // "91 344 03 47 - 91 344 14 17": two of a kind.
  for (const dash of run.slice(start).matchAll(/\s[-–]\s/g)) {
    const [left, right] = [run.slice(start, start + dash.index), run.slice(start + dash.index)];
    const both = [digitsOf(left), digitsOf(right)] as const;
    if (
      both[0].length < 7 ||
      both[1].length !== both[0].length ||
      both[0].slice(0, 2) !== both[1].slice(0, 2)
    )
      continue;
    parts.push([start, start + dash.index]);
    start += dash.index + dash[0].length;
    break;
  }
  parts.push([start, run.length]);
  return parts;
}

/** Plain values of found numbers. */
export function plainNumber(found: FoundNumber): ParsedNumber {
  return {
    ...(found.number && { number: found.number.value }),
    printed: found.printed.value,
    ...(found.note && { note: found.note.value }),
  };
}
