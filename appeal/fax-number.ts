import callingCodes from '../data/calling-codes.json';
import type { DialNumber } from '../data/schema';

const codes = new Set(callingCodes.codes.split(' '));

/**
 * Reads the fax or phone numbers of one printed line: "+86 10 65961109 or 65962660".
 * Each keeps its printed form; `number` (E.164) is only there when the line itself gives the country
 * code. A short alternative takes the head of the number before it. No country is ever assumed.
 */
export function readDialNumbers(printed: string): DialNumber[] {
  const line = fold(printed).replace(label, '');
  const found: DialNumber[] = [];
  for (const part of line.split(alternatives)) {
    const { words, note } = withoutNotes(part);
    const digits = words.replace(/\D/g, '');
    if (digits.length < 2) {
      if (note && found.length > 0) found[found.length - 1]!.note ??= note;
      continue;
    }
    const before = found.at(-1)?.number;
    const number = international(words) ?? (before && sharedHead(before, words));
    found.push({ ...(number && { number }), printed: words, ...(note && { note }) });
  }
  return found;
}

/** A number's calling code and the rest of its digits. Throws for what is no E.164 number. */
export function splitNumber(number: string): { code: string; national: string } {
  const code = /^\+[1-9]\d{6,14}$/.test(number) && codeAtStart(number.slice(1));
  if (!code) throw new RangeError(`Not an E.164 number: "${number}"`);
  return { code, national: number.slice(1 + code.length) };
}

const label =
  /^\s*(?:tel(?:ephone)?s?|phones?|faxe?s?|facsimile|f|t|传真|電話|电话|팩스|전화)(?:\s*(?:\/|and|&)\s*(?:fax|tel)\w*)?\.?\s*(?:no\.?|number)?\s*[:：.]\s*/i;
const alternatives = /\s*(?:[/;,|]|\b(?:or|ou|oder|o|and|y|et|und)\b|或)\s*(?![^(]*\))/i;

/** Full-width characters, every kind of space and dash. */
function fold(printed: string): string {
  return printed
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\s\u00AD\u200B-\u200F\u202A-\u202E\u2066-\u2069]+/g, ' ')
    .trim();
}

function withoutNotes(part: string): { words: string; note?: string } {
  const notes: string[] = [];
  const words = part
    .replace(/\(([^()]*\p{L}[^()]*)\)?/gu, (_, note: string) => {
      notes.push(note.trim());
      return ' ';
    })
    .replace(/(?:\bext(?:ension)?\.?|\bx|#)\s*\d+\s*$/i, (extension) => {
      notes.push(extension.trim());
      return ' ';
    })
    .replace(/\s+/g, ' ')
    .trim();
  return notes.length > 0 ? { words, note: notes.join('; ') } : { words };
}

/** E.164 of a printed number that gives its country code: "+86 …", "(+86)", "00 86", "011 86". */
export function international(words: string): string | undefined {
  const plain = words.replace(/^\(\s*(\+\s*\d+)\s*\)/, '$1');
  const trunkless = plain.replace(/\(\s*0\s*\)/g, ' ');
  const digits = trunkless.replace(/\D/g, '');
  if (/[^\d\s()+.-]/.test(plain) || plain.lastIndexOf('+') > 0) return undefined;
  if (plain.startsWith('+')) return checked(digits, 8);
  // What is dialled before a country code: 00 in most of the world, 011 from North America.
  if (/^00[1-9]/.test(digits)) return checked(digits.slice(2), 9);
  if (/^011[1-9]/.test(digits)) return checked(digits.slice(3), 10);
  if (/^1[ .(-]/.test(plain) && nanp.test(digits)) return `+${digits}`;
  // "(86-10) 6238 1025": with twelve digits it can't be an area code with a subscriber's number.
  const head = plain.match(/^\(?([1-9]\d{0,2})[) -]/)?.[1];
  return head && codes.has(head) ? checked(digits, 12) : undefined;
}

const nanp = /^1[2-9]\d{2}[2-9]\d{6}$/;

function checked(digits: string, least: number): string | undefined {
  const code = codeAtStart(digits);
  if (!code || digits.length < least || digits.length > 15) return undefined;
  return code === '1' && !nanp.test(digits) ? undefined : `+${digits}`;
}

// No calling code is the beginning of another.
function codeAtStart(digits: string): string | undefined {
  return [1, 2, 3].map((length) => digits.slice(0, length)).find((code) => codes.has(code));
}

function sharedHead(before: string, words: string): string | undefined {
  const tail = words.replace(/\D/g, '');
  const { national } = splitNumber(before);
  if (/[^\d\s.-]/.test(words) || tail.startsWith('0') || tail.length >= national.length) {
    return undefined;
  }
  return before.slice(0, -tail.length) + tail;
}
