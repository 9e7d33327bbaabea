import { buttonText } from './buttons';
import type { Classified } from './classify-fields';
import { ENOUGH } from './classify-fields';
import { doubtsOf } from './doubts';
import { senseOf } from './lexicon';
import { isLine, isSelect, isTitle, type Picks, pick, pickLetter } from './pick-fields';
import { finish, type Part, type Reading, settleNames } from './read-form';
import { sideOf } from './sides';

const CONTACT =
  /^(?:contac?t|kontakt|contato|wpcf|enquir|inquir|feedback|support|ticket|helpdesk|formmail|mailform|mailto|toiawase|letter|appeal|webform)/;
// A list of topics sorts letters: what is chosen there is no subject.
const TOPIC = /topic|issue|categ|thema|tema\b|moti[vf]|reason|rubri|queue|area|type|depart|select/;

/** Reads a contact form, in which the e-mail address and the names are the writer's own. */
export function readContact(whole: Part): Reading | null {
  const part = withoutNext(whole);
  const { fields, context, sends } = part;
  const { heads, title, words } = context;
  if (context.sendsFax) return null;
  const greets = Math.max(heads.get('contact') ?? 0, 0.7 * (title.get('contact') ?? 0));
  const isNamed = [...words].some((word) => CONTACT.test(word));
  const picks: Picks = new Map();
  const has = (meaning: string) => fields.some((field) => field.meaning === meaning);
  const byShape = greets > 0.5 || isNamed || (has('sender-email') && has('subject'));
  pickLetter(picks, 'body', fields, ['body', 'cover-text', 'comment'], byShape);
  const body = picks.get('body');
  if (!body || fields.some(isForOthers)) return null;
  pick(picks, fields, [
    ['senderEmail', ['sender-email'], isLine],
    ['senderFirstName', ['first-name'], isLine],
    ['senderLastName', ['last-name'], isLine],
    ['senderName', ['full-name', 'from'], isLine],
    ['senderPhone', ['phone'], isLine],
    ['senderFax', ['fax-number'], isLine],
    ['senderOrganisation', ['organisation'], isLine],
    ['faxCountry', ['country'], () => true],
    ['subject', ['subject'], isLine],
    [
      'subject',
      ['subject'],
      (field) => isSelect(field) && !TOPIC.test(field.evidence.seen + field.evidence.named),
    ],
    ['recipientOrganisation', ['recipient-organisation'], isSelect],
  ]);
  // "Title" right above the letter is not that of a person.
  const above = fields.find(({ order }) => order === body.order - 1);
  if (above && !picks.has('subject') && isTitle(above)) picks.set('subject', above);
  settleNames(picks);
  // A number asked for in pieces would not go into the first.
  const phone = picks.get('senderPhone');
  if (fields.some((field) => phone && isPieceAfter(field, phone))) picks.delete('senderPhone');
  const email = picks.has('senderEmail');
  const name =
    picks.has('senderName') || picks.has('senderFirstName') || picks.has('senderLastName');
  const subject = picks.has('subject');
  const called = Math.max(body.scores.get('body') ?? 0, body.scores.get('cover-text') ?? 0);
  // "Send message" is on hardly any other form.
  const says = senseOf(part.send ? buttonText(part.send) : '');
  const speaks = says.has('body') && !says.has('comment') && !says.has('elsewhere');
  // A help desk knows who is logged in.
  const ticket = subject && called >= ENOUGH && sends > 1 && (greets > 0.6 || (isNamed && speaks));
  // Some offices ask for no more than a name and the text.
  const short = called >= ENOUGH && greets > 0.6 && sends > 1;
  if (!email && !ticket && !(name && (subject || picks.has('senderPhone') || short))) return null;
  let score = (called >= ENOUGH ? 2 : 1) + (email ? 2 : 0) + (name ? 1 : 0) + (subject ? 1.5 : 0);
  if (speaks) score += 1;
  score +=
    2 * greets + (isNamed ? 1.5 : 0) + (sends > 1 ? 1.5 : sends > 0 && !says.has('to') ? 0 : -3);
  if ((body.scores.get('comment') ?? 0) > 6) score -= 1.5 - greets;
  if (body.evidence.seen === '') score -= 1;
  // Comments at the end of an order or an enrolment, among much else that is asked.
  if (greets <= 0.3 && !isNamed && !subject && called < 8) score -= 1;
  const strange = fields.filter(({ meaning, shape }) => shape !== 'file' && !meaning).length;
  if (greets <= 0.8) score -= 0.4 * Math.max(0, strange - 6);
  if (fields.some(({ evidence }) => /\b(?:website|url)\b/.test(evidence.named))) score -= 1;
  score -= doubtsOf(part) * (greets > 0.8 ? 0.6 : 1);
  return score < (greets > 0.3 || isNamed ? 5 : 6.4) ? null : finish('contact', picks, score, part);
}

/** Without the fields behind the button that sends, where the letter stands before it: they are another form's. */
function withoutNext(part: Part): Part {
  const { send } = part;
  const fields = part.fields.filter(
    ({ place }) => send?.compareDocumentPosition(place) !== Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return fields.some(({ shape }) => shape === 'area' || shape === 'rich')
    ? { ...part, fields }
    : part;
}

function isPieceAfter({ evidence, meaning, order }: Classified, first: Classified): boolean {
  return meaning === 'phone' && order === first.order + 1 && evidence.seen === '';
}

/** Recipients, copies or the number of a fax to send: not a form in which all is about the writer. */
function isForOthers(field: Classified): boolean {
  const { meaning, score } = field;
  if (score < 8) return false;
  if (meaning === 'fax-number') return sideOf(field) === 'recipient';
  return meaning === 'to' || meaning === 'cc' || meaning === 'bcc' || meaning === 'recipient-name';
}
