import { type Classified, ENOUGH } from './classify-fields';
import { doubtsOf } from './doubts';
import { isLine, isPlain, isText, isTitle, type Picks, pick, pickLetter } from './pick-fields';
import { finish, type Part, type Reading, settleNames } from './read-form';
import { sideOf } from './sides';

/** Reads a form that sends a fax: a number, a text or a file, and a page that speaks of faxing. */
export function readFax(part: Part): Reading | null {
  const { context, sends } = part;
  const sides = new Map(part.fields.map((field) => [field, sideOf(field)]));
  // A second row for copies asks the same of the same side.
  const asked = new Set<string>();
  const fields = part.fields.filter((field) => {
    const { seen } = field.evidence;
    const question = `${sides.get(field)} ${seen}`;
    const again = isLine(field) && seen !== '' && asked.has(question);
    asked.add(question);
    return !again;
  });
  if (context.fax < 2 && !fields.some(({ meaning }) => meaning === 'fax-number')) return null;
  const sender = (field: Classified) => isText(field) && sides.get(field) === 'sender';
  const recipient = (field: Classified) => isText(field) && sides.get(field) === 'recipient';
  const notSender = (field: Classified) => isPlain(field) && sides.get(field) !== 'sender';
  const notRecipient = (field: Classified) => isLine(field) && sides.get(field) !== 'recipient';
  const picks: Picks = new Map();
  pick(picks, fields, [
    ['senderFax', ['fax-number'], sender],
    ['faxNumber', ['fax-number'], (field) => notSender(field) && !isLetter(field)],
    [
      'faxNumber',
      ['to', 'recipient-name', 'phone'],
      (field) => notSender(field) && isNumeric(field),
    ],
  ]);
  if (!picks.has('faxNumber')) {
    // Where all is about faxing, "destination" or the only number is whom it goes to.
    const nameless = fields.filter(
      (field) => isPlain(field) && sides.get(field) !== 'sender' && !field.meaning,
    );
    for (const test of [isNumeric, isDestination]) {
      const [only, more] = nameless.filter(test);
      if (only && !more && !picks.has('faxNumber')) picks.set('faxNumber', only);
    }
  }
  const number = picks.get('faxNumber');
  const named = fields.filter(
    ({ meaning, evidence }) => meaning !== 'fax-number' && /\bfax/.test(evidence.named),
  );
  const about =
    context.fax +
    Math.min(2, named.length) +
    (number && recipient(number) && number.meaning === 'fax-number' ? 2 : 0);
  if (!number || about < 2) return null;
  pick(picks, fields, [
    ['faxCountry', ['country'], (field) => sides.get(field) !== 'sender'],
    ['recipientName', ['recipient-name', 'to'], notSender],
    ['recipientName', ['full-name'], recipient],
    ['recipientName', ['fax-number'], (field) => notSender(field) && isAddressed(field)],
    ['recipientOrganisation', ['recipient-organisation', 'organisation'], recipient],
    ['senderEmail', ['sender-email'], notRecipient],
    ['senderPhone', ['phone'], notRecipient],
    ['senderFirstName', ['first-name'], notRecipient],
    ['senderLastName', ['last-name'], notRecipient],
    ['senderName', ['full-name', 'from'], sender],
    ['senderName', ['from'], notRecipient],
    ['subject', ['subject'], isPlain],
    ['subject', ['other'], isTitle],
  ]);
  const codes = fields.find(dials);
  if (codes && !picks.has('faxCountry')) picks.set('faxCountry', codes);
  // Where nothing else is asked of the writer, the organisation is that of whom the fax is for.
  const asks = [...picks.keys()].some((role) => role.startsWith('sender'));
  if (asks || picks.has('recipientName'))
    pick(picks, fields, [
      [asks ? 'senderOrganisation' : 'recipientOrganisation', ['organisation'], notRecipient],
    ]);
  settleNames(picks);
  pickLetter(picks, 'coverText', fields, ['cover-text', 'body', 'comment'], true);
  const file = fields.some(({ shape }) => shape === 'file');
  const text = picks.has('coverText');
  if (!file && !text) return null;
  let score = 3 + about + (file ? 1 : 0) + (text ? 1 : 0) + (sends > 1 ? 1 : sends > 0 ? 0 : -3);
  score -= 0.7 * doubtsOf(part);
  return score < 5 ? null : finish('fax', picks, score, part);
}

/** Called "To", though its name speaks of the fax: `fax_recipient`. */
function isAddressed({ scores }: Classified): boolean {
  return Math.max(scores.get('to') ?? 0, scores.get('recipient-name') ?? 0) > ENOUGH;
}

/** A long text whose label speaks of the fax: "text of the fax". */
function isLetter({ shape, scores }: Classified): boolean {
  return shape !== 'line' && Math.max(scores.get('body') ?? 0, scores.get('cover-text') ?? 0) > 3;
}

/** A list of countries by their calling codes: "China (+86)". */
function dials({ element }: Classified): boolean {
  const { options } = element as HTMLSelectElement;
  return options?.length > 1 && [...options].every(({ text }) => /\+\d/.test(text));
}

function isDestination({ evidence }: Classified): boolean {
  return /\bdest/.test(evidence.named);
}

function isNumeric({ element, evidence }: Classified): boolean {
  const { type, inputMode, placeholder } = element as HTMLInputElement;
  return (
    /^(?:number|tel)$/.test(type) ||
    /^(?:numeric|tel)$/.test(inputMode) ||
    /^[\d\s()+-]{5,}$/.test(placeholder ?? '') ||
    /numb|numer|nummer|number|номер|番号|号码|號碼|번호/.test(evidence.seen)
  );
}
