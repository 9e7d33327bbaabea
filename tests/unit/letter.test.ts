import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { type Frame, frames, lettersLanguages, loadPhrases } from '../../appeal/languages';
import { type Channel, composeLetter, type LetterRequest } from '../../appeal/letter';
import { missionRecipient } from '../../appeal/missions';
import type { Phrases } from '../../appeal/phrases';
import missionFile from '../../data/missions.json';
import type { Appeal, Case, Recipient } from '../../data/schema';
import { bundled, bundledCase } from './fixtures/bundled';
import { asImported, named, unworded, worded } from './fixtures/imports';

// Properties try hundreds of examples; a busy machine needs its time.
vi.setConfig({ testTimeout: 900_000 });

const channels: Channel[] = ['email', 'fax', 'post', 'phone', 'web'];
const cases = [...bundled, asImported, named, ...worded, ...unworded];
const phrases = {} as Record<Frame, Phrases>;
beforeAll(async () => {
  for (const language of frames) phrases[language] = await loadPhrases(language);
});

const everything: {
  about: Case;
  appeal: Appeal;
  recipient: Recipient;
  channel: Channel;
  language: Frame;
}[] = cases.flatMap((about) =>
  lettersLanguages(about).flatMap(({ language }) =>
    about.appeals.flatMap((appeal) =>
      appeal.recipients.flatMap((recipient) =>
        channels.map((channel) => ({ about, appeal, recipient, channel, language })),
      ),
    ),
  ),
);

// Every code unit, lone surrogates and controls too.
const anyText = fc
  .array(fc.oneof(fc.nat(0xffff), fc.nat(0x7f)), { maxLength: 20 })
  .map((units) => String.fromCharCode(...units));

const word = fc.stringMatching(/^[A-ZÅÉ][a-zåéñ]{1,10}$/);
const words = fc.array(word, { minLength: 1, maxLength: 3 }).map((each) => each.join(' '));
const writer = fc.record(
  {
    name: words,
    place: words,
    country: fc.constantFrom('NO', 'US', 'KR', 'DE'),
    sentence: words,
    seed: fc.oneof(fc.nat(), fc.uuid()),
  },
  { requiredKeys: [] },
);
const day = fc.constantFrom('2000-07-01', '2012-03-01', '2017-08-01', '2026-11-25');

const composed = fc
  .record({ one: fc.constantFrom(...everything), writer, today: day, toOffice: fc.boolean() })
  .map(({ one, writer, today, toOffice }) => {
    const { about, appeal, recipient, channel, language } = one;
    const request: LetterRequest = {
      case: about,
      appeal,
      recipient,
      channel,
      writer,
      today,
      language,
      toOffice,
      phrases: phrases[language],
    };
    return { ...one, writer, request, letter: composeLetter(request) };
  });

/** The words that carry this appeal's demands in a letter. */
function demandWords(about: Case, appeal: Appeal, language: string): string[] {
  const text = language === (about.language ?? 'en') ? about.letter : about.translations![language];
  const own = text?.appeals[appeal.to]?.demands.map((demand) =>
    'ask' in demand ? demand.ask : demand.say,
  );
  return (own ?? appeal.demands).map((demand) => demand.replace(/[\s;,.]+$/, '').slice(-24));
}

