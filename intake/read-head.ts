import {
  banner,
  bannerTitle,
  gender,
  isAside,
  isRunningText,
  leadingCountries,
  onlyDate,
  part,
  startsWithState,
  uaLine,
} from './head-lines';
import { type FoundPerson, peopleAfter, peopleOf } from './header-people';
import { isCapitals, joinLines, type Line } from './lines';
import { isUnfinished, looksLikePerson } from './office-words';
import { countriesIn, countryNamed } from './read-countries';
import { dateGroup } from './read-dates';
import { readIssued } from './read-issued';
import { readUaLine } from './read-ua-line';
import { paragraph } from './section-text';
import type { Found, SourceText } from './source-text';

export type FoundHead = {
  title?: Found;
  category?: Found;
  countries: Found[];
  issued?: Found;
  people: FoundPerson[];
  /** The first paragraph. */
  summary?: Found;
};

/** Title, category, states, day of issue, people and first paragraph, from a document's beginning. */
export function readHead(
  source: SourceText,
  lines: Line[],
  dayComesFirst: boolean,
  labelled?: { title?: Line; summary?: Line[] },
): FoundHead {
  const head: FoundHead = { countries: [], people: [] };
  let at = 0;

  const bannerAt = lines.findIndex(
    (line) => banner.test(line.folded) || bannerTitle.test(line.folded),
  );
  const uaAt = lines.findIndex((line) => uaLine.test(line.folded) && line.text.length < 200);
  // Where neither is left, "IRAN  Afsoon N (f), aged 32" begins the document.
  const stateAt = lines.findIndex((line) => gender.test(line.text) && startsWithState(line));
  const first = [bannerAt, uaAt].filter((i) => i >= 0 && i < 60);
  at = first.length ? Math.min(...first) : stateAt >= 0 && stateAt < 40 ? stateAt : 0;

  // "Document - Iran: Death penalty: X", above lines whose tabs are lost.
  const page = lines.slice(0, 5).find((line) => /^document - \S/.test(line.folded));
  if (page) {
    const { text, span } = part(page, 11, page.text.length);
    head.title = { value: text, span };
  }
  let titled: Line[] = labelled?.title ? [labelled.title] : [];
  for (; at < lines.length; at++) {
    const line = lines[at]!;
    if (banner.test(line.folded)) continue;
    const own = bannerTitle.exec(line.folded);
    if (own && titled.length === 0) {
      const rest = part(line, own[0].length, line.text.length);
      // "Action urgente - UA 214/16", "Azione Urgente: scadenza 24 giugno 2005"
      if (startsWithNumber.test(rest.folded)) readUaLine(rest, head, dayComesFirst);
      if (startsWithNumber.test(rest.folded) || deadlineWord.test(rest.folded)) continue;
      const country =
        /\s*\(([^()]{2,60}?)[,:]?\s*(?:(?:first|second|third|fourth|fifth)\s+)?(?:UA|AU)?:?\s*(?:[\w' ]+ )?\d{1,3}[./]\d{2,4}\)\s*$/i.exec(
          rest.text,
        );
      if (country) {
        const from = rest.text.lastIndexOf(country[1]!);
        head.countries.push(...countriesIn(country[1]!, rest.span[0] + from));
      }
      const text = country ? part(rest, 0, country.index) : rest;
      if (onlyDate.test(text.folded)) continue;
      if (text.text.trim()) titled = [text];
      continue;
    }
    if (onlyDate.test(line.folded)) continue;
    if (/^(?:subject|betreff|objet|asunto|oggetto):/.test(line.folded)) continue;
    if (uaLine.test(line.folded)) {
      readUaLine(line, head, dayComesFirst);
      // The headline of amnesty.org's pages names the number too: "UA 395/91: USA (Texas): …".
      continue;
    }
    if (isAside(line) || (titled.length === 0 && isNoTitle(line, head, at < uaAt, lines[at + 1])))
      continue;
    if (isRunningText(line) && !line.heading) break;
    // "Further information on EXTRA … - Death" "Penalty" "USA (Texas): …"
    const following = lines[at + 1];
    if (
      titled.length === 0 &&
      head.category &&
      lines[at - 1]!.span[1] - head.category.span[1] <= 1 &&
      uaLine.test(lines[at - 1]?.folded ?? '') &&
      following &&
      !startsWithState(line) &&
      startsWithState(following)
    ) {
      head.category = joinLines([{ text: head.category.value, span: head.category.span }, line]);
      continue;
    }
    if (titled.length === 0) {
      titled = [line];
      while (titled.length < 4 && lines[at + 1] && goesOn(titled, lines[at + 1]!))
        titled.push(lines[++at]!);
      continue;
    }
    if (line.text.length > 60 && !gender.test(line.text)) break;
    // Between title and text: further names, a country, a subtitle.
    const named = startsWithState(titled[0]!) || gender.test(line.text) ? peopleOf(line) : [];
    head.people.push(...named);
    if (named.length === 0 && /[.]$/.test(line.text)) break;
  }

  const printedAt = uaAt > 0 ? uaAt : bannerAt;
  if (titled.length === 0 && printedAt > 0 && at >= printedAt)
    titled = headlineAbove(lines.slice(0, printedAt));
  if (titled.length) {
    const joined = joinLines(titled);
    const countryLine = leadingCountries(joined.value, titled[0]!.span[0]);
    const leads = countryLine[0] && countryLine[0].span[0] === titled[0]!.span[0];
    const title = joined.value
      .replace(/[\s)]+$/, (tail) =>
        tail.includes(')') && joined.value.includes('(') ? tail.trimEnd() : '',
      )
      .trim();
    // amnesty.org's headline, "UA 395/91: USA (Texas): …", stands before the document's own line.
    head.title ??= { value: title, span: joined.span };
    if (
      leads &&
      head.countries.length === 0 &&
      ((uaAt >= 0 && uaAt < 60) || gender.test(titled[0]!.text))
    ) {
      const slash = countryLine.filter(
        (found, i) =>
          i === 0 ||
          /^[\s(/,)&]*(?:\([^)]*\)\s*)?[/,&]\s*$|^\s*\(\s*$|^ +(?:AND|Y|ET|UND|E) +$/.test(
            source.text.slice(countryLine[i - 1]!.span[1], found.span[0]),
          ),
      );
      head.countries.push(...slash);
      head.people.push(...peopleAfter(titled, slash.at(-1)!.span[1]));
    }
  }
  if (labelled?.summary?.length) head.summary = joinLines(labelled.summary);
  else {
    const start = lines.findIndex((line, i) => i >= at && isRunningText(line) && !line.heading);
    if (start >= 0) head.summary = joinLines(paragraph(lines, start));
  }
  head.issued = readIssued(source, lines, dayComesFirst) ?? head.issued;
  if (!head.issued) delete head.issued;
  return head;
}

/** A title over several lines: capitals go on with capitals. */
function goesOn(titled: Line[], next: Line): boolean {
  const last = titled.at(-1)!;
  if (uaLine.test(next.folded) || onlyDate.test(next.folded) || banner.test(next.folded))
    return false;
  if (isRunningText(next) && !isCapitals(next.text)) return false;
  // A state alone below the headline is no part of it.
  if (countryNamed(next.text) && !isUnfinished(last.text)) return false;
  return isCapitals(last.text) && isCapitals(next.text) && next.gap === 0;
}

/** What is feared, and no one's name: "Drohende Hinrichtung". */
const concern =
  /hinrichtung|folter|\bhaft|gefahr|drohen|sorge|execution|torture|tortura|ejecucion|\bpeine\b|\bmort\b|death|muerte|\bfear|\brisk|temor|crainte|esecuzione/;
const startsWithNumber = /^(?:ua|au|extra|ex)\s?:?\s?\d{1,3}[/.]\d{2,4}/;
const deadlineWord =
  /^(?:scadenza|deadline|expires|frist|date limite|fecha limite|echeance|cloture|abgeschlossen)\b/;
const onlyIndex = /^(?:afr|amr|asa|eur|mde|act|pol)\s?\d{2}\/\d+\/\d+$/;
const endsInDate = new RegExp(`${dateGroup(1)}$`);

/** A number, a state or a day alone on its line: read where it belongs, no title. */
function isNoTitle(line: Line, head: FoundHead, beforeNumber: boolean, next?: Line): boolean {
  if (onlyIndex.test(line.folded) || /^(?:https?:|www\.)/.test(line.folded)) return true;
  // "For a print-friendly version of this action:"
  if (beforeNumber && /:\s*$/.test(line.text) && !isCapitals(line.text)) return true;
  // In capitals below the number it begins the names: "SOUDAN" "Mubarak I (h), ingénieur".
  const headed =
    next !== undefined &&
    !gender.test(next.text) &&
    !/[,;:]/.test(next.text) &&
    !isCapitals(next.text) &&
    !isRunningText(next) &&
    (!looksLikePerson(next.text) || concern.test(next.folded));
  const apart = beforeNumber || !isCapitals(line.text) || headed;
  const code = apart && !/[/(:]/.test(line.text) && countryNamed(line.text);
  if (code) {
    head.countries.push({ value: code, span: line.span });
    return true;
  }
  return (
    !isCapitals(line.text) && line.text.split(/\s+/).length <= 6 && endsInDate.test(line.folded)
  );
}

/** The headline of a page that prints it above the number, past "Home > Urgent Actions". */
function headlineAbove(lines: Line[]): Line[] {
  const known = (one: Line) =>
    onlyDate.test(one.folded) ||
    /^(?:publi(?:shed|cation|e|cado)|case|status|posted|tags?|share)\b/.test(one.folded);
  const line = lines.slice(-5).findLast((one) => !known(one));
  const chrome = !line || isAside(line) || banner.test(line.folded) || onlyDate.test(line.folded);
  if (chrome || /[|>@]|https?:/.test(line.text) || isRunningText(line)) return [];
  return line.text.split(/\s+/).length > 2 ? [line] : [];
}
