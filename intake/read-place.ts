import offices from '../data/intake/offices.json';
import { careOfWords, type Piece, slice, tidy, withoutAddress } from './address-pieces';
import { isCapitals, joinLines } from './lines';
import {
  capitalSurnameAt,
  hasHonorific,
  holdsOffice,
  looksLikeAddress,
  looksLikeOffice,
  looksLikePerson,
  looksLikeTitle,
} from './office-words';
import { countryAtEnd, countryNamed } from './read-countries';
import type { FoundRecipient } from './read-recipient';
import { type Found, fold } from './source-text';
import { titleAndName, titledName } from './title-and-name';
import { wordingSource } from './wording';

const description = new RegExp(
  `^(?:${offices.descriptions.map((one) => wordingSource(one)).join('|')})\\s*:?$`,
);
/** "Colombian human rights organization:", a word on the one that follows. */
const isDescription = (text: string) => text.length < 80 && description.test(fold(text));

const sameAddress =
  /\s*\((?:same address|(?:same )?address as above|as above|misma dirección|même adresse|gleiche Adresse|stesso indirizzo)[^()]{0,20}\)$/i;

const isHeading = (text: string) =>
  isCapitals(text) && !/[\d,]/.test(text) && !looksLikeOffice(text) && !hasHonorific(text);

