import { describe, expect, test } from 'vitest';
import { composeLetter } from '../../appeal/letter';
import type { Case } from '../../data/schema';
import { applyDocument, isSameCase, type Proposal } from '../../intake/apply-document';
import { parseUrgentAction } from '../../intake/parse-urgent-action';
import type { ParsedCase } from '../../intake/parsed-case';
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

/** What `document` with `part` in place of what it holds makes of `on`. */
const changed = (document: string, part: Partial<ParsedCase>, on = existing()) =>
  applyDocument(on, { ...parseUrgentAction(document), ...part }) as Proposal;
const names = ({ case: { people } }: Proposal) => people.map(({ name }) => name);

test.each<[object, string[], object, boolean]>([
  // numbers of the case, of its editions, of the document
  [{ ua: '21/19' }, [], { ua: '21/19' }, true],
  [{ ua: '21/19', index: 'MDE 12/1' }, [], { ua: '22/19', index: 'MDE 12/1' }, false],
  [{ ua: '21/19', index: 'MDE 12/1' }, [], { follows: 'MDE 12/1' }, true],
  [{ index: 'MDE 12/1' }, [], { ua: '21/19', index: 'MDE 12/1' }, true],
  [{ follows: 'MDE 12/1' }, [], { index: 'MDE 12/1' }, true],
  [{ ua: '21/19' }, ['21/19; MDE 12/9'], { index: 'MDE 12/9' }, true],
  [{ ua: '21/19', index: 'MDE 12/1' }, ['MDE 12/1'], { index: 'MDE 12/2' }, false],
  [{ ua: '21/19' }, [], {}, false],
  [{}, [], {}, false],
])('of %j, %j a document of %j: %s', (reference, printed, given, same) => {
  const editions = printed.map((each) => ({ id: 'a', publisher: 'b', reference: each }));
  const document = { ...parseUrgentAction(first), reference: given };
  expect(isSameCase({ ...existing(), reference, editions }, document)).toBe(same);
});

test('a document of another case is refused by its number, or by the title of this one', () => {
  const refused = (part: Partial<ParsedCase>) =>
    applyDocument(existing(), { ...parseUrgentAction(first), ...part });
  expect(refused({ reference: { ua: '22/19' } })).toEqual({
    refused: { code: 'otherNumber', data: { number: '22/19', title: '21/19' } },
  });
  expect(refused({ reference: { index: 'X 1' } })).toEqual({
    refused: { code: 'otherCase', data: { title: '21/19' } },
  });
  const doubts = [{ about: 'reference', code: 'severalCases' as const, data: { numbers: '1, 2' } }];
  expect(refused({ kind: 'several', doubts })).toEqual({
    refused: { code: 'severalCases', data: { numbers: '1, 2' } },
  });
});

describe('whoever is out of danger', () => {
  const people = [{ name: 'Mona Adly' }, { name: 'Karim Said' }];
  const partial: Partial<ParsedCase> = { kind: 'partial-stop', released: ['Karim Said'] };
  test.each<[string, Partial<ParsedCase>, string[]]>([
    ['is asked for no more', { ...partial, people: [] }, ['Mona Adly']],
    ['though the document names them', { ...partial, people }, ['Mona Adly']],
    [
      'and nobody else',
      { ...partial, released: ['Somebody Else'], people: [] },
      ['Mona Adly', 'Karim Said'],
    ],
    // A case is about somebody: whether it is over, a person says.
    [
      'not all at once',
      { ...partial, released: ['Mona Adly', 'Karim Said'], people: [] },
      ['Mona Adly', 'Karim Said'],
    ],
  ])('%s', (_, part, left) => {
    const made = changed(update, part, { ...existing(), people });
    expect(made.how).toBe('partial-stop');
    expect(names(made)).toEqual(left);
    expect(made.case.status).toBe('open');
  });
});

test.each([
  ['Nabil Fouad', 'public-prosecutor'],
  // What is kept for the one before (a letter by name, "sent") is not the new one's.
  ['Samir Adel', 'public-prosecutor-2'],
])('an update to %s as the prosecutor is to %s', (name, id) => {
  const { appeals } = proposal(update.replace('Nabil Fouad', name)).case;
  expect(appeals[0]!.recipients).toMatchObject([{ id, name }]);
});

test('an update that only tells leaves the demands, and brings the new last day', () => {
  const { appeals } = existing();
  const made = changed(update, { appeals: [], title: undefined, summary: undefined });
  expect(made.case.appeals).toEqual(appeals);
  expect(made.case).toMatchObject({
    title: existing().title,
    summary: existing().summary,
    deadline: { date: '2019-05-22' },
  });
});

test('an update in which one authority is asked anew replaces them all', () => {
  const { appeals } = parseUrgentAction(update);
  const made = changed(update, { appeals: [{ demands: [], recipients: [] }, ...appeals] });
  expect(made.case.appeals[0]!.demands).toEqual(['Release both teachers.', 'Drop all charges.']);
});

