import type { Button } from './buttons';
import { type Classified, ENOUGH } from './classify-fields';
import { doubtsOf } from './doubts';
import { senseOf } from './lexicon';
import { isLine, isPlain, isText, isTitle, type Picks, pick, pickLetter } from './pick-fields';
import { finish, type Part, type Reading } from './read-form';

/** A button that searches, or that saves the form. */
function isOtherwise({ text, submits, sends }: Button): boolean {
  return sends < 0 && (submits || (senseOf(text).get('search') ?? 0) > 0.6);
}

/** "Sender's name": of a form that sends in whose name one likes. */
function isSender(field: Classified): boolean {
  return isLine(field) && (field.scores.get('from') ?? 0) >= ENOUGH;
}

/** Drawn like `other`, and called nothing. */
function isTwin({ element, meaning }: Classified, other: Classified): boolean {
  const { className } = element;
  return (
    (!meaning || meaning === 'search') && className !== '' && className === other.element.className
  );
}

function answerBelow(letter: Element, buttons: Button[]): Button | undefined {
  return buttons.find(
    ({ text, element }) =>
      senseOf(text).get('comment') === 1 &&
      letter.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
}

/** Reads a mail: a letter with recipients (or a control that shows them) and a subject or copies. */
export function readMail(part: Part): Reading | null {
  const { fields, context, reveal } = part;
  // The number of a fax has no place in a mail.
  if (fields.some(({ meaning, score }) => meaning === 'fax-number' && score > 5)) return null;
  const picks: Picks = new Map();
  pick(picks, fields, [
    ['bcc', ['bcc'], isText],
    ['cc', ['cc'], isText],
    ['subject', ['subject'], isPlain],
    ['to', ['to', 'recipient-name'], isText],
    ['senderEmail', ['sender-email'], isSender],
    ['senderName', ['full-name'], isSender],
  ]);
  pickLetter(picks, 'body', fields, ['body'], true);
  const body = picks.get('body');
  const cc = picks.get('cc');
  if (cc && !picks.has('to')) {
    // Right above the copies, a faint sign is enough, or that it is drawn like them and called nothing else.
    const above = fields.find(({ order }) => order === cc.order - 1);
    if (above && isText(above) && (above.scores.get('to') || isTwin(above, cc))) {
      // "To  Bcc" in one label: the latter shows a row of its own.
      if (picks.get('bcc') === above) picks.delete('bcc');
      picks.set('to', above);
    }
  }
  const to = picks.get('to');
  const copies = picks.has('cc') || picks.has('bcc') || reveal.cc || reveal.bcc;
  if (body && copies && !picks.has('subject')) {
    // The only line without a name between the recipients and the letter, or the one called "title", is the subject.
    const [only, more] = fields.filter(
      (field) =>
        isLine(field) &&
        field.order < body.order &&
        (isTitle(field) || (!field.meaning && field.order > (to?.order ?? body.order))),
    );
    if (only && !more) picks.set('subject', only);
  }
  const subject = picks.has('subject');
  const addressed = to || (cc && subject) || reveal.to;
  if (!body || !addressed || !(subject || copies) || (context.fax > 1 && !copies)) return null;
  // Below an answer, Send may be called "Reply".
  const answer =
    part.sends > 1 || !to || !copies ? undefined : answerBelow(body.place, context.buttons);
  const sends = answer ? 2 : part.sends;
  let score = 2 + (to ? 2 : 1) + (subject ? 2 : 0) + (copies ? 1.5 : 0);
  score += sends > 1 ? 1.5 : sends > 0 ? 0 : copies ? -1 : -2.5;
  if (fields.some(({ meaning, element }) => meaning === 'sender-email' && element !== to?.element))
    score -= 1;
  const doubts = doubtsOf(part);
  // "Invite people" without copies, "Invoice 7" with a lot of doubt besides: not a letter of one's own.
  if ((context.heads.get('elsewhere') ?? 0) > (copies ? 0.3 : 0.5) && (!copies || doubts > 3))
    return null;
  // A newsletter has copies, a test run and no recipients of its own.
  if ((sends <= 0 || !(to || reveal.to)) && (doubts > 1 || context.buttons.some(isOtherwise)))
    return null;
  score -= (copies ? 0.6 : 1) * doubts;
  return score < 4.5
    ? null
    : finish('mail', picks, score, answer ? { ...part, send: answer.element } : part);
}
