import { oneLiner, personFirst, titleFirst, wholeLines } from './address-pieces';
import type { Block } from './block-values';
import type { Doubt } from './parsed-case';
import { addressCountry, capitalCountry, countryAtEnd } from './read-countries';
import { type FoundNumber, readNumbers } from './read-numbers';
import { readPlace } from './read-place';
import type { Found, Span } from './source-text';

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
  const pieces = personFirst(titleFirst(wholeLines(oneLiner(printed))));
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
  // What ran on from a salutation to the next recipient is none.
  const salutation = block.salutation?.value;
  if (salutation && salutation.length <= 100 && !/:\s/.test(salutation))
    recipient.salutation = block.salutation!;
  if (block.notes.length) {
    const [first, last] = [block.notes[0]!, block.notes.at(-1)!];
    recipient.note = {
      value: block.notes.map((note) => note.value).join(' '),
      span: [first.span[0], last.span[1]],
    };
  }
  return { recipient, doubts };
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
  for (const cut of [
    ...found.value.matchAll(/\s+(?:or|ou|o|oder|and|y|et|und)\s+|\s*[;/]\s*|,\s*(?=\d{4})/g),
    undefined,
  ]) {
    const end = cut?.index ?? found.value.length;
    const text = found.value.slice(start, end).trim();
    if (text) out.push({ value: text, span: [found.span[0] + start, found.span[0] + end] });
    start = end + (cut?.[0].length ?? 0);
  }
  return out;
}

function handles(found: Found): Found[] {
  const at = [...found.value.matchAll(/@[A-Za-z0-9_.]{1,40}/g)];
  // A label whose value stands in the next cell.
  if (at.length === 0) return found.value === '' ? [] : [found];
  return at.map((hit) => ({
    value: hit[0],
    span: [found.span[0] + hit.index, found.span[0] + hit.index + hit[0].length],
  }));
}
