import { banner, part } from './head-lines';
import type { Line } from './lines';
import { demandLanguages, type Mark, markOf } from './marks';
import {
  capitalSurnameAt,
  hasHonorific,
  looksLikeOffice,
  looksLikePerson,
  looksLikeTitle,
} from './office-words';
import { isProse } from './prose';
import { countryNamed } from './read-countries';
import type { Section } from './sections';
import { readTokens, salutationAtEnd } from './tokens';

const letterOpening =
  /^(?:dear |your excellency|your honou?r|your majesty|excellency|honou?rable |monsieur|madame|estimad[oa]|excelencia|excelentisim|senor(?:a|es|as)?[ ,:]|mesdames|messieurs|excellence|sehr geehrte|exzellenz|eccellenza|egregi[oa]|gentile|illustr)/;
export const letterClosing =
  /^(?:yours (?:sincerely|respectfully|faithfully)|sincerely|respectfully|with best|atentamente|respetuosamente|veuillez agreer|je vous prie d'agreer|mit freundlichen|hochachtungsvoll|distinti saluti|cordiali saluti|in fede)/;
export const dateLine = /^(?:issue )?(?:date|fecha|datum|data) ?: /;
export const referenceLine =
  /^(?:first |second |third |primera |premiere |prima |\d+(?:st|nd|rd|th) )?(?:ua|au)\s?:?\s?\d{1,3}[/.]\d{2}.{0,20}ind(?:ex|ice)/;

export const labelled = /^\p{L}[\p{L} ./()-]{1,24}:/u;
export const sendsTo =
  /\b(?:letters?|appeals?|messages?|faxes|e-?mails|cartas|lettres|briefe|lettere)\b.{0,300}?(?<!authorities|government|them|him|her|you|officials) (?:to|a|an)\s?:\s*$/;

export const writesTo =
  /\b(?:write|schreiben sie|schreibt|escriban|escriba|escribe|ecrivez|ecrire|scrivete|scrivi)\b.{0,300}?(?<!authorities|government|them|him|her|you|officials) (?:to|an|a)\s?:\s*$/;
export const asksToWrite =
  /\b(?:write|send|writing|escrib[aei]n?|envien?|ecri(?:vez|re)|envoye[rz]|schreib(?:en|t|e)|senden|schicken|scriv(?:ete|i|ere)|inviate|inviare)\b/;

const inlineAddress =
  /\b(?:letters?|appeals?|messages?|cartas|lettres|briefe|lettere)\b.{0,300}?\s(?:to|a|à|an)\s?:\s+(?=[^/]{3,90}\/)/iu;

/** Address lines between slashes, behind the words that ask for letters. */
export function addressInLine(line: Line): { heading: Line; lines: Line[] } | undefined {
  const hit = inlineAddress.exec(line.text);
  if (!hit) return undefined;
  const start = hit.index + hit[0].length;
  const lines: Line[] = [];
  for (const piece of line.text.slice(start).matchAll(/[^/]+/g)) {
    const one = part(
      line,
      start + piece.index,
      start + piece.index + piece[0].replace(/\.\s*$/, '').length,
    );
    if (one.text) lines.push({ ...one, gap: 0, heading: false });
  }
  return lines.length > 2 ? { heading: part(line, 0, start), lines } : undefined;
}

/** What follows "… an:" is someone, and not something to ask for. */
export const namesSomeone = (line: Line | undefined) =>
  line !== undefined &&
  !line.bullet &&
  (looksLikeTitle(line.text) ||
    hasHonorific(line.text) ||
    looksLikeOffice(line.text) ||
    capitalSurnameAt(line.text) >= 0);

export const opensLetter = (line: Line) =>
  letterOpening.test(line.folded) &&
  (/[,:]\s*$/.test(line.text) || line.text.length > 120 || line.text.length < 45);

/** "pidiendo …", "chiedendo …", "calling …": a demand whose bullet is lost. */
export const beginsDemand = /^(?:[a-z]{3,14}(?:iendo|ando|endo)(?:l[aeo]s?)?|[a-z]{3,10}ing) /;

const beginsText =
  /^(?:i|we|je|nous|ich|wir|le|les|me|nos|mit|with|con|avec|as|en tant|als|scriv|vi) ?(?:am|are|was|write|wish|call|urge|would|have|vous|soussigne|ecri|schreib|wende|mochte|bin|escrib|dirij|ruego|dirigim|grosser|amo|o |a )/;

/** A letter's salutation with its text below. */
export const beginsLetter = (line: Line, next: Line | undefined) =>
  next !== undefined &&
  opensLetter(line) &&
  !line.bullet &&
  !salutationAtEnd(line.text) &&
  !/:\s*\S/.test(line.text) &&
  (beginsText.test(next.folded) ||
    ((/[,:]\s*$/.test(line.text) || (line.gap > 0 && next.gap > 0)) &&
      isProse(next.text) &&
      !markOf(next)));

const group =
  /^(?:(?:to|for|a|aux|an|alle) )?(?:(?:the|las|les|die) )?(?=[a-z' -]{0,40}(?:authorities|autoridades|autorites|behorden|autorita)(?: [a-z]{4,20})?\s?:$)/;

/** "To the state authorities:", above the demands made of them or the addresses of them. */
export function groupMark(line: Line): Mark | undefined {
  const lead = !line.bullet && line.text.length < 60 && group.exec(line.folded)?.[0].length;
  return lead === false || lead === undefined
    ? undefined
    : { kind: 'to', rest: line.text.slice(lead), restAt: line.span[0] + lead };
}

const isText = (text: string) =>
  isProse(text) || text.length > 140 || /(?:\S+\s+){6}\S+[.!?]$/.test(text);

/** "S.E. M. X, Ministre, BP 184, Fax : …": a label with its number. */
export const holdsChannel = (line: Line) =>
  readTokens(line).some(
    (token) => token.kind === 'email' || token.kind === 'fax' || token.kind === 'phone',
  );

/** Where an address with a channel of its own stands at the end of running text; -1 where none does. */
export function unheadedAddress(lines: Line[]): number {
  let from = lines.length;
  while (from > 0 && !isText(lines[from - 1]!.text)) from--;
  if (from === 0) return -1;
  const named = lines.findIndex(
    (line, i) =>
      i >= from &&
      (line.gap > 0 || i === from) &&
      (namesSomeone(line) || looksLikePerson(line.text)),
  );
  return named >= 0 && lines.slice(named).some(holdsChannel) ? named : -1;
}

/** Announces demands in none of the languages in which the document has announced them. */
export function saysAgain(sections: Section[], line: Line): boolean {
  const first = sections.find((one) => one.mark?.kind === 'demands' && one.lines.length > 0);
  if (!first?.heading) return false;
  const spoken = demandLanguages(first.heading);
  return !demandLanguages(line).some((one) => spoken.includes(one));
}

/** The banner, title or number that stands at the head of each page, after the first. */
export function isPageHead(line: Line, inHead: boolean, seen: Set<string>): boolean {
  const words = line.folded.replace(/\s+/g, ' ').trim();
  if (inHead) {
    const own = line.heading && words.length > 10 && !countryNamed(line.text);
    if (own || referenceLine.test(words)) seen.add(words);
    return false;
  }
  return seen.has(words) || banner.test(words);
}

/** A line that goes on with the sentence which asks for copies to missions. */
export function isSentenceRest(section: Section, line: Line): boolean {
  const before = section.lines.at(-1) ?? section.heading;
  return Boolean(
    before &&
      !/[.:]\s*$/.test(before.text) &&
      !looksLikeTitle(line.text) &&
      !hasHonorific(line.text) &&
      capitalSurnameAt(line.text) < 0 &&
      !looksLikeOffice(line.text),
  );
}
