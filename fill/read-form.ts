import type { Classified } from './classify-fields';
import { ENOUGH } from './classify-fields';
import type { ComposeForm, FormKind, Role } from './compose-form';
import type { Meaning } from './lexicon';
import { isReply } from './reply';
import type { Context } from './scope-context';

/** A form as read in one part of the page: what its fields are and how much speaks for it. */
export type Reading = {
  form: ComposeForm;
  scope: Element;
  fields: Map<Role, Classified>;
  score: number;
};

export type Part = {
  scope: Element;
  fields: Classified[];
  context: Context;
  /** Password fields, dates and times. */
  others: HTMLElement[];
  /** Controls that open a hidden row of recipients. */
  reveal: Partial<Record<Role, Element>>;
};

type Picks = Map<Role, Classified>;

/** Reads a part of the page as a mail, a fax or a contact form, whichever has most for it; null when it is none. */
export function readForm(part: Part): Reading | null {
  const readings = [readFax(part), readMail(part), readContact(part)].filter(
    (reading) => reading !== null,
  );
  readings.sort((a, b) => b.score - a.score);
  return readings[0] ?? null;
}

/** How much speaks against: the words of forms that look alike and are something else. */
function against({ context, others, fields }: Part): number {
  const { heads, title, words } = context;
  let doubt = 0;
  const strongest = (...meanings: Meaning[]) =>
    Math.max(0, ...meanings.map((meaning) => heads.get(meaning) ?? 0));
  doubt += 3 * strongest('elsewhere', 'comment', 'chat', 'newsletter', 'login');
  doubt += 1 * Math.max(title.get('elsewhere') ?? 0, title.get('login') ?? 0);
  for (const word of words) if (ELSEWHERE.has(word)) doubt += 2;
  for (const other of others) doubt += (other as HTMLInputElement).type === 'password' ? 4 : 1.5;
  for (const field of fields) {
    if (field.shape === 'file') continue;
    if ((field.scores.get('login') ?? 0) > 6) doubt += 1;
    if (BANKING.test(field.evidence.seen) || BANKING.test(field.evidence.named)) doubt += 2;
  }
  return doubt;
}

const BANKING =
  /(?:^| )(?:iban|bic|cvv|cvc|card number|cardnumber|amount|betrag|montant|importe|valor|importo)(?: |$)/;
const ELSEWHERE = new Set(
  'comment comments commentform respond reply review reviews rating checkout cart order billing share sharing apply job jobs career careers resume signature identity identities vacation autoreply autoresponder responder filter filters sieve settings preferences profile account register registration signup event calendar appointment booking reservation issue issues bug topic thread forum posting postform wiki publish survey poll petition donate donation transfer payment newsletter subscribe subscription search login signin chat messenger prompt invite guestbook coupon sms'.split(
    ' ',
  ),
);

function sendOf({ context }: Part): { send?: HTMLElement; sends: number } {
  let best: { send?: HTMLElement; sends: number } = { sends: 0 };
  for (const { element, sends } of context.buttons)
    if (sends > best.sends) best = { send: element, sends };
  return best;
}

function pick(
  picks: Picks,
  role: Role,
  fields: Classified[],
  meanings: Meaning[],
  test: (field: Classified) => boolean = () => true,
): void {
  const used = new Set(picks.values());
  let best: Classified | undefined;
  let top = ENOUGH;
  for (const field of fields) {
    if (used.has(field) || !field.meaning || !meanings.includes(field.meaning) || !test(field))
      continue;
    if (field.score > top + 0.01) {
      best = field;
      top = field.score;
    }
  }
  if (best) picks.set(role, best);
}

const isText = ({ shape }: Classified) => shape !== 'select' && shape !== 'file';
const isLine = ({ shape }: Classified) => shape === 'line';

const NOT_BODY: Meaning[] = [
  'other',
  'search',
  'chat',
  'captcha',
  'login',
  'to',
  'cc',
  'bcc',
  'subject',
  'from',
  'reply-to',
  'fax-number',
  'recipient-name',
];

