import { part } from './head-lines';
import type { Line } from './lines';
import { isProse } from './prose';
import { countriesIn } from './read-countries';
import { dateGroup, dayOf } from './read-dates';
import type { FoundHead } from './read-head';

const date = new RegExp(dateGroup(1));

/** "UA 395/91  Death Penalty  13 November 1991", "Further information on UA … - Forcible Return". */
export function readUaLine(line: Line, head: FoundHead, dayComesFirst: boolean): void {
  const number =
    /(?:ua|au|extra|ex)(?:-?nr\.?)?\s?:?\s?(?:ua-|au-)?\d{1,3}(?:-\d)?[/.]\s?\d{2,4}/.exec(
      line.folded,
    );
  if (!number) return;
  let from = number.index + number[0].length;
  const bracket = /^\s*\([^()]*\)/.exec(line.text.slice(from));
  if (bracket) from += bracket[0].length;
  const tail = part(line, from, line.text.length);
  // In a sentence behind the number it is the day of something else.
  const printed = isProse(tail.text) ? null : date.exec(tail.folded);
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