describe('every letter', () => {
  test('has no placeholder, no doubled space, no dangling label', () => {
    fc.assert(
      fc.property(composed, ({ letter }) => {
        for (const each of [letter.subject, letter.body]) {
          expect(each).not.toMatch(/undefined|null|NaN|[{}[\]]|\bTODO\b|_/);
          expect(each).not.toMatch(/[ \u00A0]{2}| \n|\n |\n{3}|^\s|\s$/);
          expect(each).not.toMatch(/\.\.|[,;:] ?[,;:.]|\( | \)|\(\)|«\s*»|“”| [,.;](?! )/);
        }
        for (const paragraph of letter.body.split('\n\n').slice(1)) {
          if (letter.body.startsWith(paragraph)) continue;
          const isSalutation = !paragraph.includes('\n') && paragraph.length < 60;
          if (!isSalutation) expect(paragraph).not.toMatch(/[:：]$/);
        }
      }),
    );
  });

  test('asks all of its own appeal and nothing of another authority', () => {
    fc.assert(
      fc.property(composed, ({ about, appeal, recipient, channel, language, letter }) => {
        if (channel !== 'phone' || recipient.role === 'to') {
          for (const own of demandWords(about, appeal, language))
            expect(letter.body).toContain(own);
        }
        const ownWhole = JSON.stringify([appeal, about.letter?.appeals[appeal.to]]);
        for (const other of about.appeals.filter((each) => each !== appeal)) {
          for (const foreign of demandWords(about, other, language)) {
            if (!ownWhole.includes(foreign)) {
              expect(letter.body).not.toContain(foreign);
            }
          }
        }
      }),
    );
  });

  test('greets its recipient, and a copy first of all its own', () => {
    fc.assert(
      fc.property(composed, ({ about, recipient, channel, language, letter }) => {
        fc.pre(channel !== 'phone');
        const lines = letter.body.split('\n');
        const { mark } = phrases[language].salutation;
        if (recipient.salutation && language === (about.language ?? 'en')) {
          const given = recipient.salutation.replace(/^y/, 'Y');
          expect(lines.map((line) => line.toLowerCase())).toContain((given + mark).toLowerCase());
        }
        if (recipient.role === 'copy') {
          expect(lines[0]!.endsWith(mark)).toBe(true);
          expect(letter.body.split('\n\n')[2]).toBe('* * *');
        }
      }),
    );
  });

  test('names the writer only when given, at the end', () => {
    fc.assert(
      fc.property(composed, ({ writer, channel, letter }) => {
        fc.pre(channel !== 'phone');
        const last = letter.body.split('\n\n').at(-1)!;
        for (const given of [writer.name, writer.place]) {
          if (given) expect(last).toContain(given);
        }
        if (writer.sentence) expect(letter.body).toContain(writer.sentence);
      }),
    );
  });

  test('is the same each time', () => {
    fc.assert(
      fc.property(composed, ({ request, letter }) => {
        expect(composeLetter(request)).toEqual(letter);
      }),
    );
  });

  test('is plain data', () => {
    fc.assert(
      fc.property(composed, ({ letter }) => {
        expect(JSON.parse(JSON.stringify(letter))).toEqual(
          JSON.parse(JSON.stringify({ ...letter })),
        );
        expect(letter.channel === 'email' || letter.to.length === 0).toBe(true);
      }),
    );
  });

  test('takes whatever a writer types on one line each', () => {
    fc.assert(
      fc.property(anyText, anyText, (name, sentence) => {
        const about = bundledCase('ua-52-12');
        const [appeal] = about.appeals as [Appeal];
        const { body } = composeLetter({
          case: about,
          appeal,
          recipient: appeal.recipients[0]!,
          channel: 'email',
          writer: { name, sentence, seed: 1 },
          today: '2026-11-25',
        });
        const close = body.split('\n\n').at(-1)!;
        expect(close.split('\n').length).toBe(/[^\s\p{Cc}\p{Cf}]/u.test(name) ? 2 : 1);
      }),
    );
  });
});

test('whatever an import holds stays on its line', () => {
  const wild = anyText.filter((text) => text.trim() !== '');
  const broken = fc.tuple(wild, wild).map(([one, other]) => `${one}\r\nBcc: ${other}\n\n\n${one}`);
  fc.assert(
    fc.property(broken, broken, broken, broken, (title, name, salutation, demand) => {
      const [appeal] = named.appeals as [Appeal];
      const recipient = { ...appeal.recipients[0]!, name, salutation };
      const about = { ...named, title, summary: demand, people: [{ name }] };
      const { subject, body } = composeLetter({
        case: about,
        appeal: { ...appeal, demands: [demand, demand] },
        recipient,
        channel: 'email',
        writer: {},
        today: '2026-11-25',
      });
      expect(subject).not.toMatch(/[\r\n]/);
      expect(body).not.toMatch(/\r|\n{3}/);
      expect(body.split('\n\n').length).toBeLessThan(9);
    }),
  );
});