/** Fills name, title, organisation and care-of; gives the postal lines. */
export function readPlace(given: Piece[], recipient: FoundRecipient): Found[] {
  // "Lynn Brown (address as above)"
  const above = given.length === 1 ? sameAddress.exec(given[0]!.text) : null;
  if (above && looksLikePerson(given[0]!.text.slice(0, above.index))) {
    recipient.name = tidy(slice(given[0]!, 0, above.index));
    return [];
  }
  const pieces = given;
  const post: Found[] = [];
  let address = false;
  // "Ombudsman, Ministry of Interior": the office stands in the title's line.
  let officeInTitle = false;
  const put = (piece: Piece) => {
    // "Beijingshi 100032 - People's Republic of China" is two lines of an envelope.
    const dash = /\s+[-–—]\s+/.exec(piece.text);
    if (dash && countryNamed(piece.text.slice(dash.index + dash[0].length))) {
      put(slice(piece, 0, dash.index));
      put(slice(piece, dash.index + dash[0].length, piece.text.length));
      return;
    }
    const line = tidy(piece);
    if (line.value) post.push(line);
  };
  const name = (piece: Piece) => {
    recipient.name = tidy(piece);
  };
  const title = (piece: Piece) => {
    const { value: text, span } = tidy(piece);
    if (recipient.title?.value.toLowerCase() === text.toLowerCase()) return;
    const first = recipient.title;
    if (!first) recipient.title = { value: text, span };
    // A title over two lines; the same one in another language, below the name, stays in the address.
    else if (
      span[0] - first.span[1] > 4 ||
      (recipient.name && recipient.name.span[0] > first.span[0])
    )
      put(piece);
    else recipient.title = { value: `${first.value}, ${text}`, span: [first.span[0], span[1]] };
  };
  const office = (piece: Piece) => {
    recipient.organisation ??= tidy(withoutAddress(piece));
    put(piece);
  };

  const readPerson = (piece: Piece, next?: Piece): boolean => {
    // "Son Excellence Monsieur le Président" "Général Gnassingbé E".
    if (
      next &&
      looksLikeTitle(piece.text) &&
      hasHonorific(next.text) &&
      !/[\d,]/.test(piece.text + next.text)
    ) {
      const whole = joinLines([piece, next]);
      name({ text: whole.value, span: whole.span });
      return true;
    }
    readOne(piece);
    return false;
  };
  const readOne = (piece: Piece) => {
    // A name that ran into its office cannot be told from it: "Mr Aksu Icisleri Bakanligi".
    if (!piece.text.includes(',') && holdsOffice(piece.text)) return put(piece);
    const comma = /,\s+/.exec(piece.text);
    if (!comma || hasHonorific(piece.text.slice(comma.index + comma[0].length))) return name(piece);
    name(slice(piece, 0, comma.index));
    const rest = slice(piece, comma.index + comma[0].length, piece.text.length);
    if (looksLikeTitle(rest.text)) title(rest);
    else office(rest);
  };

  let joined = false;
  let described = false;
  for (const [i, piece] of pieces.entries()) {
    if (joined) {
      joined = false;
      continue;
    }
    const next = pieces[i + 1]?.text;
    if (i === 0 && next && isDescription(piece.text)) {
      described = !hasHonorific(next);
      continue;
    }
    if (described) {
      described = false;
      office(piece);
      continue;
    }
    // "OBERSTE JUSTIZAUTORITÄT" above "Ayatollah Sadegh L".
    if (i === 0 && next && isHeading(piece.text) && !isCapitals(next) && looksLikePerson(next)) {
      title(piece);
      continue;
    }
    const care = careOfWords.exec(piece.text);
    if (care) {
      const rest = slice(piece, care[0].length, piece.text.length);
      const who = { value: rest.text.replace(/[,;]+$/, ''), span: rest.span };
      recipient.careOf = looksLikePerson(rest.text) ? { name: who } : { organisation: who };
      put(piece);
      address = true;
      continue;
    }
    if (address) {
      put(piece);
      continue;
    }
    const both =
      !recipient.name && !looksLikeOffice(piece.text) ? titleAndName(piece.text) : undefined;
    if (both && !recipient.title) {
      title(slice(piece, ...both.title));
      name(slice(piece, ...both.name));
      continue;
    }
    // "Commissioner Augustine C" below "POLIZEIPRÄSIDENT".
    if (both && !/,/.test(piece.text)) {
      name(piece);
      continue;
    }
    if (
      !recipient.name &&
      (hasHonorific(piece.text) || (recipient.title && titledName(piece.text)))
    ) {
      joined = readPerson(piece, pieces[i + 1]);
      continue;
    }
    const place =
      Boolean(countryNamed(piece.text)) ||
      (countryAtEnd(piece.text) && !looksLikeTitle(piece.text));
    if (
      !place &&
      looksLikeTitle(piece.text) &&
      !(recipient.title && recipient.organisation) &&
      !/\d/.test(piece.text.replace(/\bN(?:r|o)\. \d{1,2}$/i, ''))
    ) {
      const comma = /,\s+/.exec(piece.text);
      const behind = comma && piece.text.slice(comma.index + comma[0].length);
      if (comma && behind && looksLikeOffice(behind) && recipient.title) {
        office(piece);
        recipient.organisation = tidy(
          slice(piece, comma.index + comma[0].length, piece.text.length),
        );
        continue;
      }
      if (comma && behind && looksLikeOffice(behind) && !recipient.organisation) {
        const left = slice(piece, 0, comma.index);
        const split = recipient.name ? undefined : titleAndName(left.text);
        title(split ? slice(left, ...split.title) : left);
        if (split) name(slice(left, ...split.name));
        const place = slice(piece, comma.index + comma[0].length, piece.text.length);
        recipient.organisation = tidy(place);
        officeInTitle = true;
        continue;
      }
      title(piece);
      continue;
    }
    const surname = capitalSurnameAt(piece.text) === 0;
    const afterTitle =
      recipient.title !== undefined && recipient.title.span[1] <= piece.span[0] && i <= 2;
    const comesLast = next === undefined ? !afterTitle : Boolean(countryNamed(next));
    const person =
      !recipient.name &&
      !place &&
      (hasHonorific(piece.text) ||
        surname ||
        (looksLikePerson(piece.text) && !comesLast && (!recipient.organisation || officeInTitle)));
    if (person) {
      joined = readPerson(piece, pieces[i + 1]);
      continue;
    }
    if (looksLikeOffice(piece.text) && !/^\d/.test(piece.text)) {
      office(piece);
      continue;
    }
    if (recipient.organisation && !recipient.name && next && capitalSurnameAt(next) === 0) {
      put(piece);
      continue;
    }
    // What stands between name and street is the house or office: "Casa de Gobierno", "Jilinsheng Renmin Zhengfu".
    if (
      !recipient.organisation &&
      (recipient.name || recipient.title) &&
      !place &&
      next &&
      /\d/.test(next) &&
      !looksLikeAddress(piece.text) &&
      !piece.text.includes(',')
    ) {
      office(piece);
      continue;
    }
    put(piece);
    if (looksLikeAddress(piece.text) || place || recipient.name || recipient.organisation)
      address = true;
  }
  // A body of no known word, above the building it is in: "Observatorio X" "Palacio Y".
  const first = post[0];
  if (
    first &&
    recipient.organisation &&
    !recipient.name &&
    !recipient.title &&
    !recipient.careOf &&
    first.span[0] < recipient.organisation.span[0] &&
    first.span[0] === pieces[0]!.span[0] &&
    !/\d/.test(first.value) &&
    !countryAtEnd(first.value)
  )
    recipient.organisation = first;
  return post;
}
