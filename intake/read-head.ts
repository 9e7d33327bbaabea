import { isCapitals, joinLines, type Line } from './lines';
import { wordsOf } from './office-words';
import { countriesIn, countryNamed } from './read-countries';
import { dateGroup, dayOf } from './read-dates';
import { type Found, fold, type SourceText } from './source-text';

export type FoundHead = {
  title?: Found;
  category?: Found;
  countries: Found[];
  issued?: Found;
  people: { name: Found; gender?: Found }[];
  /** The first paragraph. */
  summary?: Found;
};

const banner =
  /^(?:amnesty international )?(?:urgent action|accion urgente|action urgente|azione urgente|eilaktion)(?: (?:appeal|update|network|outcome|bulletin))?$/;
const bannerTitle =
  /^(?:ai ?- ?|amnesty international ?- ?)?(?:urgent action|accion urgente|action urgente|azione urgente|eilaktion)(?: update| outcome)?\s?[:|-]\s?/;
const uaLine =
  /^(?:.{0,60}\b)?(?:ua|au|extra|ex)(?:-?nr\.?)?\s?:?\s?(?:ua-|au-)?\d{1,3}(?:-\d)?[/.]\s?\d{2}/;
const aside =
  /^(?:public|publico|public document|document public|external|externo|externe|extern|offentlich|pubblico|internal|distr|ai index|indice|index|urgent action in brief|note to sections|[a-z]{3} \d{2}\/\d+|amnesty international|home|menu|search|skip to|share|print|campaigns|urgent actions?|take action|donate|tags?|topics?|by|posted|published|subject|from|to|sent|date|cc|reply-to|forwarded|begin forwarded|original message|\d{1,2}:\d{2}|download|pdf|view report|choose a language|,? ?index number|the following information|coordinators|for reasons|being sent|toggle|cookies?|login|sign in|facebook|twitter|email|contact|english|francais|espanol|deutsch|italiano|document -|[a-z]{3,20}, (?:le |el |den |il )?\d{1,2}\.? [a-z]{3,10} \d{4}$)(?![a-z])/;
const date = new RegExp(dateGroup(1));
const onlyDate = new RegExp(
  `^(?:[a-z]+day,? )?(?:issued|issue date|date|published|fecha|datum|data)?\\s?:?\\s?${dateGroup(1)}(?:\\s?-\\s?[a-z]{1,4})?$`,
);
const labelledDate = new RegExp(
  `(?<![a-z])(issue date|publication date|date of issue|issued|date|fecha|datum|data|date de publication)\\s{0,2}:\\s{0,3}${dateGroup(2)}`,
  'g',
);

const isProse = (line: Line) =>
  line.text.length > 75 || (wordsOf(line.text).length > 8 && /[.,]$/.test(line.text));

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
  const first = [bannerAt, uaAt].filter((i) => i >= 0 && i < 60);
  at = first.length ? Math.min(...first) : 0;

  let titled: Line[] = labelled?.title ? [labelled.title] : [];
  for (; at < lines.length; at++) {
    const line = lines[at]!;
    const own = bannerTitle.exec(line.folded);
    if (own && titled.length === 0) {
      const rest = part(line, own[0].length, line.text.length);
      const country =
        /\s*\(([^()]{2,60}?)[,:]?\s*(?:(?:first|second|third|fourth|fifth)\s+)?(?:UA|AU)?:?\s*(?:[\w' ]+ )?\d{1,3}[./]\d{2,4}\)\s*$/i.exec(
          rest.text,
        );
      if (country) {
        const from = rest.text.lastIndexOf(country[1]!);
        head.countries.push(...countriesIn(country[1]!, rest.span[0] + from));
      }
      const text = country ? part(rest, 0, country.index) : rest;
      if (text.text.trim()) titled = [text];
      continue;
    }
    if (banner.test(line.folded) || onlyDate.test(line.folded)) continue;
    if (uaLine.test(line.folded)) {
      readUaLine(line, head, dayComesFirst);
      // The headline of amnesty.org's pages names the number too: "UA 395/91: USA (Texas): …".
      continue;
    }
    if (aside.test(line.folded) && line.text.length < 90 && !isCapitals(line.text)) continue;
    if (
      /^(?:distr|ai index|index|indice|public|externo?|external)\b/.test(line.folded) &&
      line.text.length < 120
    )
      continue;
    if (isProse(line) && !line.heading) break;
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
    if (titled.length && line.text.length > 60) break;
    // Between title and text: further names, a country, a subtitle.
    if (!readNames(line, head) && /[.]$/.test(line.text)) break;
  }

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
    if (leads && head.countries.length === 0 && uaAt >= 0 && uaAt < 60) {
      const slash = countryLine.filter(
        (found, i) =>
          i === 0 ||
          /^[\s(/,)&]*(?:\([^)]*\)\s*)?[/,&]\s*$|^\s*\(\s*$/.test(
            source.text.slice(countryLine[i - 1]!.span[1], found.span[0]),
          ),
      );
      head.countries.push(...slash);
      readPeople(titled, slash.at(-1)!.span[1], head);
    }
  }
  if (labelled?.summary?.length) head.summary = joinLines(labelled.summary);
  else {
    const start = lines.findIndex((line, i) => i >= at && isProse(line) && !line.heading);
    if (start >= 0) head.summary = joinLines(paragraph(lines, start));
  }
  head.issued = issued(source, lines, dayComesFirst) ?? head.issued;
  if (!head.issued) delete head.issued;
  return head;
}

