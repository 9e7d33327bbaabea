import { banner, part } from './head-lines';
import { isCapitals, type Line } from './lines';
import { demandLanguages, type Mark, markOf } from './marks';
import { capitalSurnameAt, hasHonorific, looksLikeOffice, looksLikeTitle } from './office-words';
import { isProse } from './read-recipients';
import { salutationAtEnd } from './tokens';

export type SectionKind =
  | 'head'
  | 'summary'
  | 'demands'
  | 'recipients'
  | 'missions'
  | 'letter'
  | 'background'
  | 'after';

/** Consecutive lines of a document that serve one purpose. */
export type Section = {
  kind: SectionKind;
  role: 'to' | 'copy';
  /** The line that opened it and what follows its wording there. */
  mark?: Mark;
  heading?: Line;
  /** "CHINESE AUTHORITIES" of "APPEALS TO CHINESE AUTHORITIES:". */
  lines: Line[];
};

const letterOpening =
  /^(?:dear |your excellency|your honou?r|your majesty|excellency|honou?rable |monsieur|madame|estimad[oa]|excelencia|excelentisim|senor[a]?[ ,:]|excellence|sehr geehrte|exzellenz|eccellenza|egregi[oa]|gentile|illustr)/;
const letterClosing =
  /^(?:yours (?:sincerely|respectfully|faithfully)|sincerely|respectfully|with best|atentamente|respetuosamente|veuillez agreer|je vous prie d'agreer|mit freundlichen|hochachtungsvoll|distinti saluti|cordiali saluti|in fede)/;
const dateLine = /^(?:issue )?(?:date|fecha|datum|data) ?: /;
const referenceLine =
  /^(?:first |second |third |primera |premiere |prima |\d+(?:st|nd|rd|th) )?(?:ua|au)\s?:?\s?\d{1,3}[/.]\d{2}.{0,20}ind(?:ex|ice)/;

const labelled = /^\p{L}[\p{L} ./()-]{1,24}:/u;
const sendsTo =
  /\b(?:letters?|appeals?|messages?|faxes|e-?mails|cartas|lettres|briefe|lettere)\b.{0,300}?(?<!authorities|government|them|him|her|you|officials) (?:to|a|an)\s?:\s*$/;

const writesTo =
  /\b(?:write|schreiben sie|schreibt|escriban|escriba|escribe|ecrivez|ecrire|scrivete|scrivi)\b.{0,300}?(?<!authorities|government|them|him|her|you|officials) (?:to|an|a)\s?:\s*$/;
const asksToWrite =
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
const namesSomeone = (line: Line | undefined) =>
  line !== undefined &&
  !line.bullet &&
  (looksLikeTitle(line.text) ||
    hasHonorific(line.text) ||
    looksLikeOffice(line.text) ||
    capitalSurnameAt(line.text) >= 0);

export const opensLetter = (line: Line) =>
  letterOpening.test(line.folded) &&
  (/[,:]\s*$/.test(line.text) || line.text.length > 120 || line.text.length < 45);

/** Cuts a document into sections by the wordings that urgent actions use. */
export function readSections(lines: Line[]): Section[] {
  const sections: Section[] = [{ kind: 'head', role: 'to', lines: [] }];
  let current = sections[0]!;
  let sawRecipients = false;
  const pageHeads = new Set<string>();
  const open = (kind: SectionKind, role: 'to' | 'copy', heading?: Line, mark?: Mark) => {
    current = { kind, role, lines: [], ...(heading && { heading }), ...(mark && { mark }) };
    sections.push(current);
    if (kind === 'recipients') sawRecipients = true;
  };
  const rest = (line: Line, mark: Mark): Line | undefined =>
    mark.rest.trim() === ''
      ? undefined
      : {
          ...line,
          text: mark.rest,
          folded: line.folded.slice(line.folded.length - mark.rest.length),
          span: [mark.restAt, line.span[1]],
          heading: false,
        };

  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (isPageHead(line, current.kind === 'head', pageHeads)) continue;
    const mark = markOf(line);
    const next = lines[i + 1];
    switch (mark?.kind) {
      case 'background':
        open('background', 'to', line, mark);
        continue;
      case 'titleLabel':
      case 'summary':
        open(mark.kind === 'summary' ? 'summary' : 'head', 'to', line, mark);
        if (rest(line, mark)) current.lines.push(rest(line, mark)!);
        continue;
      case 'demands': {
        if (current.kind === 'letter') break;
        // "… letters appealing for her release to: His Excellency X/ Prime Minister/ Hanoi"
        const slashed = addressInLine(line);
        if (slashed) {
          open('recipients', 'to', slashed.heading, mark);
          current.lines.push(...slashed.lines);
          continue;
        }
        // The same demands again, for writers in another language.
        if (saysAgain(sections, line)) {
          open('after', 'to', line);
          continue;
        }
        // "Please send courteous letters calling for his release to:"
        if (
          (sendsTo.test(line.folded) && (!next?.bullet || /^[a-z1]/i.test(next.bullet))) ||
          (writesTo.test(line.folded) && namesSomeone(next))
        ) {
          open('recipients', 'to', line, mark);
          continue;
        }
        open('demands', 'to', line, mark);
        continue;
      }
      case 'letter':
        open(
          sawRecipients ||
            /:\s*dear /i.test(line.text) ||
            (mark.rest &&
              opensLetter({
                ...line,
                text: mark.rest,
                folded: line.folded.slice(-mark.rest.length),
              }))
            ? 'letter'
            : 'recipients',
          'to',
          line,
          mark,
        );
        if (current.kind === 'letter' && rest(line, mark)) current.lines.push(rest(line, mark)!);
        if (current.kind === 'recipients') sawRecipients = false;
        // The heading's second line: "LETTRE CI-DESSOUS".
        if (
          line.heading &&
          line.text.length > 60 &&
          next?.heading &&
          next.gap === 0 &&
          isCapitals(next.text)
        )
          i++;
        continue;
      case 'report':
        open(
          sawRecipients || !sections.some((one) => one.mark?.kind === 'instructions')
            ? 'after'
            : 'recipients',
          'to',
          line,
          mark,
        );
        if (current.kind === 'recipients') sawRecipients = false;
        continue;
      case 'instructions':
        if (
          current.kind === 'head' ||
          current.kind === 'demands' ||
          current.kind === 'recipients'
        ) {
          open('head', 'to', line, mark);
          continue;
        }
        break;
      case 'to':
        if (
          next &&
          (next.bullet || /ing$/.test(next.folded.split(' ')[0] ?? '')) &&
          !/\d[).]/.test(next.bullet ?? '')
        )
          open('demands', 'to', line, mark);
        else {
          open('recipients', 'to', line, mark);
          const first = rest(line, mark);
          if (
            first &&
            !/[:]\s*$/.test(first.text) &&
            !isCapitals(first.text) &&
            first.text.includes(',')
          )
            current.lines.push(first);
        }
        continue;
      case 'sendBefore':
        if (current.kind === 'head' && !/(?::|\b(?:to|a|an|à))\s*$/i.test(line.text)) break;
        open('recipients', 'to', line, mark);
        continue;
      case 'copies':
        open('recipients', 'copy', line, mark);
        if (rest(line, mark)) current.lines.push(rest(line, mark)!);
        continue;
      case 'missions':
        if (
          ['head', 'background', 'letter', 'summary'].includes(current.kind) &&
          isProse(line.text)
        )
          break;
        open('missions', 'copy', line, mark);
        continue;
      case 'language':
      case 'until':
      case 'previous':
      case 'person':
      case 'gender':
        if (current.kind === 'head' || (current.kind === 'letter' && mark.kind === 'person')) break;
        open('after', 'to', line, mark);
        continue;
      case 'check':
        if (!['recipients', 'missions', 'demands', 'after'].includes(current.kind)) break;
        open('after', 'to', line, mark);
        continue;
      case 'end':
        if (current.kind === 'head') break;
        open('after', 'to', line, mark);
        continue;
    }
    // "Vous pouvez écrire aux autorités pour leur demander :" before a list.
    if (
      current.kind === 'head' &&
      /:\s*$/.test(line.text) &&
      next?.bullet &&
      !/\d/.test(next.bullet) &&
      asksToWrite.test(line.folded)
    ) {
      open('demands', 'to', line, { kind: 'demands', rest: '', restAt: line.span[1] });
      continue;
    }
    if (dateLine.test(line.folded) && line.text.length < 60 && current.kind !== 'head') continue;
    if (referenceLine.test(line.folded) && current.kind !== 'head') {
      open('after', 'to', line);
      continue;
    }
    // "2) For the full Urgent Action …" after "1) Please write immediately".
    if (
      current.kind === 'demands' &&
      /\d/.test(current.heading?.bullet ?? '') &&
      /\d/.test(line.bullet ?? '')
    )
      open('after', 'to');
    if (current.kind === 'missions' && !(line.gap === 0 && isSentenceRest(current, line))) {
      // A section's own embassy may follow: a copy, not part of the sentence.
      open('recipients', 'copy', undefined, undefined);
    }
    if (current.kind === 'recipients') {
      const heading = current.heading;
      // A heading over two lines: "… TO KIM JONG-UN, SUPREME COMMANDER OF THE" "KOREAN …, CARE OF:".
      if (
        current.mark?.kind === 'sendBefore' &&
        current.lines.length === 0 &&
        line.gap === 0 &&
        heading &&
        !/:\s*$/.test(heading.text) &&
        isCapitals(heading.text) &&
        isCapitals(line.text) &&
        /:\s*$/.test(line.text)
      ) {
        current.heading = {
          ...heading,
          text: `${heading.text} ${line.text}`,
          folded: `${heading.folded} ${line.folded}`,
          span: [heading.span[0], line.span[1]],
        };
        continue;
      }
      if (
        (current.mark?.kind === 'letter' || current.lines.length > 1) &&
        opensLetter(line) &&
        !salutationAtEnd(line.text) &&
        current.mark?.kind === 'letter'
      ) {
        open('letter', 'to', line);
        current.lines.push(line);
        continue;
      }
      if (
        isProse(line.text) &&
        !labelled.test(line.text) &&
        !/^\(|^(?:please|if|note|bitte)\b/i.test(line.text)
      ) {
        open('after', 'to');
        current.lines.push(line);
        continue;
      }
      sawRecipients ||= current.mark?.kind === 'report' || current.mark?.kind === 'letter';
    }
    current.lines.push(line);
    if (current.kind === 'letter' && letterClosing.test(line.folded)) open('after', 'to');
  }
  return sections;
}

/** Announces demands in none of the languages in which the document has announced them. */
function saysAgain(sections: Section[], line: Line): boolean {
  const first = sections.find((one) => one.mark?.kind === 'demands' && one.lines.length > 0);
  if (!first?.heading) return false;
  const spoken = demandLanguages(first.heading);
  return !demandLanguages(line).some((one) => spoken.includes(one));
}

/** The banner, title or number that stands at the head of each page, after the first. */
function isPageHead(line: Line, inHead: boolean, seen: Set<string>): boolean {
  const words = line.folded.replace(/\s+/g, ' ').trim();
  if (inHead) {
    if ((line.heading && words.length > 10) || referenceLine.test(words)) seen.add(words);
    return false;
  }
  return seen.has(words) || banner.test(words);
}

function isSentenceRest(section: Section, line: Line): boolean {
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