describe('a letter in English', () => {
  test.each(
    everything.filter(
      ({ about, language, channel, recipient }) =>
        bundled.includes(about) &&
        language === 'en' &&
        channel === 'email' &&
        recipient.role === 'to',
    ),
  )('$about.id to $recipient.id fits on a page', ({ about, appeal, recipient }) => {
    for (let seed = 0; seed < 40; seed++) {
      const { body } = composeLetter({
        case: about,
        appeal,
        recipient,
        channel: 'email',
        writer: { name: 'Kari Nordmann', place: 'Oslo', seed },
        today: '2017-08-01',
      });
      const count = body.split(/\s+/).length;
      expect(count).toBeGreaterThan(110);
      // UA 105/00 asks six things of the North Korean authorities.
      expect(count).toBeLessThan(about.id === 'ua-105-00' ? 300 : 245);
    }
  });
});

describe('twenty writers', () => {
  test.each(
    bundled.flatMap((about) =>
      lettersLanguages(about).map(({ language }) => ({ about, language })),
    ),
  )('of $about.id write twenty letters in $language', ({ about, language }) => {
    const [appeal] = about.appeals as [Appeal];
    const letters = Array.from(
      { length: 20 },
      (_, seed) =>
        composeLetter({
          case: about,
          appeal,
          recipient: appeal.recipients[0]!,
          channel: 'email',
          writer: { seed },
          today: '2026-11-25',
          phrases: phrases[language],
        }).body,
    );
    expect(new Set(letters).size).toBe(20);
    const openings = letters.map((body) => body.split('\n\n').at(-5));
    expect(new Set(openings).size).toBeGreaterThan(4);
    const sentences = letters.map((body) => new Set(body.split(/(?<=[.。!！?])\s*|\n+/)));
    for (const [at, one] of sentences.entries()) {
      for (const other of sentences.slice(at + 1)) {
        expect([...one].filter((sentence) => !other.has(sentence)).length).toBeGreaterThan(1);
      }
    }
  });
});

test('a letter to Kim Jong-un goes by courtesy of the ambassador', () => {
  const about = bundledCase('forcibly-returned-2012');
  const [appeal] = about.appeals as [Appeal];
  const letter = composeLetter({
    case: about,
    appeal,
    recipient: appeal.recipients[0]!,
    channel: 'email',
    writer: {},
    today: '2012-03-01',
  });
  expect(letter.body.split('\n').slice(0, 4)).toEqual([
    "To Kim Jong-un, Supreme Commander of the Korean People's Army,",
    "by courtesy of Mr Sin Son-ho, Ambassador of the Permanent Mission of the Democratic People's Republic of Korea to the Office of the United Nations in New York",
    '',
    'Dear Supreme Commander,',
  ]);
});

test('the UNHCR is asked only what is asked of it', () => {
  const about = bundledCase('ua-105-00');
  const appeal = about.appeals.find(({ to }) => to === 'UNHCR')!;
  const { body } = composeLetter({
    case: about,
    appeal,
    recipient: { id: 'unhcr', role: 'to', organisation: 'UNHCR' },
    channel: 'email',
    writer: {},
    today: '2000-07-01',
  });
  expect(body).toContain('put pressure on the Chinese authorities to fulfil all obligations');
  expect(body).not.toMatch(/lift the restrictions|Convention against Torture|assurances/);
});

test('a fax to Kim Jong-un names the house it goes to', () => {
  const about = bundledCase('forcibly-returned-2012');
  const [appeal] = about.appeals as [Appeal];
  expect(
    composeLetter({
      case: about,
      appeal,
      recipient: appeal.recipients[1]!,
      channel: 'fax',
      writer: {},
      today: '2012-03-01',
      gatewayAddress: '41227860662@myfax.com',
    }),
  ).toMatchObject({
    to: ['41227860662@myfax.com'],
    faxNumber: '+41227860662',
    recipientName: 'Kim Jong-un',
    recipientTitle: "Supreme Commander of the Korean People's Army",
    recipientOrganisation:
      "Permanent Mission of the Democratic People's Republic of Korea in Geneva",
    careOf:
      "Mr. So Se-pyong, Ambassador of the Permanent Mission of the Democratic People's Republic of Korea to the Office of the United Nations in Geneva",
  });
});

test('the UNHCR copy is asked for nothing on the phone', () => {
  const about = bundledCase('ua-163-17');
  const [appeal] = about.appeals as [Appeal];
  const recipient = appeal.recipients.find(({ id }) => id === 'unhcr-china')!;
  const { body, phoneNumbers } = composeLetter({
    case: about,
    appeal,
    recipient,
    channel: 'phone',
    writer: {},
    today: '2017-08-01',
  });
  expect(body).toContain('I have appealed to President Xi Jinping in this matter');
  expect(body).not.toContain('stop');
  expect(phoneNumbers).toEqual(['+861065326806']);
});