/** The long text of the form: the one that is called so, else the largest that is called nothing else. */
function pickBody(
  picks: Picks,
  role: Role,
  part: Part,
  meanings: Meaning[],
  byShape: boolean,
): void {
  const used = new Set(picks.values());
  let best: Classified | undefined;
  let top = 0;
  for (const field of part.fields) {
    if (used.has(field) || !isText(field)) continue;
    const low = field.shape === 'line';
    if (low && field.element.localName !== 'textarea') continue;
    const called = Math.max(0, ...meanings.map((meaning) => field.scores.get(meaning) ?? 0));
    if (
      field.meaning &&
      !meanings.includes(field.meaning) &&
      (NOT_BODY.includes(field.meaning) || called < ENOUGH)
    )
      continue;
    if (called < ENOUGH && (!byShape || low)) continue;
    const size = field.place.getBoundingClientRect();
    const score =
      called +
      Math.min(4, (size.width * size.height) / 60_000) +
      (field.shape === 'rich' ? 1 : 0) +
      0.5;
    if (score > top) {
      best = field;
      top = score;
    }
  }
  if (best) picks.set(role, best);
}

function finish(kind: FormKind, picks: Picks, score: number, part: Part): Reading {
  const { send } = sendOf(part);
  const files = part.fields.filter(({ shape }) => shape === 'file');
  const file =
    files.find(({ element }) => !NOT_LETTERS.test((element as HTMLInputElement).accept)) ??
    undefined;
  if (file) picks.set('attachment', file);
  const form: ComposeForm = { kind, fields: {} };
  for (const [role, field] of picks) form.fields[role] = field.element;
  if (send) form.send = send;
  if (kind === 'mail') {
    const reveal = Object.entries(part.reveal).filter(([role]) => !picks.has(role as Role));
    if (reveal.length > 0) form.reveal = Object.fromEntries(reveal);
    if (isReply(form)) form.reply = true;
  }
  return { form, scope: part.scope, fields: picks, score };
}

const NOT_LETTERS = /^\s*(image|audio|video)\/|\.(zip|csv|ics|vcf|eml|png|jpe?g|gif)\s*$/i;

function readMail(part: Part): Reading | null {
  const { fields, reveal } = part;
  const picks: Picks = new Map();
  pick(picks, 'bcc', fields, ['bcc'], isText);
  pick(picks, 'cc', fields, ['cc'], isText);
  pick(picks, 'subject', fields, ['subject'], (field) => isText(field) && field.shape !== 'rich');
  pick(picks, 'to', fields, ['to', 'recipient-name'], isText);
  pickBody(picks, 'body', part, ['body'], true);
  const copies =
    picks.has('cc') || picks.has('bcc') || reveal.cc !== undefined || reveal.bcc !== undefined;
  completeMail(picks, fields, copies);
  const { sends } = sendOf(part);
  const to = picks.has('to') || picks.has('cc') || reveal.to !== undefined;
  const subject = picks.has('subject');
  if (!picks.has('body')) return null;
  if (!to || !(subject || copies)) return null;
  let score = 2 + (picks.has('to') ? 2 : 1) + (subject ? 2 : 0) + (copies ? 1.5 : 0);
  if (sends > 1) score += 1.5;
  else if (sends <= 0) score -= copies ? 1 : 2.5;
  if (fields.some(({ meaning }) => meaning === 'from')) score += 0.5;
  if (
    fields.some(
      ({ meaning, element }) => meaning === 'sender-email' && element !== picks.get('to')?.element,
    )
  )
    score -= 1;
  score -= (copies ? 0.6 : 1) * against(part);
  if (score < 4.5) return null;
  return finish('mail', picks, score, part);
}

/** Names what is left by its place: an only unnamed line between the recipients and the letter is the subject. */
function completeMail(picks: Picks, fields: Classified[], copies: boolean): void {
  const body = picks.get('body');
  if (!body) return;
  const unnamed = fields.filter(
    (field) => isLine(field) && !field.meaning && field.order < body.order,
  );
  const to = picks.get('to');
  if (to && !picks.has('subject') && copies) {
    const between = unnamed.filter(({ order }) => order > to.order);
    if (between.length === 1 && between[0]) picks.set('subject', between[0]);
  }
}

