import labels from '../data/intake/labels.json';
import offices from '../data/intake/offices.json';
import { isCapitals, joinLines } from './lines';
import {
  capitalSurnameAt,
  continues,
  endsTitle,
  hasHonorific,
  isUnfinished,
  looksLikeAddress,
  looksLikeOffice,
  looksLikePerson,
  looksLikeTitle,
  nameGoesOn,
  titleAndName,
} from './office-words';
import type { Doubt } from './parsed-case';
import { addressCountry, capitalCountry, countryAtEnd, countryNamed } from './read-countries';
import { type FoundNumber, readNumbers } from './read-numbers';
import type { Block } from './read-recipients';
import { type Found, fold, type Span } from './source-text';
import { wordingSource } from './wording';

export type FoundRecipient = {
  role: 'to' | 'copy';
  name?: Found;
  title?: Found;
  organisation?: Found;
  careOf?: { name?: Found; title?: Found; organisation?: Found };
  salutation?: Found;
  email?: Found[];
  fax?: FoundNumber[];
  post?: { lines: Found[]; country?: Found };
  phone?: FoundNumber[];
  telegram?: Found[];
  telex?: Found[];
  web?: Found[];
  social?: Found[];
  note?: Found;
};

type Piece = { text: string; span: Span; apart?: boolean };