const startsWithState = (line: Line) =>
  leadingCountries(line.text, line.span[0])[0]?.span[0] === line.span[0];

/** States that a header line begins with; conversion may have glued the name on: "IRANFarid Omidi". */
function leadingCountries(title: string, at: number): Found[] {
  const found = countriesIn(title.slice(0, 90), at);
  if (found[0]?.span[0] === at) return found;
  const capitals = /^(\p{Lu}[\p{Lu}' -]{2,40})(?=\p{Lu}\p{Ll})/u.exec(title)?.[1];
  const code = capitals && countryNamed(capitals);
  return code ? [{ value: code, span: [at, at + capitals.length] }] : found;
}

const part = (line: Line, start: number, end: number): Line => {
  const text = line.text.slice(start, end);
  const lead = text.length - text.trimStart().length;
  return {
    ...line,
    text: text.trim(),
    folded: fold(text.trim()),
    span: [line.span[0] + start + lead, line.span[0] + start + lead + text.trim().length],
  };
};

/** A title over several lines: capitals go on with capitals. */
function goesOn(titled: Line[], next: Line): boolean {
  const last = titled.at(-1)!;
  if (uaLine.test(next.folded) || onlyDate.test(next.folded) || banner.test(next.folded))
    return false;
  if (isProse(next) && !isCapitals(next.text)) return false;
  return isCapitals(last.text) && isCapitals(next.text) && next.gap === 0;
}

/** The first paragraph: lines without a blank between, or, set wide, up to the end of a sentence. */
export function paragraph(lines: Line[], start: number): Line[] {
  const out = [lines[start]!];
  for (let i = start + 1; i < lines.length && out.length < 40; i++) {
    const line = lines[i]!;
    const last = out.at(-1)!;
    const broken =
      line.gap > 0 &&
      !/[.!?:”"]\s*$/.test(last.text) &&
      /^[\p{Ll}\d(]/u.test(line.text) &&
      last.text.length > 50;
    if (line.bullet || line.heading || (line.gap > 0 && !broken)) break;
    // A single-spaced page still ends its bold lead with a short line before the next paragraph.
    if (
      line.gap === 0 &&
      /[.!?]["”]?\s*$/.test(last.text) &&
      last.text.length < 60 &&
      out.length > 1 &&
      line.text.length > 70
    )
      break;
    if (line.gap === 0 && last.text.length > 200 && /[.!?]["”]?\s*$/.test(last.text)) break;
    out.push(line);
  }
  return out;
}

/** "UA 395/91  Death Penalty  13 November 1991", "Further information on UA … - Forcible Return". */
function readUaLine(line: Line, head: FoundHead, dayComesFirst: boolean): void {
  const number =
    /(?:ua|au|extra|ex)(?:-?nr\.?)?\s?:?\s?(?:ua-|au-)?\d{1,3}(?:-\d)?[/.]\s?\d{2,4}/.exec(
      line.folded,
    );
  if (!number) return;
  let from = number.index + number[0].length;
  const bracket = /^\s*\([^()]*\)/.exec(line.text.slice(from));
  if (bracket) from += bracket[0].length;
  const tail = part(line, from, line.text.length);
  const printed = date.exec(tail.folded);
  if (printed) {
    const day = dayOf(printed[1]!, dayComesFirst);
    if (day && !head.issued)
      head.issued = {
        value: day,
        span: [tail.span[0] + printed.index, tail.span[0] + printed.index + printed[1]!.length],
      };
  }
  const index =
    /[,;]?\s*(?:ai[- ])?(?:ind(?:ex|ice))?:?\s*(?:afr|amr|asa|eur|mde|act|pol)\s?\d{2}\/\d+\/\d+,?/.exec(
      tail.folded,
    );
  if (index) {
    const country = part(
      tail,
      index.index + index[0].length,
      printed && printed.index > index.index ? printed.index : tail.text.length,
    );
    const named = countriesIn(
      country.text.replace(/\b(?:Issue )?(?:Date|Fecha|Datum|Data)\s?:?\s*$/i, ''),
      country.span[0],
    );
    head.countries.push(
      ...named.filter((one) => !head.countries.some((known) => known.value === one.value)),
    );
    return;
  }
  const words = part(tail, 0, printed?.index ?? tail.text.length);
  const category = words.text.replace(/^[\s:–—-]+|[\s,;:–—-]+$/g, '');
  if (category.length > 3 && category.length < 160 && !/index|^(?:date|fecha)/i.test(category)) {
    const start = words.text.indexOf(category);
    const country = countriesIn(category, words.span[0] + start);
    if (country[0]?.span[0] === words.span[0] + start) {
      head.title ??= {
        value: category,
        span: [words.span[0] + start, words.span[0] + start + category.length],
      };
      return;
    }
    head.category = {
      value: category,
      span: [words.span[0] + start, words.span[0] + start + category.length],
    };
  }
}

const gender = /\((m|f|male|female|h|mujer|hombre|w)\)/i;

/** Names after the state on a header line of the years before 2009: "IRAN  Siamak P (m), writer". */
function readPeople(titled: Line[], after: number, head: FoundHead): void {
  for (const line of titled) {
    const from = Math.max(0, after - line.span[0]);
    if (from >= line.text.length) continue;
    const rest = part(line, from, line.text.length);
    const bracket = /^[:\s]*(?:\([^)]*\))?[:\s–—-]*/.exec(rest.text)![0].length;
    readNames(part(rest, bracket, rest.text.length), head);
  }
}

function readNames(line: Line, head: FoundHead): boolean {
  const sex = gender.exec(line.text);
  const end = sex?.index ?? line.text.search(/[,(]|\s{2,}|\s*\)+\s*$|$/);
  const name = part(line, 0, end < 0 ? line.text.length : end);
  const words = name.text.split(/\s+/);
  if (words.length < 1 || words.length > 7 || name.text.length < 4 || /\d|:/.test(name.text))
    return false;
  if (
    !words.every((word) =>
      /^[\p{Lu}'‘’"“(]|^(?:al|el|bin|ibn|de|del|da|dos|van|von|and|y|et|e)\b/u.test(word),
    )
  )
    return false;
  if (!sex && words.length < 2) return false;
  head.people.push({
    name: { value: name.text, span: name.span },
    ...(sex && {
      gender: {
        value: sex[1]!,
        span: [line.span[0] + sex.index + 1, line.span[0] + sex.index + 1 + sex[1]!.length] as [
          number,
          number,
        ],
      },
    }),
  });
  return true;
}

/** The day of issue: labelled, or alone on a line at the beginning. */
function issued(source: SourceText, lines: Line[], dayComesFirst: boolean): Found | undefined {
  const hits = [...source.folded.matchAll(labelledDate)];
  hits.sort((a, b) => Number(/issue|publi/.test(b[1]!)) - Number(/issue|publi/.test(a[1]!)));
  for (const hit of hits) {
    const before = source.folded
      .slice(Math.max(0, hit.index - 200), hit.index)
      .split('\n')
      .at(-1)!;
    // In running text "date:" may be that of a hearing.
    if (before.trim() !== '' && !/ind(?:ex|ice)|\d{1,3}\/\d{2}/.test(before)) continue;
    const day = dayOf(hit[2]!, dayComesFirst);
    const start = hit.index + hit[0].length - hit[2]!.length;
    if (day) return { value: day, span: [start, start + hit[2]!.length] };
  }
  for (const line of lines.slice(0, 40)) {
    const alone = onlyDate.exec(line.folded);
    if (!alone) continue;
    const day = dayOf(alone[1]!, dayComesFirst);
    const start = line.span[0] + line.folded.indexOf(alone[1]!);
    if (day) return { value: day, span: [start, start + alone[1]!.length] };
  }
  return undefined;
}