test.each([
  ['ua-163-17', 'zh', '尊敬的大使阁下：'],
  ['ua-163-17', 'en', 'Dear Ambassador,'],
  ['forcibly-returned-2012', 'ko', '존경하는 대사님께'],
] as const)('an embassy of %s reads in %s: %s', (caseId, language, salutation) => {
  const about = bundledCase(caseId);
  const [appeal] = about.appeals as [Appeal];
  const recipient = missionRecipient(
    missionFile.missions.find(({ state }) => state === appeal.state)!,
  );
  const { body } = composeLetter({
    case: about,
    appeal,
    recipient,
    channel: 'email',
    writer: {},
    today: '2017-08-01',
    phrases: phrases[language],
  });
  expect(body.split('\n')[0]).toBe(salutation);
});

test.each([
  ['ua-163-17', 'president', 'zh', '尊敬的习近平主席阁下：'],
  ['ua-163-17', 'liaoning-director', 'zh', '尊敬的王大伟厅长：'],
  ['ua-163-17', 'ambassador-washington', 'zh', '尊敬的崔天凯大使阁下：'],
  ['ua-163-17', 'unhcr-china', 'zh', '尊敬的女士、先生：'],
  ['ua-163-17', 'unhcr-china', 'en', 'Dear Sir or Madam,'],
  ['ua-105-00', 'public-security-minister', 'en', 'Your Excellency,'],
  ['forcibly-returned-2012', 'public-security-minister', 'en', 'Dear Minister,'],
  ['forcibly-returned-2012', 'public-security-minister', 'ko', '존경하는 리명수 인민보안부장께'],
] as const)('%s greets %s in %s: %s', (caseId, id, language, salutation) => {
  const about = bundledCase(caseId);
  const appeal = about.appeals.find(({ recipients }) => recipients.some((each) => each.id === id))!;
  const recipient = appeal.recipients.find((each) => each.id === id)!;
  const { body } = composeLetter({
    case: about,
    appeal,
    recipient,
    channel: 'email',
    writer: { country: 'US' },
    today: '2017-08-01',
    phrases: phrases[language],
  });
  expect(body.split('\n')[0]).toBe(salutation);
});

test('where nobody is named to write to, a copy is still asked for nothing', () => {
  const about = bundledCase('ua-52-12');
  const [appeal] = about.appeals as [Appeal];
  const recipient = appeal.recipients.find(({ role }) => role === 'copy')!;
  const { body } = composeLetter({
    case: about,
    appeal: { ...appeal, recipients: [recipient] },
    recipient,
    channel: 'email',
    writer: {},
    today: '2012-03-01',
  });
  expect(body).toMatch(
    /^Dear Minister,\n\n.* the Chinese authorities.*\n\n\* \* \*\n\nDear Sir or Madam,\n/,
  );
});

test('an imported case is quoted with its date', () => {
  const [appeal] = named.appeals as [Appeal];
  const { body, subject } = composeLetter({
    case: named,
    appeal,
    recipient: appeal.recipients[0]!,
    channel: 'email',
    writer: { seed: 3 },
    today: '2026-11-25',
  });
  expect(subject).toContain('Journalist held without charge');
  expect(subject).toContain('UA 21/26');
  expect(body).toMatch(/Ahmad Karimi and Leila Karimi/);
  expect(body).toContain('1 November 2026');
  expect(body).toContain(
    '“Journalist Ahmad Karimi and his sister, Dr. Leila Karimi, have been held',
  );
  expect(body).toContain('‘very thin’');
  expect(body).toContain('I am concerned that they may be tortured.');
  expect(body.indexOf('release Ahmad')).toBeLessThan(body.indexOf('give them access'));
});

test.each([
  ['2012-02-20', false],
  ['2013-02-15', false],
  ['2013-02-16', true],
])('on %s a case of 15 February 2012 is long ago: %s', (today, long) => {
  const about = bundledCase('ua-52-12');
  const [appeal] = about.appeals as [Appeal];
  const { body } = composeLetter({
    case: about,
    appeal,
    recipient: appeal.recipients[0]!,
    channel: 'email',
    writer: {},
    today,
  });
  expect(phrases.en.longAgo.some((sentence) => body.includes(sentence))).toBe(long);
});

