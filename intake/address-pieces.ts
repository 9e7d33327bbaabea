import labels from '../data/intake/labels.json';
import { joinLines } from './lines';
import {
  continues,
  endsTitle,
  isUnfinished,
  looksLikeAddress,
  looksLikeOffice,
  looksLikePerson,
  looksLikeTitle,
  nameGoesOn,
} from './office-words';
import { countryAtEnd, countryNamed } from './read-countries';
import type { Found, Span } from './source-text';

/** A line of an address, or a part of one. `apart`: something else stood between it and the one before. */
export type Piece = { text: string; span: Span; apart?: boolean };

/** "c/o", "z. Hd." at a line's beginning. */
export const careOfWords = new RegExp(
  `^[[(]?(?:${labels.careOf.map((word) => word.replace(/[.]/g, '\\.')).join('|')})[\\])]?[\\s:]+`,
  'i',
);

/** A part of a piece, without the blanks around it. */
export const slice = (piece: Piece, start: number, end: number): Piece => {
  const text = piece.text.slice(start, end);
  const lead = text.length - text.trimStart().length;
  const body = text.trim();
  // Of lines with blanks between them, a part has the place of the whole.
  const joined = piece.span[1] - piece.span[0] !== piece.text.length;
  return {
    text: body,
    span: joined
      ? piece.span
      : [piece.span[0] + start + lead, piece.span[0] + start + lead + body.length],
  };
};

/** A form of address whose name stands on the next line. */
const excellency =
  /^(?:Son Excellence|(?:His|Her) (?:Excellency|Majesty|Royal Highness)|Su Excelencia|Sua Eccellenza|Seine Exzellenz|S\.\s?E\.?|H\.\s?E\.?|The Hon(?:ourable|\.)?),?$/;

/** The end of a title and who has it: "Rights: Mr X, Ankara". */
const endsInColon = /^\p{Lu}\p{L}+(?: \p{L}+){0,2}:\s+\p{Lu}/u;

/** "Minister of State for Human Rights: Mr X, Basbakanlik, Ankara": title, then the rest at its commas. */
export function titleFirst(pieces: Piece[]): Piece[] {
  const [piece, ...others] = pieces;
  const colon = piece && /:\s+/.exec(piece.text);
  if (!piece || !colon || !looksLikeTitle(piece.text.slice(0, colon.index))) return pieces;
  const rest = slice(piece, colon.index + colon[0].length, piece.text.length);
  if (!looksLikePerson(rest.text.split(',')[0]!)) return pieces;
  return [slice(piece, 0, colon.index), ...oneLiner([rest]), ...others];
}

/** Joins what the column's width broke: "Ambassador of the Permanent Mission" "of the …". */
export function wholeLines(pieces: Piece[]): Piece[] {
  const whole: Piece[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    if (
      last &&
      !piece.apart &&
      !careOfWords.test(piece.text) &&
      (continues(piece.text, last.text) ||
        excellency.test(last.text) ||
        (looksLikeTitle(last.text) && endsInColon.test(piece.text)) ||
        nameGoesOn(last.text, piece.text) ||
        endsTitle(last.text, piece.text) ||
        (isUnfinished(last.text) && !countryNamed(last.text)))
    ) {
      const joined = joinLines([last, piece]);
      whole[whole.length - 1] = { text: joined.value, span: joined.span };
    } else whole.push(piece);
  }
  return whole;
}

const officeStart =
  /\s(?=(?:Permanent Mission|Embassy|Ministry|Office of|Consulate|Department of|High Commission|Ministère|Ministerio|Embajada|Botschaft|Ambassade|Ambasciata|Ministero|Presidential|Palacio|Palais|Palazzo|Casa (?:de|Presidencial)|State House|Government House|P\.?O\.? Box|Apartado)\b)/;
const houseStart = /\s(?=\d{1,5}(?:[-–]\d{1,5})? \p{Lu})/u;
const cityStart =
  /,?\s(?=(?:Washington|New York|(?:[A-Z][a-z]+))[, ]+(?:D\.?C\.?|[A-Z]{2})[ ,]+\d{5})/;

