import { asks } from './asking-sentences';
import { uaLine } from './head-lines';
import { isCapitals, type Line } from './lines';
import { type Mark, markOf } from './marks';
import { looksLikePerson } from './office-words';
import { isProse } from './prose';
import {
  addressInLine,
  asksToWrite,
  beginsDemand,
  beginsLetter,
  dateLine,
  groupMark,
  holdsChannel,
  isPageHead,
  isSentenceRest,
  labelled,
  letterClosing,
  namesSomeone,
  opensLetter,
  referenceLine,
  saysAgain,
  sendsTo,
  unheadedAddress,
  writesTo,
} from './section-openings';
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
  /** An address at the head's end, below the text: its heading got lost. */
  const takeUnheaded = (): boolean => {
    const from = unheadedAddress(current.lines);
    if (from < 0) return false;
    const lines = current.lines.splice(from);
    open('recipients', 'to');
    current.lines.push(...lines);
    return true;
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
        // "Informations complémentaires sur l'AU 255/99": an update's own line.
        if (current.kind === 'head' && uaLine.test(line.folded)) break;
        open('background', 'to', line, mark);
        continue;
      case 'titleLabel':
      case 'summary':
        open(mark.kind === 'summary' ? 'summary' : 'head', 'to', line, mark);
        if (rest(line, mark)) current.lines.push(rest(line, mark)!);
        continue;
      case 'demands': {
        if (current.kind === 'letter') break;
        // "Nuevas acciones sobre AU 295/97": an update's own line.
        if (current.kind === 'head' && uaLine.test(line.folded)) break;
        // "• Fordern Sie die Behörden auf, …": an item of the list.
        if (current.kind === 'demands' && line.bullet && !/\d/.test(line.bullet)) break;
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
          (writesTo.test(line.folded) &&
            (namesSomeone(next) || (next && !next.bullet && looksLikePerson(next.text))))
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
        if (current.kind === 'letter' && rest(line, mark) && !/:\s*$/.test(mark.rest))
          current.lines.push(rest(line, mark)!);
        if (current.kind === 'recipients') sawRecipients = false;
        // The heading's second line: "LETTRE CI-DESSOUS".
        if (
          line.heading &&
          line.text.length > 60 &&
          next?.heading &&
          (next.gap === 0 || (next.gap === 1 && !markOf(next) && !namesSomeone(next))) &&
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
          !/\d[)./]/.test(next.bullet ?? '') &&
          !holdsChannel(next)
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
        if (current.kind === 'head' && !sawRecipients) takeUnheaded();
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
    const group = groupMark(line);
    if (group && (current.kind === 'demands' || (current.kind === 'recipients' && sawRecipients))) {
      open(current.kind, current.role, line, group);
      continue;
    }
    // "Vous pouvez écrire aux autorités pour leur demander :" before a list.
    if (
      current.kind === 'head' &&
      /:\s*$/.test(line.text) &&
      next &&
      (next.bullet ? !/\d/.test(next.bullet) : beginsDemand.test(next.folded)) &&
      asksToWrite.test(line.folded)
    ) {
      open('demands', 'to', line, { kind: 'demands', rest: '', restAt: line.span[1] });
      continue;
    }
    // "Monsieur le Ministre," "Je vous écris …": a letter without a heading.
    if (
      (current.kind === 'recipients' || (current.kind === 'head' && !sawRecipients)) &&
      beginsLetter(line, next) &&
      (current.kind === 'recipients' || takeUnheaded())
    ) {
      open('letter', 'to', line);
      current.lines.push(line);
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
    if (
      current.kind === 'letter' &&
      letterClosing.test(line.folded) &&
      (line.text.length < 60 || /agreer/.test(line.folded) || !asks.test(line.folded))
    ) {
      open('after', 'to', line);
      continue;
    }
    current.lines.push(line);
  }
  return sections;
}
