import { describe, expect, test } from 'vitest';
import { composeLetter } from '../../appeal/letter';
import type { Case } from '../../data/schema';
import { applyDocument, type Proposal } from '../../intake/apply-document';
import { parseUrgentAction } from '../../intake/parse-urgent-action';
import { toCase } from '../../intake/to-case';

const first = `First UA: 21/19 Index: MDE 12/0100/2019 Egypt Date: 1 March 2019

URGENT ACTION
TWO TEACHERS HELD IN CAIRO
Teachers Mona Adly and Karim Said were arrested in Cairo on 20 February and are held without charge.

Please write immediately in Arabic, English or your own language:
- Urging the Egyptian authorities to release both teachers;
- Calling on them to allow visits by their families.

PLEASE SEND APPEALS BEFORE 12 APRIL 2019 TO:
Public Prosecutor
Nabil Fouad
Office of the Public Prosecutor
1 July Road
Cairo, Egypt
Fax: +202 2577 4716
Salutation: Dear Counsellor

Name: Mona Adly, Karim Said
`;
const update = first
  .replace('First UA: 21/19 Index: MDE 12/0100/2019', 'Second UA: 21/19 Index: MDE 12/0177/2019')
  .replace('1 March 2019', '10 April 2019')
  .replace('12 APRIL 2019', '22 MAY 2019')
  .replace('+202 2577 4716', '+202 2577 4799')
  .replace(
    '- Calling on them to allow visits by their families.',
    '- Calling on them to drop all charges.',
  );
const ukEdition = first.replace(
  'Name: Mona',
  `And copies to:
Ambassador Tarek Adel
Embassy of the Arab Republic of Egypt
26 South Street
London W1K 1DW
United Kingdom
Email: embassy@london.example.eg
Salutation: Your Excellency

Name: Mona`,
);
const stop = `Further information on UA: 21/19 Index: MDE 12/0200/2019 Egypt Date: 3 May 2019

URGENT ACTION
TEACHERS RELEASED
Both teachers were released on 2 May.

No further action is requested from the UA network. Many thanks to all who sent appeals.
`;

const existing = () => toCase(parseUrgentAction(first)).case as Case;
const proposal = (text: string, on = existing()) =>
  applyDocument(on, parseUrgentAction(text)) as Proposal;

describe('an update', () => {
  test('replaces demands, recipients and the last day, and lists what differs', () => {
    const made = proposal(update);
    expect(made.how).toBe('update');
    expect(made.case.deadline?.date).toBe('2019-05-22');
    expect(made.case.appeals[0]?.demands).toEqual(['Release both teachers.', 'Drop all charges.']);
    expect(made.case.reference).toEqual({
      ua: '21/19',
      index: 'MDE 12/0177/2019',
      follows: 'MDE 12/0100/2019',
    });
    expect(made.differences.map((one) => one.path)).toEqual([
      'reference',
      'issued',
      'deadline',
      'demands',
      'recipients.public-prosecutor.fax',
      'editions',
    ]);
  });
  test('keeps the earlier documents', () => {
    expect(proposal(update).case.editions.map((one) => one.id)).toEqual([
      'international',
      'mde-12-0177-2019',
    ]);
  });
  test('that is older than what is there is said to be', () => {
    expect(proposal(first, proposal(update).case).warnings).toEqual([
      { code: 'older', data: { given: '2019-03-01', had: '2019-04-10' } },
    ]);
  });
});

test('another edition adds recipients for its own writers only', () => {
  const made = proposal(ukEdition);
  expect(made.how).toBe('edition');
  const [prosecutor, ambassador] = made.case.appeals[0]!.recipients;
  expect(prosecutor?.editions).toBeUndefined();
  expect(ambassador).toMatchObject({
    name: 'Tarek Adel',
    role: 'copy',
    writers: ['GB'],
    editions: ['gb'],
  });
  expect(made.case.editions.map((one) => one.id)).toEqual(['international', 'gb']);
});

describe('a stop', () => {
  test('closes the case with the printed words', () => {
    const made = proposal(stop);
    expect(made.how).toBe('stop');
    expect(made.case.status).toBe('closed');
    expect(made.case.closed).toEqual({
      date: '2019-05-03',
      reason: 'No further action is requested from the UA network.',
    });
  });
  test('stands when an update comes in later', () => {
    const later = proposal(update, proposal(stop).case);
    expect(later.how).toBe('unchanged');
    expect(later.case.status).toBe('closed');
  });
});

describe('words for letters', () => {
  const letter = (to: string) => ({
    subject: 'Two teachers held',
    who: 'Mona Adly and Karim Said',
    concern: ['They are held without charge.'],
    appeals: {
      [to]: {
        demands: [{ ask: 'release both teachers' }, { ask: 'allow visits by their families' }],
      },
    },
  });
  const worded = () => {
    const about = existing();
    const words = letter(about.appeals[0]!.to);
    return { ...about, letter: words, translations: { fr: { ...words, reviewed: false } } };
  };
  test('of what was asked before are not taken for what an update asks', () => {
    const { case: made } = proposal(update, worded());
    expect([made.letter, made.translations]).toEqual([undefined, undefined]);
    const [appeal] = made.appeals;
    const { body } = composeLetter({
      case: made,
      appeal: appeal!,
      recipient: appeal!.recipients[0]!,
      channel: 'fax',
      writer: {},
      today: '2019-04-20',
    });
    expect(body).toContain('drop all charges');
    expect(body).not.toContain('allow visits');
  });
  test('stay when another section names more recipients', () => {
    const { letter, translations } = worded();
    expect(proposal(ukEdition, worded()).case).toMatchObject({ letter, translations });
  });
});

test.each([
  ['another number', first.replace('21/19', '22/19')],
  ['the fast series', first.replace('First UA: 21/19', 'EXTRA 21/19')],
])('a document of %s is refused', (_, text) => {
  expect(applyDocument(existing(), parseUrgentAction(text))).toHaveProperty('refused');
});
