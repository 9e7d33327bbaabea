import { isCapitals, type Line } from './lines';
import { wordsOf } from './office-words';
import { countriesIn, countryNamed } from './read-countries';
import { dateGroup } from './read-dates';
import { type Found, fold } from './source-text';

/** "URGENT ACTION" alone on a line. */
export const banner =
  /^(?:amnesty international )?(?:urgent action|accion urgente|action urgente|azione urgente|eilaktion)(?: (?:appeal|update|network|outcome|bulletin))?$|^(?:mise a jour|actualizacion|update) - (?:action urgente|accion urgente|urgent action)$|^(?:appel urgent|urgent appeal|accion urgente|llamamiento urgente) - (?:l'observatoire|the observatory|el observatorio)$|^briefe gegen das vergessen(?: - [a-z]+ \d{4})?$|^rapid action network\b/;
/** "Urgent Action: Title". */
export const bannerTitle =
  /^(?:ai ?- ?|amnesty international ?- ?)?(?:urgent action|accion urgente|action urgente|azione urgente|eilaktion)(?: update| outcome)?\s?[:|-]\s?/;
/** A line with the number of an urgent action near its beginning. */
export const uaLine =
  /^(?:.{0,60}\b)?(?:ua|au|extra|ex)(?:-?nr\.?)?\s?:?\s?(?:ua-|au-)?\d{1,3}(?:-\d)?[/.]\s?\d{2}/;
const aside =
  /^(?:public|publico|public document|document public|external|externo|externe|extern|offentlich|pubblico|internal|distr|ai[ -]index|indice|index|urgent action in brief|note to sections|[a-z]{3} \d{2}\/\d+|amnesty international|amnistie internationale|amnistia internacional|home|menu|search|skip to|share|print|campaigns|urgent actions?|take action|donate|tags?|topics?|by|posted|published|subject|from|to|sent|date|cc|reply-to|forwarded|begin forwarded|original message|\d{1,2}:\d{2}|download|pdf|view report|choose a language|,? ?index number|the following information|coordinators|for reasons|being sent|toggle|cookies?|login|sign in|electronic distribution|this bulletin|ifex|urgent appeal case|dear friends|source|\*+ ?updates|facebook|twitter|email|contact|english|francais|espanol|deutsch|italiano|document -|[a-z]{3,20}, (?:le |el |den |il )?\d{1,2}\.? [a-z]{3,10} \d{4}$)(?![a-z])/;
const weekday =
  '(?:[a-z]+day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica)';
/** A day alone on a line. */
export const onlyDate = new RegExp(
  `^(?:${weekday},? (?:le |den |el )?)?(?:issued|issue date|date|published|fecha|datum|data)?\\s?:?\\s?${dateGroup(1)}(?:\\s?-\\s?[a-z]{1,4})?$`,
);
// A form's own words, in capitals too.
const formWords =
  /^(?:public|publico|pubblico|document public|documento publico|external|extern|externe|externo|efai(?: -)?|edai(?: -)?|\d{2} rn \d{1,4}|[a-z]{3} \d{3} ?\/ ?\d{4} ?\/ ?obs ?\d{1,4}(?:\.\d)?|internal|offentlich|amnesty international)(?: {2,}.*)?$/;

/** A line of the form or the page around the document: "Distr: UA/SC", "Share", "DOCUMENT PUBLIC". */
export function isAside(line: Line): boolean {
  if (formWords.test(line.folded)) return true;
  if (aside.test(line.folded) && line.text.length < 90 && !isCapitals(line.text)) return true;
  return (
    /^(?:distr|ai[ -]index|index|indice|public|externo?|external)\b/.test(line.folded) &&
    line.text.length < 120
  );
}

/** Someone's sex in brackets after the name, as header lines have it. */
export const gender = /\((m|f|male|female|h|mujer|hombre|w)\)/i;

/** A line of running text, and not a header line that is long for its blanks or its names. */
export function isRunningText(line: Line): boolean {
  if (gender.test(line.text) && startsWithName.test(line.text)) return false;
  // "NIGERIAMohammed Adamu, bureau chief in Abuja for … magazine", whatever its length.
  if (
    /^\p{Lu}{4}/u.test(line.text) &&
    line.text.length < 160 &&
    !/[.:;]$/.test(line.text) &&
    startsWithState(line)
  )
    return false;
  return (
    line.text.replace(/\s{2,}/g, ' ').length > 75 ||
    (wordsOf(line.text).length > 8 && /[.,]$/.test(line.text))
  );
}

const startsWithName = /^\p{Lu}[^.!?:]{2,90}\((?:m|f|male|female|h|mujer|hombre|w)\)/iu;

/** States that a header line begins with; conversion may have glued the name on: "IRANFarid Omidi". */
export function leadingCountries(title: string, at: number): Found[] {
  const found = countriesIn(title.slice(0, 90), at);
  if (found[0]?.span[0] === at) return found;
  const capitals = /^(\p{Lu}[\p{Lu}' -]{2,40})(?=\p{Lu}\p{Ll})/u.exec(title)?.[1];
  const code = capitals && countryNamed(capitals);
  return code ? [{ value: code, span: [at, at + capitals.length] }] : found;
}

export const startsWithState = (line: Line) =>
  leadingCountries(line.text, line.span[0])[0]?.span[0] === line.span[0];

/** A piece of a line as a line of its own. */
export const part = (line: Line, start: number, end: number): Line => {
  const text = line.text.slice(start, end);
  const lead = text.length - text.trimStart().length;
  return {
    ...line,
    text: text.trim(),
    folded: fold(text.trim()),
    span: [line.span[0] + start + lead, line.span[0] + start + lead + text.trim().length],
  };
};
