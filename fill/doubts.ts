import { buttonText } from './buttons';
import { type Meaning, senseOf } from './lexicon';
import type { Part } from './read-form';

const BANKING = /\b(?:iban|bic|cvv|cvc|card ?number|amount|betrag|montant|importe|valor|importo)\b/;
const TRACKER = /^(?:assign|severity|milestone|component|tracker)/;
// Words in the id, class, name or action of forms that look alike and are something else.
const ELSEWHERE = new Set(
  'comment comments commentform respond reply review reviews rating checkout cart order billing share sharing apply job jobs careers resume signature identity identities vacation autoreply responder filter filters sieve settings preferences profile account register registration signup event calendar appointment booking issue issues bug topic thread forum posting postform wiki publish survey poll petition donate transfer payment newsletter subscribe search login chat messenger prompt invite guestbook sms'.split(
    ' ',
  ),
);

/** How much speaks against a part of the page being a form for letters; about 3 for one clear heading. */
export function doubtsOf({ context, others, fields, send }: Part): number {
  const { heads, title, words } = context;
  const heard = (map: Map<Meaning, number>) =>
    Math.max(
      0,
      ...(['elsewhere', 'comment', 'chat'] as const).map((meaning) => map.get(meaning) ?? 0),
    );
  let doubt = 3 * heard(heads) + heard(title);
  // "Send invoice", "Send RSVP": the button says what goes out.
  if (send) doubt += 3 * (senseOf(buttonText(send)).get('elsewhere') ?? 0);
  for (const word of words) if (ELSEWHERE.has(word)) doubt += 2;
  for (const other of others) doubt += (other as HTMLInputElement).type === 'password' ? 3 : 1.5;
  for (const { evidence, shape, about } of fields) {
    if (about > (shape === 'file' ? 3 : 5)) doubt += shape === 'line' ? 1 : 3;
    if (TRACKER.test(evidence.seen) || BANKING.test(`${evidence.seen} ${evidence.named}`))
      doubt += 2;
  }
  return doubt;
}
