import offices from '../data/intake/offices.json';
import { countryNamed } from './read-countries';
import { fold } from './source-text';

const titles = new Set(offices.titles);
const officeWords = new Set(offices.offices);
const honorifics = new Set(offices.honorifics);
const streets = new Set(offices.streets);
const unfinished = new Set(offices.unfinished);
const joiners = new Set(offices.joiners);
/** What a minister is charged with: no part of a name. */
const charges = new Set(offices.charges);

/** No title, name or office is longer. */
const longest = 240;

/** Folded words with their apostrophes, hyphens and abbreviation points. */
export function wordsOf(given: string): string[] {
  const text = given.length > longest ? given.slice(0, longest) : given;
  return fold(text).match(/[\p{L}\d][\p{L}\d.'-]*/gu) ?? [];
}

const bare = (word: string) => word.replace(/[.,;:]+$/, '');
const particles =
  /^(?:al|el|bin|bint|ibn|ben|de|del|da|dos|das|di|van|von|der|den|la|le|y|e|ul|ud|uz|abu|abdul|i|u)$/;

/** Begins with "Mr", "H.E.", "General", "Sra.", "Herrn" … */
const rank =
  /^(?:General|Coronel|Almirante|Teniente|Mayor|Comandante|Général)(?: (?:de|en) (?:División|Brigada|Ejército|Jefe|division|brigade))? \p{Lu}\p{Ll}+ \p{Lu}/u;

export function hasHonorific(text: string): boolean {
  if (/^(?:S\.\s?E\.|I\.\s?E\.|H\.\s?E\.|S\.\s?Exz\.|S\.\s?M\.|S\.E\.M\.)/.test(text.trim()))
    return true;
  if (rank.test(text) && titleAt(wordsOf(text).slice(1)) < 0) return true;
  // Chief Michael Agbamuche, in Nigeria.
  if (/^Chief \p{Lu}\p{Ll}+ \p{Lu}/u.test(text)) {
    const behind = wordsOf(text).slice(1);
    return titleAt(behind) < 0 && officeAt(behind) < 0;
  }
  const [first, second] = wordsOf(text.slice(0, 60));
  if (!first) return false;
  if (/^(?:his|her|their|son|sa|su|sua|seine|ihre)$/.test(first))
    return /^(?:excellency|excellence|majesty|highness|excelencia|eccellenza|exzellenz|honou?r|eminence|royal|serene|majeste|majestad)$/.test(
      second ?? '',
    );
  if (first === 'he' || first === 'u' || first === 'me' || first === 'on' || first === 'don')
    return /^(?:H\.?E\.?|U|Me|On|Don) /.test(text.trim());
  if (first === 'the')
    return /^(?:hon|hon\.|honourable|honorable|rt|right|most|rev|reverend)$/.test(second ?? '');
  // "General Prosecutor", "Lord Chancellor": titles, not forms of address.
  if (
    /^(?:general|gen|lord|division|brigade|mayor-general|commandant|kommandant|commander|comandante)$/.test(
      first,
    ) &&
    (second === undefined || titles.has(bare(second)) || joiners.has(second))
  )
    return false;
  return honorifics.has(first) || honorifics.has(bare(first)) || honorifics.has(`${first}.`);
}

/** Where the word of an office or authority stands: "Ministry of …", "Embassy …"; -1 when none. */
function officeAt(words: string[]): number {
  return words.findIndex(
    (word) =>
      officeWords.has(bare(word)) ||
      /(?:ministerium|botschaft|anwaltschaft|kanzlei|behorde)$/.test(bare(word)),
  );
}

/** The word of an office or title stands behind a name. */
export const holdsOffice = (text: string) =>
  officeAt(wordsOf(text)) > 2 || titleAt(wordsOf(text)) > 3;

function titleAt(words: string[]): number {
  return words.findIndex((word, i) => {
    const plain = bare(word);
    if (
      titles.has(plain) ||
      (plain.includes('-') && plain.split('-').some((one) => titles.has(one.replace(/s$/, '')))) ||
      /(?:minister|ministerin|prasident|prasidentin|anwalt|anwaltin)$/.test(plain)
    )
      return true;
    return offices.titlePhrases.some(
      (phrase) => words.slice(i, i + phrase.split(' ').length).join(' ') === phrase,
    );
  });
}

/** "Prime Minister House", "President's Office": a place called after who works there. */
// "Secretaría" is an office, "secretaria" someone.
const namesHouse = (text: string) =>
  /^(?:La )?(?:Subs|S)ecretaría(?![\p{L}])/u.test(text) ||
  (/^[^,]{3,50}\s(?:House|Office|Palace|Secretariat|Residence|Cabinet|Mansion|Department|Chambers|Bureau)$/.test(
    text,
  ) &&
    !/\b(?:of|for)\b/.test(text));

/** "Federal Police Commissioner": an office's word that says of what. */
const endsInTitle = (words: string[], office: number) =>
  words.length > 1 &&
  words.length < 6 &&
  titleAt(words.slice(-1)) === 0 &&
  !words.slice(office).some((word) => joiners.has(word) || /'s$/.test(word));

/** "Minister of Justice", "Deputy Head of Police": what someone is, not where. */
export function looksLikeTitle(text: string): boolean {
  if (text.length > longest || namesHouse(text)) return false;
  const words = wordsOf(text);
  const title = titleAt(words);
  if (title < 0 || title > 4) return false;
  const office = officeAt(words);
  if (office >= 0 && office < title && !endsInTitle(words, office)) return false;
  return !/\d{2}/.test(text);
}

/** "Ministry of Interior", "Embassy of the Republic of X": where letters go. */
export function looksLikeOffice(text: string): boolean {
  if (text.length > longest) return false;
  if (namesHouse(text)) return true;
  const words = wordsOf(text);
  const office = officeAt(words);
  if (office < 0) return false;
  const title = titleAt(words);
  if (endsInTitle(words, office)) return false;
  return title < 0 || office < title || title > 4;
}

/** Has a number, a street word or a postal code. */
export function looksLikeAddress(text: string): boolean {
  if (/\d/.test(text)) return true;
  return wordsOf(text).some(
    (word) =>
      streets.has(word) || streets.has(bare(word)) || /(?:strasse|straße|platz|gasse)$/.test(word),
  );
}

/** A family name in capitals beside other words: "ZHU Rongji", "HONG Hu Shengzhang". */
export function capitalSurnameAt(text: string): number {
  if (text.length > longest) return -1;
  const hit = /(?:^|\s)(\p{Lu}[\p{Lu}'’-]{1,})\s+\p{Lu}\p{Ll}/u.exec(text);
  if (!hit) return -1;
  const at = hit.index + hit[0].indexOf(hit[1]!);
  if (/^(?:UN|UK|US|USA|DC|NY|PO|BP|UAE|DPRK|UNHCR|EU|NW|SW|NE|SE|AI)$/.test(hit[1]!)) return -1;
  return at;
}

/** Two to seven capitalised words with nothing of an office, street or state about them. */
export function looksLikePerson(text: string): boolean {
  if (text.length > longest) return false;
  if (hasHonorific(text)) return true;
  if (/[\d@:;/]/.test(text)) return false;
  const printed = text
    .replace(/\([^)]*\)/g, ' ')
    .trim()
    .split(/\s+/);
  if (printed.length < 2 || printed.length > 7) return false;
  // Newspapers: "La Jornada", "The Nation".
  if (printed.length === 2 && /^(?:L[ae]|El|L[ao]s|Il|The)$/.test(printed[0]!)) return false;
  const words = wordsOf(text);
  if (titleAt(words) >= 0 || officeAt(words) >= 0 || countryNamed(text)) return false;
  if (words.some((word) => charges.has(word) || (streets.has(word) && !particles.test(word))))
    return false;
  return printed.every(
    (word) =>
      /^[‘’'"“(]?\p{Lu}/u.test(word) ||
      particles.test(fold(word)) ||
      /^(?:al|el|ul|ad|as|az|at|an|ar|ash|ben|d|l)[-'’‘]/iu.test(word),
  );
}

/** A line that cannot be the end of what it says: "… of the", "Permanent Mission of the Democratic". */
export function isUnfinished(text: string): boolean {
  if (/[&–—-]$/.test(text)) return true;
  const words = fold(text).split(/\s+/);
  const last = words.at(-1) ?? '';
  if (words.length < 2) return false;
  // The state of Para in Brazil.
  if (/\s(?:Para|Sur)$/.test(text)) return false;
  // "Ministerstvo inostrannykh del": no Spanish "del".
  if (/(?:inn?ostrann|vnutrenn)\S* del$/i.test(text)) return false;
  return unfinished.has(last) || /^(?:d|l|dell|all)'$/.test(last);
}

/** A name that a narrow column broke: "Prince Mohammed bin" "Naif bin Abdul Aziz". */
export function nameGoesOn(above: string, text: string): boolean {
  if (
    /[\d:@]/.test(text) ||
    !(hasHonorific(above) || (looksLikePerson(above) && !looksLikeTitle(above)))
  )
    return false;
  const last = fold(above).split(/\s+/).at(-1)!;
  const first = fold(text).split(/\s+/)[0]!;
  return (
    /^(?:bin|bint|ibn|abu|abdul|abd|ould|uld|al|el|bani)$/.test(last) ||
    /^(?:bin|bint|ibn|al|el)$/.test(fold(text)) ||
    (/^\p{Ll}/u.test(text) && /^(?:bin|bint|ibn|ould|uld|al-\S+|el-\S+|ul-\S+)$/.test(first))
  );
}

/** A line that goes on with the line before: "of the Republic", "in New York". */
export function continues(text: string, above = ''): boolean {
  const first = fold(text).split(/\s+/)[0] ?? '';
  // "Ministre de l'Intérieur et des Collectivités" "territoriales"
  if (
    /^\p{Ll}{3,}(?: \p{L}+){0,2}$/u.test(text) &&
    !streets.has(first) &&
    (looksLikeTitle(above) || looksLikeOffice(above))
  )
    return true;
  return (
    /^\p{Ll}/u.test(text) && (joiners.has(first) || /^(?:of|in|for|and|de|y|et|und|e)$/.test(first))
  );
}

const tails =
  /^(?:affairs|justice|interior|republic|rights|defen[cs]e|security|government|state|affaires|droits|asuntos|justicia|seguridad|derechos|humanos|humains)$/;

const bodies = /^(?:commission|council|committee|commissariat|board|commissioner)$/;

/** One word that ends the title above it: "Chair of the National Human Rights" "Centre". */
export function endsTitle(above: string, text: string): boolean {
  const words = wordsOf(text);
  const word = words[0];
  const charged = charges.has(wordsOf(above).at(-1) ?? '');
  // "Head of the National Human Rights" "Commission under the President"
  if (charged && wordsOf(above).length > 3 && looksLikeTitle(above) && bodies.test(word ?? ''))
    return true;
  if (words.length !== 1 || !word || !/^\p{Lu}/u.test(text)) return false;
  return (
    looksLikeTitle(above) &&
    wordsOf(above).length > 2 &&
    (officeWords.has(word) || tails.test(word))
  );
}