function readContact(part: Part): Reading | null {
  const { fields, context } = part;
  const picks: Picks = new Map();
  pick(picks, 'senderEmail', fields, ['sender-email'], isLine);
  pick(picks, 'senderFirstName', fields, ['first-name'], isLine);
  pick(picks, 'senderLastName', fields, ['last-name'], isLine);
  pick(picks, 'senderName', fields, ['full-name', 'from'], isLine);
  settleNames(picks);
  pick(picks, 'senderPhone', fields, ['phone'], isLine);
  pick(picks, 'senderFax', fields, ['fax-number'], isLine);
  pick(picks, 'senderOrganisation', fields, ['organisation'], isLine);
  pick(picks, 'faxCountry', fields, ['country']);
  pick(picks, 'subject', fields, ['subject'], (field) => isLine(field));
  if (!picks.has('subject'))
    pick(
      picks,
      'subject',
      fields,
      ['subject'],
      ({ shape, score }) => shape === 'select' && score > 8,
    );
  pick(
    picks,
    'recipientOrganisation',
    fields,
    ['recipient-organisation'],
    ({ shape }) => shape === 'select',
  );
  const { heads, title, words } = context;
  const greets = Math.max(heads.get('contact') ?? 0, 0.7 * (title.get('contact') ?? 0));
  const named = [...words].some((word) => CONTACT.has(word));
  pickBody(picks, 'body', part, ['body', 'cover-text', 'comment'], greets > 0.5 || named);
  const body = picks.get('body');
  if (!body) return null;
  const email = picks.has('senderEmail');
  const name =
    picks.has('senderName') || picks.has('senderFirstName') || picks.has('senderLastName');
  const subject = picks.has('subject');
  if (!email && !(name && (subject || picks.has('senderPhone')))) return null;
  if (
    fields.some(
      ({ meaning, score }) =>
        (meaning === 'cc' || meaning === 'bcc' || meaning === 'to') && score > 8,
    )
  )
    return null;
  const called = Math.max(body.scores.get('body') ?? 0, body.scores.get('cover-text') ?? 0);
  let score =
    (called >= ENOUGH ? 2 : 1) +
    (email ? 2 : 0) +
    (name ? 1 : 0) +
    (subject ? 1.5 : 0) +
    (picks.has('senderPhone') ? 0.3 : 0);
  score += 2 * greets + (named ? 1.5 : 0);
  const { sends } = sendOf(part);
  if (sends > 1) score += 1.5;
  else if (sends <= 0) score -= 3;
  if ((body.scores.get('comment') ?? 0) > 6) score -= 1.5 - greets;
  if ((body.scores.get('other') ?? 0) > 4 || body.evidence.seen.length === 0) score -= 1;
  if (fields.some(({ evidence }) => /(?:^| )(?:website|url)(?: |$)/.test(evidence.named)))
    score -= 1;
  score -= against(part) * (greets > 0.8 ? 0.6 : 1);
  if (score < 5) return null;
  return finish('contact', picks, score, part);
}

const CONTACT = new Set(
  'contact contacts kontakt contacto contato contatto contactus contactform wpcf enquiry inquiry feedback support ticket tickets helpdesk formmail mailform mailto toiawase letter appeal jotform webform'.split(
    ' ',
  ),
);

/** Beside a first name, "name" is the last name, and the other way round. */
function settleNames(picks: Picks): void {
  const name = picks.get('senderName');
  const first = picks.get('senderFirstName');
  const last = picks.get('senderLastName');
  if (!name) return;
  if (first && !last && Math.abs(first.order - name.order) <= 2) {
    picks.set('senderLastName', name);
    picks.delete('senderName');
  } else if (last && !first && Math.abs(last.order - name.order) <= 2) {
    picks.set('senderFirstName', name);
    picks.delete('senderName');
  } else if (first && last) picks.delete('senderName');
}