const careOfWords = new RegExp(
  `^(?:${labels.careOf.map((word) => word.replace(/[.]/g, '\\.')).join('|')})[\\s:]+`,
  'i',
);
const emailAddress = /[A-Za-z0-9._%+'-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,6}[A-Za-z]{2,24}/g;
const masked = /\[email\s*protected\]|\[correo\s*protegido\]|\S+\s?(?:\[at\]|\(at\))\s?\S+/i;
const webAddress = /(?:https?:\/\/|www\.)[^\s<>()"]+[^\s<>()".,;]/g;

/** Tells name, title, office and address lines apart and reads every channel of one block. */
export function readRecipient(block: Block): { recipient: FoundRecipient; doubts: Doubt[] } {
  const doubts: Doubt[] = [];
  const recipient: FoundRecipient = { role: block.role };
  const printed = block.lines.map(({ text, span, apart }) => ({
    text,
    span,
    ...(apart && { apart }),
  }));
  const pieces = personFirst(wholeLines(oneLiner(printed)));
  const post = readPlace(pieces, recipient);

  const firstLine = post[0];
  if (
    !recipient.name &&
    !recipient.title &&
    !recipient.organisation &&
    !recipient.careOf &&
    firstLine &&
    !/\d/.test(firstLine.value) &&
    !countryAtEnd(firstLine.value)
  )
    recipient.organisation = firstLine;
  const country = addressCountry(post.map((line) => line.value));
  const office = recipient.organisation?.value;
  if (post.some((line) => line.value !== office) || (office && country)) {
    const line =
      country &&
      post.findLast((one) => countryAtEnd(one.value) || country === 'US' || country === 'GB');
    recipient.post = {
      lines: post,
      ...(country && line && { country: { value: country, span: line.span } }),
    };
  }

  const mission = [recipient.title?.value, office].some(
    (words) => words && /embass|ambass|botschaft|embajad|ambasciat/i.test(words),
  );
  const capital =
    mission && recipient.post && !country
      ? capitalCountry(post.map((line) => line.value))
      : undefined;
  if (capital) recipient.post!.country = { value: capital.code, span: post[capital.line]!.span };

  for (const { kind, token, note: noted } of block.channels) {
    const { text, span } = token;
    const value = { value: text, span };
    // A value over two lines has the place of both.
    const within = (from: number, length: number): Span =>
      span[1] - span[0] > text.length ? span : [span[0] + from, span[0] + from + length];
    const emails = [...text.matchAll(emailAddress)].map((hit) => ({
      value: hit[0].replace(/^['.]+/, ''),
      span: within(hit.index, hit[0].length),
    }));
    if (emails.length) recipient.email = unique([...(recipient.email ?? []), ...emails]);
    if (masked.test(text))
      doubts.push({
        about: 'email',
        code: 'maskedEmail',
        span,
      });
    if (emails.length && span[1] - span[0] > text.length)
      doubts.push({
        about: 'email',
        code: 'brokenEmail',
        data: { address: emails.at(-1)!.value },
        span,
      });
    if (kind === 'fax' || kind === 'phone' || kind === 'both') {
      const numbers = readNumbers(text, span[0], country);
      if (noted && numbers[0]) numbers[0].note ??= noted;
      for (const number of numbers)
        if (!number.number && /^\(?\+/.test(number.printed.value))
          doubts.push({
            about: kind === 'phone' ? 'phone' : 'fax',
            code: 'numberIncomplete',
            data: { printed: number.printed.value },
            span: number.printed.span,
          });
      if (numbers.length === 0 && /[^\s(].*[^)\s]$/.test(text) && emails.length === 0)
        doubts.push({
          about: kind,
          code: 'numberUnread',
          data: { printed: text.slice(0, 80) },
          span,
        });
      if (kind !== 'phone') recipient.fax = [...(recipient.fax ?? []), ...numbers];
      if (kind !== 'fax') recipient.phone = [...(recipient.phone ?? []), ...numbers];
    } else if (kind === 'telex')
      recipient.telex = [...(recipient.telex ?? []), ...alternatives(value)];
    else if (kind === 'telegram') {
      if (/@|t\.me/.test(text)) recipient.social = [...(recipient.social ?? []), value];
      else recipient.telegram = [...(recipient.telegram ?? []), value];
    } else if (kind === 'social')
      recipient.social = [...(recipient.social ?? []), ...handles(value)];
    if (kind === 'web' || kind === 'social' || kind === 'email') {
      const found = [...text.matchAll(webAddress)].map((hit) => ({
        value: hit[0],
        span: within(hit.index, hit[0].length),
      }));
      if (found.length) recipient.web = [...(recipient.web ?? []), ...found];
    }
    if (kind === 'email') {
      const note = /\(([^()@]{6,160})\)/.exec(text);
      if (note)
        block.notes.push({
          value: note[1]!,
          span: within(note.index + 1, note[1]!.length),
        });
    }
  }
  for (const kind of ['fax', 'phone', 'telex', 'telegram', 'social'] as const)
    if (recipient[kind]?.length === 0) delete recipient[kind];
  if (block.salutation?.value) recipient.salutation = block.salutation;
  if (block.notes.length) {
    const [first, last] = [block.notes[0]!, block.notes.at(-1)!];
    recipient.note = {
      value: block.notes.map((note) => note.value).join(' '),
      span: [first.span[0], last.span[1]],
    };
  }
  return { recipient, doubts };
}

const slice = (piece: Piece, start: number, end: number): Piece => {
  const text = piece.text.slice(start, end);
  const lead = text.length - text.trimStart().length;
  const body = text.trim();
  return {
    text: body,
    span: [piece.span[0] + start + lead, piece.span[0] + start + lead + body.length],
  };
};

/** Joins what the column's width broke: "Ambassador of the Permanent Mission" "of the …". */
function wholeLines(pieces: Piece[]): Piece[] {
  const whole: Piece[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    if (
      last &&
      !piece.apart &&
      !careOfWords.test(piece.text) &&
      (continues(piece.text) ||
        nameGoesOn(last.text, piece.text) ||
        endsTitle(last.text, piece.text) ||
        (isUnfinished(last.text) && !countryNamed(last.text)))
    ) {
      const joined = joinLines([last, piece]);
      whole[whole.length - 1] = { text: joined.value, span: joined.span };
    } else whole.push(piece);
  }
  return whole;
}

const officeStart =
  /\s(?=(?:Permanent Mission|Embassy|Ministry|Office of|Consulate|Department of|High Commission|Ministère|Ministerio|Embajada|Botschaft|Ambassade|Ambasciata|Ministero|Presidential)\b)/;
const houseStart = /\s(?=\d{1,5}(?:[-–]\d{1,5})? \p{Lu})/u;
const cityStart =
  /,?\s(?=(?:Washington|New York|(?:[A-Z][a-z]+))[, ]+(?:D\.?C\.?|[A-Z]{2})[ ,]+\d{5})/;

/** A whole recipient on one printed line: cut at commas, or before office, house number and city. */
function oneLiner(pieces: Piece[]): Piece[] {
  const single = pieces.length === 1 ? pieces[0]! : undefined;
  if (!single || single.text.length < 45) return pieces;
  const commas = single.text.split(/[,;]\s/).length - 1;
  const cuts: number[] = [];
  if (commas >= 2 || countryAtEnd(single.text)) {
    for (const comma of single.text.matchAll(/[,;]\s+/g)) {
      const next = single.text.slice(comma.index + comma[0].length);
      // "Third Avenue, 34th Floor", "New York, NY 10017", "Smith, Jr."
      if (
        /^(?:\d{1,3}(?:st|nd|rd|th) [Ff]loor|[A-Z]{2}[ ,]+\d{5}|D\.?C\.?[ ,]|Suite|Room|Apt|Jr)/.test(
          next,
        )
      )
        continue;
      cuts.push(comma.index);
    }
  }
  for (const pattern of [officeStart, houseStart, cityStart]) {
    const from = cuts.length ? 0 : 0;
    const hit = pattern.exec(single.text.slice(from));
    if (hit && hit.index > 3 && !cuts.some((cut) => Math.abs(cut - hit.index) < 3))
      cuts.push(hit.index);
  }
  if (cuts.length === 0) return pieces;
  cuts.sort((a, b) => a - b);
  const out: Piece[] = [];
  let start = 0;
  for (const cut of [...cuts, single.text.length]) {
    const piece = slice(single, start, cut);
    const lead = /^[,;\s]+/.exec(piece.text)?.[0].length ?? 0;
    const clean = lead ? slice(piece, lead, piece.text.length) : piece;
    if (clean.text) out.push(clean);
    start = cut;
  }
  return out;
}

const description = new RegExp(
  `^(?:${offices.descriptions.map((one) => wordingSource(one)).join('|')})\\s*:?$`,
);
/** "Colombian human rights organization:", a word on the one that follows. */
const isDescription = (text: string) => text.length < 80 && description.test(fold(text));

const isHeading = (text: string) =>
  isCapitals(text) && !/[\d,]/.test(text) && !looksLikeOffice(text) && !hasHonorific(text);

/** "Dr X, Prime Minister, Government House, Nairobi": name and title apart from what follows. */
function personFirst(pieces: Piece[]): Piece[] {
  const [piece, ...others] = pieces;
  const commas = piece && [...piece.text.matchAll(/,\s+/g)];
  const [first, second] = commas ?? [];
  if (!piece || !first || !second) return pieces;
  const after = first.index + first[0].length;
  const person = piece.text.slice(0, first.index);
  const title = piece.text.slice(after, second.index);
  if (!looksLikePerson(person) || looksLikeTitle(person) || !looksLikeTitle(title)) return pieces;
  const rest = slice(piece, second.index + second[0].length, piece.text.length);
  if (!looksLikeOffice(rest.text) && !looksLikeAddress(rest.text) && !countryAtEnd(rest.text))
    return pieces;
  return [slice(piece, 0, second.index), rest, ...others];
}

/** Fills name, title, organisation and care-of; gives the postal lines. */
function readPlace(pieces: Piece[], recipient: FoundRecipient): Found[] {
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
    if (!recipient.name && hasHonorific(piece.text)) {
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
      !/\d/.test(piece.text)
    ) {
      const comma = /,\s+/.exec(piece.text);
      const behind = comma && piece.text.slice(comma.index + comma[0].length);
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
  return post;
}

/** "President's Palace" of "President's Palace, PO Box 281, Khartoum, Sudan". */
function withoutAddress(piece: Piece): Piece {
  const comma = /,\s+/.exec(piece.text);
  if (!comma || comma.index < 4) return piece;
  const behind = piece.text.slice(comma.index + comma[0].length);
  return looksLikeAddress(behind) || countryAtEnd(behind) ? slice(piece, 0, comma.index) : piece;
}

/** A piece as a value: without what trails it, single-spaced. */
function tidy(piece: Piece): Found {
  const text = piece.text.replace(/[\s,;:]+$/, '');
  return {
    value: text.replace(/[ \t]{2,}/g, ' '),
    span: [piece.span[0], piece.span[1] - (piece.text.length - text.length)],
  };
}

function unique(found: Found[]): Found[] {
  return found.filter(
    (one, i) =>
      found.findIndex((other) => other.value.toLowerCase() === one.value.toLowerCase()) === i,
  );
}

function alternatives(found: Found): Found[] {
  const out: Found[] = [];
  let start = 0;
  for (const cut of [...found.value.matchAll(/\s+(?:or|ou|o|oder)\s+|\s*[;/]\s*/g), undefined]) {
    const end = cut?.index ?? found.value.length;
    const text = found.value.slice(start, end).trim();
    if (text) out.push({ value: text, span: [found.span[0] + start, found.span[0] + end] });
    start = end + (cut?.[0].length ?? 0);
  }
  return out;
}

function handles(found: Found): Found[] {
  const at = [...found.value.matchAll(/@[A-Za-z0-9_.]{1,40}/g)];
  if (at.length === 0) return [found];
  return at.map((hit) => ({
    value: hit[0],
    span: [found.span[0] + hit.index, found.span[0] + hit.index + hit[0].length],
  }));
}