test.each<[Partial<ParsedCase>, object]>([
  [
    {},
    { category: 'Fear of torture', background: 'Before.', report: { url: 'https://a.example' } },
  ],
  [
    { category: 'Trial', background: 'Now.', report: { publisher: 'b', wording: 'Tell us.' } },
    { category: 'Trial', background: 'Now.', report: { publisher: 'b', wording: 'Tell us.' } },
  ],
])('what an update does not say of the case stays: %j', (part, expected) => {
  const on = {
    ...existing(),
    category: 'Fear of torture',
    background: 'Before.',
    report: { publisher: 'a', wording: 'Tell the office.', url: 'https://a.example' },
  };
  const absent = { category: undefined, background: undefined, report: undefined };
  expect(changed(update, { ...absent, ...part }, on).case).toMatchObject(expected);
});

test.each([
  ['2019-02-28', ['older']],
  ['2019-03-01', []],
  ['2019-03-02', []],
  [undefined, []],
])('a document of %s beside a case of 1 March 2019 is %j', (issued, warned) => {
  expect(changed(first, { issued }).warnings.map(({ code }) => code)).toEqual(warned);
});

describe('a closed case', () => {
  const closed = () => proposal(stop).case;
  test('keeps its first thanks when it is closed again', () => {
    const again = changed(stop, { closed: { reason: 'Something else.' } }, closed());
    expect(again).toEqual({ how: 'unchanged', case: closed(), differences: [], warnings: [] });
  });
  test('says that it is closed to whoever brings an update', () => {
    expect(proposal(update, closed()).warnings).toEqual([{ code: 'closedCase' }]);
    expect(proposal(update, closed()).differences).toEqual([]);
  });
});

test.each<[Partial<ParsedCase>, object]>([
  [{ closed: { reason: 'Thank you.' } }, { date: '2019-05-03', reason: 'Thank you.' }],
  [
    { closed: { date: '2019-05-01', reason: 'Thank you.' } },
    { date: '2019-05-01', reason: 'Thank you.' },
  ],
  [
    { closed: undefined, title: 'TEACHERS FREE' },
    { date: '2019-05-03', reason: 'TEACHERS FREE' },
  ],
  [
    { closed: undefined, title: undefined, summary: 'They are free.' },
    { reason: 'They are free.' },
  ],
  [{ closed: undefined, issued: undefined, title: 'FREE' }, { reason: 'FREE' }],
])('a stop with %j closes the case with %j', (part, closed) => {
  const made = changed(stop, part);
  expect(made.how).toBe('stop');
  expect(made.case.closed).toMatchObject(closed);
  expect(Object.keys(made.case.closed!)).toEqual(
    'issued' in part ? ['reason'] : ['date', 'reason'],
  );
});

describe('another edition', () => {
  const edition = (part: Partial<ParsedCase>, on = existing()) => changed(ukEdition, part, on);
  const deadline = { date: '2019-06-01', wording: 'BEFORE 1 JUNE 2019' };
  test('does not move the last day or the day of issue, and gives them where there is none', () => {
    const { deadline: _, issued: __, ...bare } = existing();
    expect(edition({ deadline, issued: '2019-03-09' }).case).toMatchObject({
      deadline: { date: '2019-04-12' },
      issued: '2019-03-01',
    });
    expect(edition({ deadline, issued: '2019-03-09' }, bare).case).toMatchObject({
      deadline,
      issued: '2019-03-09',
    });
  });
  test('does not move where to report', () => {
    const report = { publisher: 'a', wording: 'Tell A.' };
    const other = { publisher: 'b', wording: 'Tell B.' };
    expect(edition({ report: other }, { ...existing(), report }).case.report).toEqual(report);
    expect(edition({ report: other }).case.report).toEqual(other);
    expect(edition({ report: undefined }).case).not.toHaveProperty('report');
  });
  test('adds ways to whom it names too, and changes none', () => {
    const [appeal] = parseUrgentAction(ukEdition).appeals;
    const [prosecutor, ...others] = appeal!.recipients;
    const more = { ...prosecutor!, email: ['office@ppo.example'], fax: [{ printed: '+20 1' }] };
    const made = edition({ appeals: [{ ...appeal!, recipients: [more, ...others] }] });
    expect(made.case.appeals[0]!.recipients[0]).toMatchObject({
      email: ['office@ppo.example'],
      fax: [{ printed: '+202 2577 4716' }],
    });
  });
  test('puts whom only it names to the authority that it names them for', () => {
    const [one] = existing().appeals;
    const on = {
      ...existing(),
      appeals: [one!, { ...one!, to: 'Ministry of Education', recipients: [] }],
    };
    const appeals = [
      {
        to: 'MINISTRY OF EDUCATION',
        demands: ['x'],
        recipients: [{ role: 'to' as const, title: 'Dean' }],
      },
    ];
    const [prosecutor, education] = edition({ appeals }, on).case.appeals;
    expect(education!.recipients).toMatchObject([{ title: 'Dean', editions: ['international-2'] }]);
    // Whom this edition leaves out is of the earlier ones.
    expect(prosecutor!.recipients).toMatchObject([{ editions: ['international'] }]);
  });
});
