import type { Candidate } from './candidates';
import type { Evidence, Scores } from './field-evidence';
import type { Meaning } from './lexicon';

export type Classified = Candidate & {
  evidence: Evidence;
  /** What the field most likely is, and how sure that is (10 is a plain label). */
  meaning: Meaning | null;
  score: number;
  scores: Scores;
  /** How strongly its label speaks of something else than letters: a review, an order, a job. */
  about: number;
};

/** Below this nothing is called by name. */
export const ENOUGH = 3.6;

const LINE_ONLY: Meaning[] = [
  'full-name',
  'first-name',
  'last-name',
  'sender-email',
  'phone',
  'organisation',
  'country',
];
const CHOICES: Meaning[] = [
  'country',
  'subject',
  'recipient-organisation',
  'from',
  'other',
  'search',
];

/** Decides what a field is from the evidence for it and its own shape. */
export function classify(field: Candidate, evidence: Evidence): Classified {
  const scores: Scores = new Map(evidence.scores);
  const { shape, element } = field;
  const many = shape === 'area' || shape === 'rich';
  const keep = (test: (meaning: Meaning) => boolean) => {
    for (const meaning of [...scores.keys()]) if (!test(meaning)) scores.delete(meaning);
  };
  const scale = (meaning: Meaning, by: number) => {
    const score = scores.get(meaning);
    if (score !== undefined) scores.set(meaning, score * by);
  };
  if (shape === 'file') keep((meaning) => meaning === 'attachment');
  else if (shape === 'select') keep((meaning) => CHOICES.includes(meaning));
  else scores.delete('attachment');
  if (shape === 'line' && element.localName !== 'textarea') {
    for (const meaning of ['body', 'cover-text', 'comment', 'chat'] as const)
      scores.delete(meaning);
  }
  if (many) for (const meaning of LINE_ONLY) scale(meaning, 0.4);
  if (many) scale('subject', 0.6);
  // A frame is named by its program: "ext-1".
  if (shape === 'rich') scale('other', 0.6);
  const type = (element as HTMLInputElement).type;
  if (type === 'number' || type === 'tel') {
    keep(
      (meaning) =>
        ![
          'subject',
          'full-name',
          'first-name',
          'last-name',
          'sender-email',
          'organisation',
          'cc',
          'bcc',
        ].includes(meaning),
    );
  }
  const email = scores.get('sender-email') ?? 0;
  if (email > 0 && (scores.get('confirm') ?? 0) >= 3) scores.set('other', email + 10);
  scores.delete('confirm');
  const to = scores.get('to') ?? 0;
  // "To  Cc  Bcc" in one label: the last two show rows of their own.
  if (['cc', 'bcc'].every((copy) => isBeside(to, scores.get(copy as Meaning) ?? 0)))
    keep((meaning) => meaning !== 'cc' && meaning !== 'bcc');
  joinNames(scores);
  joinParties(scores, many);
  joinSender(scores);
  const about = scores.get('elsewhere') ?? 0;
  for (const meaning of ['send-button', 'save', 'elsewhere', 'contact'] as const) {
    scores.delete(meaning);
  }
  let meaning: Meaning | null = null;
  let score = 0;
  for (const [name, value] of scores) {
    if (value > score) {
      meaning = name;
      score = value;
    }
  }
  if (score < ENOUGH) meaning = null;
  return { ...field, evidence, meaning, score, scores, about };
}

const isBeside = (to: number, copy: number) => copy >= ENOUGH && copy < 1.25 * to;

/** "First and last name" in one label is the whole name. */
function joinNames(scores: Scores): void {
  const first = scores.get('first-name') ?? 0;
  const last = scores.get('last-name') ?? 0;
  const full = scores.get('full-name') ?? 0;
  if (first >= 4 && last >= 4 && Math.max(first, last) < 2 * Math.min(first, last)) {
    scores.set('full-name', Math.max(full, first, last) + 1);
    scores.delete('first-name');
    scores.delete('last-name');
  } else if (first > 0 && full > 0)
    scores.set('full-name', Math.max(full, first <= full + 1 ? first + 0.1 : 0));
}

/** "Recipient" with "company", "name", "fax" or "e-mail" in one label is about that of the recipient. */
function joinParties(scores: Scores, many: boolean): void {
  const party = Math.max(scores.get('to') ?? 0, scores.get('recipient-name') ?? 0);
  if (many && Math.max(scores.get('body') ?? 0, scores.get('cover-text') ?? 0) > 3) {
    scores.set('fax-number', 0.5 * (scores.get('fax-number') ?? 0));
  }
  if (party < ENOUGH) return;
  for (const [part, whole] of PARTIES) {
    const score = scores.get(part) ?? 0;
    // "Name" on the label of `nameTo` is a name.
    if (part === 'full-name' && party < 6 && score > 8) continue;
    if (score >= ENOUGH) {
      scores.set(whole, Math.max(party, score) + 1);
      return;
    }
  }
}

/** "Sender" with "name", "e-mail" or "company" in one label is that of the sender. */
function joinSender(scores: Scores): void {
  const from = scores.get('from') ?? 0;
  if (from < ENOUGH) return;
  for (const part of OWN) {
    const score = scores.get(part) ?? 0;
    if (score >= ENOUGH) scores.set(part, Math.max(from, score) + 1);
  }
}

const OWN: Meaning[] = ['sender-email', 'full-name', 'organisation', 'phone', 'country'];

const PARTIES: [Meaning, Meaning][] = [
  ['fax-number', 'fax-number'],
  ['sender-email', 'to'],
  ['organisation', 'recipient-organisation'],
  ['full-name', 'recipient-name'],
];
