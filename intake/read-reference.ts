import type { Doubt } from './parsed-case';
import type { Found, SourceText } from './source-text';

export type FoundReference = {
  ua?: Found;
  index?: Found;
  follows?: Found;
  /** Numbers of other actions on the page. */
  others: Found[];
  /** The line that carries the number reads as an update. */
  update?: Found;
  doubts: Doubt[];
};

const series =
  '(?:u\\.?\\s?a\\.?|a\\.?\\s?u\\.?|f[iu]\\b|urgent action|action urgente|accion urgente|azione urgente|extra|ex)(?:-?\\s?(?:nr|no|n)[.°º]?)?\\s{0,3}[:.#-]?\\s{0,3}(?:(?:ua|au)[\\s:-]{1,3})?';
const number = '(\\d{1,3})(?:-\\d{1,2})?\\s?([/.])\\s?(\\d{4}|\\d{2})(?![\\d/]|[.]\\d)';
const uaNumber = new RegExp(`(?<![a-z])(${series})(?:[a-z][a-z' -]{0,40}?\\s)?${number}`, 'g');
const indexNumber =
  /(?<![a-z])(afr|amr|asa|eur|mde|act|pol|ior|org|nws|doc)\s?(\d{2})\s?\/\s?(?:wu\s?)?(\d{1,5})\s?\/\s?(\d{4}|\d{2})(?!\d)/g;