/** A whole recipient on one printed line: cut at commas, or before office, house number and city. */
export function oneLiner(pieces: Piece[]): Piece[] {
  const single = pieces.length === 1 ? pieces[0]! : undefined;
  if (!single || single.text.length < 30) return pieces;
  const commas = single.text.split(/[,;]\s/).length - 1;
  const cuts: number[] = [];
  if (commas >= 2 || countryAtEnd(single.text)) {
    for (const comma of single.text.matchAll(/[,;]\s+/g)) {
      const next = single.text.slice(comma.index + comma[0].length);
      // "Third Avenue, 34th Floor", "New York, NY 10017", "Smith, Jr."
      if (
        /^(?:\d{1,3}(?:st|nd|rd|th) [Ff]loor|[A-Z]{2}[ ,]+\d{5}|D\.?C\.?[ ,]|Suite|Room|Apt|Jr)/.test(
          next,
        )
      )
        continue;
      cuts.push(comma.index);
    }
  }
  for (const pattern of [officeStart, houseStart, cityStart]) {
    const hit = pattern.exec(single.text);
    if (!hit || hit.index <= 3 || cuts.some((cut) => Math.abs(cut - hit.index) < 3)) continue;
    // '6a. Avenida "A" 4-41': a number in the street's own piece.
    const before = Math.max(0, ...cuts.filter((cut) => cut < hit.index));
    if (pattern === houseStart && looksLikeAddress(single.text.slice(before, hit.index))) continue;
    cuts.push(hit.index);
  }
  if (cuts.length === 0) return pieces;
  cuts.sort((a, b) => a - b);
  const out: Piece[] = [];
  let start = 0;
  for (const cut of [...cuts, single.text.length]) {
    const piece = slice(single, start, cut);
    const lead = /^[,;\s]+/.exec(piece.text)?.[0].length ?? 0;
    const clean = lead ? slice(piece, lead, piece.text.length) : piece;
    if (clean.text) out.push(clean);
    start = cut;
  }
  return out;
}

/** "Dr X, Prime Minister, Government House, Nairobi": name and title apart from what follows. */
export function personFirst(pieces: Piece[]): Piece[] {
  const [piece, ...others] = pieces;
  const commas = piece && [...piece.text.matchAll(/,\s+/g)];
  const [first, second] = commas ?? [];
  if (!piece || !first || !second) return pieces;
  const after = first.index + first[0].length;
  const person = piece.text.slice(0, first.index);
  const title = piece.text.slice(after, second.index);
  if (!looksLikePerson(person) || looksLikeTitle(person) || !looksLikeTitle(title)) return pieces;
  const rest = slice(piece, second.index + second[0].length, piece.text.length);
  if (!looksLikeOffice(rest.text) && !looksLikeAddress(rest.text) && !countryAtEnd(rest.text))
    return pieces;
  return [slice(piece, 0, second.index), rest, ...others];
}

/** "President's Palace" of "President's Palace, PO Box 281, Khartoum, Sudan". */
export function withoutAddress(piece: Piece): Piece {
  // "Ministry of Interior 25, El Sheikh Rihan Street": the house number begins the address.
  const house = /^[^,]{7,}?(?=\s+\d{1,4},\s+\p{Lu})/u.exec(piece.text);
  if (house) return slice(piece, 0, house[0].length);
  const comma = /,\s+/.exec(piece.text);
  if (!comma || comma.index < 4) return piece;
  const behind = piece.text.slice(comma.index + comma[0].length);
  return looksLikeAddress(behind) || countryAtEnd(behind) ? slice(piece, 0, comma.index) : piece;
}

/** A piece as a value: without what trails it, single-spaced. */
export function tidy(piece: Piece): Found {
  const clean = piece.text.replace(/[\s,;:]+$/, '');
  // "06573 Ankara, Turkey.", at the end of a sentence.
  const text =
    /\.$/.test(clean) && (countryAtEnd(clean.slice(0, -1)) || /\d[A-Z]{2}\.$/.test(clean))
      ? clean.slice(0, -1)
      : clean;
  return {
    value: text.replace(/[ \t]{2,}/g, ' '),
    span: [piece.span[0], piece.span[1] - (piece.text.length - text.length)],
  };
}