function readFax(part: Part): Reading | null {
  const { fields, context } = part;
  if (context.fax < 2) return null;
  const picks: Picks = new Map();
  const sides = new Map(fields.map((field) => [field, sideOf(field)]));
  const of = (side: 'sender' | 'recipient') => (field: Classified) =>
    isText(field) && sides.get(field) === side;
  const notSender = (field: Classified) => isText(field) && sides.get(field) !== 'sender';
  pick(picks, 'senderFax', fields, ['fax-number'], of('sender'));
  pick(picks, 'faxNumber', fields, ['fax-number'], notSender);
  if (!picks.has('faxNumber'))
    pick(
      picks,
      'faxNumber',
      fields,
      ['to', 'recipient-name', 'phone'],
      (field) => notSender(field) && isNumeric(field),
    );
  if (!picks.has('faxNumber')) {
    const unnamed = fields.filter((field) => isLine(field) && !field.meaning && isNumeric(field));
    if (unnamed.length === 1 && unnamed[0]) picks.set('faxNumber', unnamed[0]);
  }
  if (!picks.has('faxNumber')) return null;
  pick(picks, 'faxCountry', fields, ['country'], (field) => sides.get(field) !== 'sender');
  pick(
    picks,
    'senderEmail',
    fields,
    ['sender-email'],
    (field) => isLine(field) && sides.get(field) !== 'recipient',
  );
  pick(
    picks,
    'senderPhone',
    fields,
    ['phone'],
    (field) => isLine(field) && sides.get(field) !== 'recipient',
  );
  pick(
    picks,
    'recipientName',
    fields,
    ['recipient-name', 'to'],
    (field) => isText(field) && sides.get(field) !== 'sender',
  );
  if (!picks.has('recipientName'))
    pick(picks, 'recipientName', fields, ['full-name'], of('recipient'));
  pick(
    picks,
    'recipientOrganisation',
    fields,
    ['recipient-organisation', 'organisation'],
    of('recipient'),
  );
  pick(
    picks,
    'senderFirstName',
    fields,
    ['first-name'],
    (field) => sides.get(field) !== 'recipient',
  );
  pick(picks, 'senderLastName', fields, ['last-name'], (field) => sides.get(field) !== 'recipient');
  pick(picks, 'senderName', fields, ['full-name', 'from'], of('sender'));
  settleNames(picks);
  pick(
    picks,
    'senderOrganisation',
    fields,
    ['organisation'],
    (field) => sides.get(field) !== 'recipient',
  );
  pick(picks, 'subject', fields, ['subject'], (field) => isText(field) && field.shape !== 'rich');
  pickBody(picks, 'coverText', part, ['cover-text', 'body'], true);
  const { sends } = sendOf(part);
  const file = fields.some(({ shape }) => shape === 'file');
  let score = 3 + context.fax + (file ? 1 : 0) + (picks.has('coverText') ? 1 : 0);
  if (sends > 1) score += 1;
  else if (sends <= 0) score -= 3;
  if (!file && !picks.has('coverText')) score -= 3;
  score -= 0.7 * against(part);
  if (score < 5) return null;
  return finish('fax', picks, score, part);
}

function isNumeric({ element, evidence }: Classified): boolean {
  const { type, inputMode, placeholder } = element as HTMLInputElement;
  return (
    type === 'number' ||
    type === 'tel' ||
    inputMode === 'tel' ||
    inputMode === 'numeric' ||
    /^[\d\s()+-]{5,}$/.test(placeholder ?? '') ||
    /number|numer|番号|号码|번호/.test(evidence.seen)
  );
}

const SENDER =
  /(?:^| )(?:sender|senders|from|your|my|absender|ihr|ihre|votre|vos|expediteur|remitente|mittente|remetente|su|seu|afzender|uw|nadawca|nadawcy|отправитель|отправителя|ваш|ваше|gonderen|s|customer)(?: |$)|发件|寄件|送信者|差出人|보내는|발신|שולח|مرسل|فرستنده/;
const RECIPIENT =
  /(?:^| )(?:recipient|recipients|receiver|to|destination|dest|empfanger|empfangers|destinataire|destinatario|ontvanger|odbiorca|odbiorcy|получатель|получателя|alici|r|attn|recip)(?: |$)|收件|接收|宛|送信先|受信|받는|수신|נמען|مستلم|گیرنده/;

/** Whether a field is about the writer or about whom the fax is for: by its own words, else by the heading over it. */
function sideOf(field: Classified): 'sender' | 'recipient' | null {
  for (const text of [field.evidence.seen, field.evidence.named, field.evidence.section]) {
    const sender = SENDER.test(text);
    const recipient = RECIPIENT.test(text);
    if (sender !== recipient) return sender ? 'sender' : 'recipient';
  }
  return null;
}