const updateWords =
  /(further information|\bf[iu](?= ?\d)|follow-?up|update|action complementaire|informations complementaires|complement d'information|mas informacion|informacion (?:adicional|complementaria) sobre|actualizacion|weitere information|aktualisierung|aggiornamento|ulteriori informazioni|(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|2nd|3rd|\dth|segunda|tercera|cuarta|quinta|sexta|deuxieme|troisieme|quatrieme|cinquieme|sixieme|seconda|terza|quarta|zweite|dritte|vierte) (?:ua|au))/;
const previous =
  /(link to previous|previous ua|enlace a la au anterior|lien vers l'au precedente|link alla precedente)/;

type Hit = Found & { weight: number; line: string; at: number };

/**
 * Number of the urgent action (in the form "163/17", `EXTRA` kept as its own series), index number
 * of the document and of the one it follows. The number in a heading or footer wins over numbers
 * in running text.
 */
export function readReference(source: SourceText): FoundReference {
  const hits: Hit[] = [];
  for (const hit of source.folded.matchAll(uaNumber)) {
    const lineStart = lineBegin(source.folded, hit.index);
    const lineEnd = lineBreak(source.folded, hit.index);
    const line = source.folded.slice(lineStart, lineEnd);
    const before = source.folded.slice(lineStart, hit.index);
    const extra = /^ex(?:tra)?\b/.test(hit[1]!);
    const year = hit[4]!.slice(-2);
    // "EX 12.5" in running text and the like need a heading around them.
    const headed =
      /^[\s>#*(•-]*$/.test(before) ||
      updateWords.test(before) ||
      /\(([a-z .,'/-]{2,40}):\s*$/.test(before) ||
      /\b(?:first|second|third|fourth|fifth|sixth|primera|premiere|erste|prima|\d(?:st|nd|rd|th))\s*$/.test(
        before,
      );
    if (hit[3] === '.' && !headed && !/urgent action/.test(hit[1]!)) continue;
    let weight = headed ? 2 : 1;
    if (/\b(?:ai[- ])?ind(?:ex|ice)\b/.test(line)) weight = 3;
    if (previous.test(line)) weight = 0;
    const start = hit.index + (extra ? 0 : hit[0].lastIndexOf(hit[2]!));
    hits.push({
      value: `${extra ? 'EXTRA ' : ''}${Number(hit[2])}/${year}`,
      span: [start, hit.index + hit[0].length],
      weight,
      line,
      at: hit.index,
    });
  }
  const best = [...hits].sort((a, b) => b.weight - a.weight || a.at - b.at)[0];
  const ua = best && best.weight > 0 ? best : undefined;
  const doubts: Doubt[] = [];
  const others = hits.filter((hit) => hit.value !== ua?.value);

  const indexes = [...source.folded.matchAll(indexNumber)].map((hit) => {
    const before = source.folded.slice(Math.max(0, hit.index - 60), hit.index);
    const lineStart = lineBegin(source.folded, hit.index);
    const sameLine = source.folded.slice(lineStart, hit.index);
    const bracket = sameLine.lastIndexOf('(') > sameLine.lastIndexOf(')');
    return {
      value: source.text
        .slice(hit.index, hit.index + hit[0].length)
        .toUpperCase()
        .replace(/\s?\/\s?/g, '/')
        .replace(/^([A-Z]{3})\s?/, '$1 '),
      span: [hit.index, hit.index + hit[0].length] as [number, number],
      // "AI Index" is the document's own word, "Index number" the library's.
      own: /(?:ai[- ]index|indice ai|index ai)\s{0,2}:?\s{0,3}$/.test(before),
      labelled:
        /ind(?:ex|ice)(?: (?:ai|number|no\.?|numero))?\s{0,2}:?\s{0,2}(?:ai\s)?(?:number\s?)?:?\s{0,3}$/.test(
          before,
        ),
      bracketed: bracket && (/\b(?:ua|au|extra|ex)\b/.test(sameLine) || updateWords.test(sameLine)),
      previous: previous.test(sameLine),
    };
  });
  const index =
    indexes.find((entry) => entry.own && !entry.bracketed) ??
    indexes.find((entry) => entry.labelled && !entry.bracketed) ??
    indexes.find((entry) => !entry.bracketed && !entry.previous && headLine(source, entry.span[0]));
  const follows = indexes.find((entry) => entry.bracketed && entry.value !== index?.value);

  const updating = ua && updateOf(source, ua, hits);
  return {
    ...(ua && { ua: { value: ua.value, span: ua.span } }),
    ...(index && { index: { value: index.value, span: index.span } }),
    ...(follows && { follows: { value: follows.value, span: follows.span } }),
    ...(updating && { update: { value: updating[0], span: ua.span } }),
    others: others.map(({ value, span }) => ({ value, span })),
    doubts,
  };
}

/** What says that a number is an update's: on its line or below, or before it on a line of its own. */
function updateOf(source: SourceText, ua: Hit, hits: Hit[]): RegExpExecArray | undefined {
  const words = updateWords.exec(ua.line) ?? updateBelow(source, ua.span[1]);
  if (words) return words;
  for (const { value, line } of hits) {
    const opening = value === ua.value ? updateWords.exec(line) : null;
    // "This is the first update of UA 142/17" stands within a sentence.
    if (opening && opening.index < 4 && !/\.\s*$/.test(line)) return opening;
  }
  return undefined;
}

/** "Action complémentaire", on the line below the number. */
function updateBelow(source: SourceText, from: number): RegExpExecArray | undefined {
  const below = source.folded.slice(lineBreak(source.folded, from) + 1).slice(0, 60);
  const hit = updateWords.exec(below);
  return hit?.index === 0 ? hit : undefined;
}

/** An index number outside running text: its line names a UA or holds little else. */
function headLine(source: SourceText, at: number): boolean {
  const start = lineBegin(source.folded, at);
  const end = lineBreak(source.folded, at);
  const line = source.folded.slice(start, end);
  return line.length < 90 || /\b(?:ua|au|extra)\b.{0,4}\d/.test(line.slice(0, at - start));
}

// Lines are looked at within 300 characters: a whole document may come on one line.
const near = 300;

function lineBegin(text: string, from: number): number {
  const start = text.slice(Math.max(0, from - near), from).lastIndexOf('\n') + 1;
  return Math.max(0, from - near) + start;
}

function lineBreak(text: string, from: number): number {
  const end = text.slice(from, from + near).indexOf('\n');
  return end < 0 ? Math.min(text.length, from + near) : from + end;
}