test('a language that the case does not hold is refused', () => {
  const about = bundledCase('ua-52-12');
  const [appeal] = about.appeals as [Appeal];
  const request = {
    case: about,
    appeal,
    recipient: appeal.recipients[0]!,
    channel: 'email' as const,
    writer: {},
    today: '2026-11-25',
  };
  expect(lettersLanguages(about)).toEqual([{ language: 'en', reviewed: true }]);
  expect(() => composeLetter({ ...request, phrases: phrases.ko })).toThrow('no words in "ko"');
  expect(() => composeLetter({ ...request, language: 'ko' })).toThrow('Phrases in "en"');
});

test('of two appeals to one authority each asks its own, whatever the words for letters hold', () => {
  const about = bundledCase('ua-52-12');
  const [first] = about.appeals as [Appeal];
  const second = { ...first, demands: first.demands.map((_, index) => `Open prison ${index}`) };
  const { body } = composeLetter({
    case: { ...about, appeals: [first, second] },
    appeal: second,
    recipient: first.recipients[0]!,
    channel: 'email',
    writer: {},
    today: '2012-03-01',
  });
  expect(body).toMatch(/open prison 0/);
  for (const { ask } of about.letter!.appeals[first.to]!.demands as { ask: string }[])
    expect(body).not.toContain(ask);
});

test('a closed case gives no letter', () => {
  const about = { ...bundledCase('ua-52-12'), status: 'closed' as const };
  const [appeal] = about.appeals as [Appeal];
  expect(() =>
    composeLetter({
      case: about,
      appeal,
      recipient: appeal.recipients[0]!,
      channel: 'email',
      writer: {},
      today: '2012-03-01',
    }),
  ).toThrow('is closed');
});

test('a translation says that nobody has reviewed it', () => {
  expect(lettersLanguages(bundledCase('ua-163-17'))).toEqual([
    { language: 'en', reviewed: true },
    { language: 'zh', reviewed: false },
  ]);
  expect(lettersLanguages(bundledCase('forcibly-returned-2012'))).toContainEqual({
    language: 'ko',
    reviewed: false,
  });
});

test.each([
  ['ua-163-17', 'zh', 'president', /习近平|XI Jinping/],
  ['ua-163-17', 'en', 'liaoning-director', /Wang Dawei/],
  ['forcibly-returned-2012', 'ko', 'kim-jong-un-geneva', /김정은|서세평|So Se-pyong/],
  ['forcibly-returned-2012', 'ko', 'public-security-minister', /리명수|김정은/],
  ['ua-52-12', 'en', 'foreign-minister', /Yang|Hu Jintao/],
] as const)('%s in %s to the office of %s names no holder', (caseId, language, id, holder) => {
  const about = bundledCase(caseId);
  const [appeal] = about.appeals as [Appeal];
  const recipient = appeal.recipients.find((each) => each.id === id)!;
  for (const toOffice of [true, false]) {
    const letter = composeLetter({
      case: about,
      appeal,
      recipient,
      channel: 'post',
      writer: {},
      today: '2026-11-25',
      phrases: phrases[language],
      toOffice,
    });
    expect(holder.test(JSON.stringify(letter))).toBe(!toOffice);
  }
});

// A translation that names its addressees has words for their offices too: else English stands in them.
test.each(
  cases.flatMap(({ id, translations = {} }) =>
    Object.entries(translations).flatMap(([language, { recipients = {} }]) =>
      Object.entries(recipients).map(([to, words]) => [id, language, to, words] as const),
    ),
  ),
)('%s in %s writes to the office of %s', (_id, _language, _to, { office, ...holder }) => {
  expect(Object.keys(office ?? {})).toEqual(Object.keys(holder));
});

test('to the office: no holder is named', () => {
  const about = bundledCase('forcibly-returned-2012');
  const [appeal] = about.appeals as [Appeal];
  const letter = composeLetter({
    case: about,
    appeal,
    recipient: appeal.recipients[0]!,
    channel: 'post',
    writer: {},
    today: '2026-11-25',
    toOffice: true,
  });
  expect(letter.recipientName).toBeUndefined();
  expect(letter.body).not.toMatch(/Kim Jong-un|Sin Son-ho/);
  expect(letter.body).toContain("To the Supreme Commander of the Korean People's Army");
});
