import { beforeAll, describe, expect, test } from 'vitest';
import { frames, loadPhrases } from '../../appeal/languages';
import { type Phrases, say } from '../../appeal/phrases';

const phrases = {} as Record<(typeof frames)[number], Phrases>;
beforeAll(async () => {
  for (const language of frames) phrases[language] = await loadPhrases(language);
});

/** Every phrase of a frame by its slot, and the tokens that the slot may hold. */
const slots: [string, (frame: Phrases) => string[], string[]][] = [
  ['openings.about', ({ openings }) => openings.about, ['who', 'ofWho']],
  ['openings.plain', ({ openings }) => openings.plain, []],
  ['subjects', ({ subjects }) => subjects, ['title', 'reference']],
  ['reported.on', ({ reported }) => reported.on, ['publisher', 'date', 'words']],
  ['reported.until', ({ reported }) => reported.until, ['publisher', 'date', 'words']],
  ['reported.undated', ({ reported }) => reported.undated, ['publisher', 'words']],
  ['longAgo', ({ longAgo }) => longAgo, []],
  ['asks.first', ({ asks }) => asks.first, ['ask', 'please']],
  ['asks.next', ({ asks }) => asks.next, ['ask', 'please']],
  ['asks.last', ({ asks }) => asks.last, ['ask', 'please']],
  ['list', ({ list }) => list(['x']).leads, []],
  ['quotes', ({ quotes }) => quotes, ['publisher']],
  ['reply', ({ reply }) => reply, []],
  ['sources', ({ sources }) => sources, ['publisher', 'reference']],
  ['closes', ({ closes }) => closes, ['salutation']],
  ['covering', ({ covering }) => covering, ['addressee']],
  ['byCourtesy', ({ byCourtesy }) => [byCourtesy], ['addressee', 'careOf']],
  [
    'call',
    ({ call: { thanks, ...lines } }) => [...Object.values(lines), ...thanks],
    ['name', 'place', 'who', 'ofWho', 'addressee'],
  ],
];

describe.each(frames)('%s', (language) => {
  test.each(slots)('%s has phrases with its own tokens only', (_, read, tokens) => {
    const all = read(phrases[language]);
    expect(all.length).toBeGreaterThan(0);
    expect(new Set(all).size).toBe(all.length);
    for (const phrase of all) {
      expect(phrase).toBe(phrase.trim());
      expect(phrase).not.toMatch(/ {2}|[{][^}]*$/);
      for (const [, token] of phrase.matchAll(/\{(\w*)\}/g)) expect(tokens).toContain(token);
    }
  });

  test('lets twenty writers differ', () => {
    const { openings, asks, reply, closes, longAgo, sources } = phrases[language];
    expect(openings.about.length).toBeGreaterThan(5);
    const ways = [openings.about, asks.first, asks.last, reply, closes, sources].map(
      ({ length }) => length,
    );
    expect(ways.reduce((product, length) => product * length)).toBeGreaterThan(400);
    expect(longAgo.length).toBeGreaterThan(2);
  });

  test('greets by office where it knows one', () => {
    const { neutral, known, mark } = phrases[language].salutation;
    for (const salutation of [neutral, ...Object.values(known)]) {
      expect(salutation).not.toMatch(/[,:：]$/);
    }
    expect(known).toHaveProperty('ambassador');
    expect(known).toHaveProperty('minister');
    expect(mark).toBe({ es: ':', zh: '：', ko: '' }[language as string] ?? ',');
  });
});

test.each([
  ['en', '2000-06-07', '7 June 2000'],
  ['fr', '2000-06-07', '7 juin 2000'],
  ['fr', '2024-01-01', '1er janvier 2024'],
  ['es', '2000-06-07', '7 de junio de 2000'],
  ['de', '2012-03-28', '28. März 2012'],
  ['ko', '2012-04-10', '2012년 4월 10일'],
  ['zh', '2017-08-17', '2017年8月17日'],
] as const)('%s writes %s as %s', (language, day, written) => {
  expect(phrases[language].day(day)).toBe(written);
});

test.each([
  ['en', ['A'], 'A'],
  ['en', ['A', 'B', 'C'], 'A, B and C'],
  ['fr', ['A', 'B'], 'A et B'],
  ['es', ['Juan', 'Isabel'], 'Juan e Isabel'],
  ['es', ['Juan', 'Hiram'], 'Juan e Hiram'],
  ['es', ['Juan', 'Hielo'], 'Juan y Hielo'],
  ['es', ['Juan', 'Ana'], 'Juan y Ana'],
  ['de', ['A', 'B'], 'A und B'],
  ['ko', ['A', 'B', 'C'], 'A, B, C'],
  ['zh', ['A', 'B', 'C'], 'A、B和C'],
] as const)('%s joins %j', (language, names, joined) => {
  expect(phrases[language].names([...names])).toBe(joined);
});

test.each([
  ['en', 'stop it', 'to stop it'],
  ['en', 'not return them', 'not to return them'],
  ['en', 'never return them', 'never to return them'],
  ['en', 'note the date', 'to note the date'],
  ['fr', 'libérer Ali', 'de libérer Ali'],
  ['fr', 'ordonner sa libération', 'd’ordonner sa libération'],
  ['fr', 'habiliter le juge', 'd’habiliter le juge'],
  ['fr', 'hâter la procédure', 'de hâter la procédure'],
  ['fr', 'ne pas l’expulser', 'de ne pas l’expulser'],
  ['es', 'liberar a Ali', 'a liberar a Ali'],
  ['de', 'Ali freizulassen', 'Ali freizulassen'],
  ['ko', '석방해 주실 것', '석방해 주실 것을'],
  ['ko', '석방', '석방을'],
  ['ko', '철회', '철회를'],
  ['zh', '释放他', '释放他'],
] as const)('%s asks: %s', (language, ask, asked) => {
  expect(phrases[language].asking(ask)).toBe(asked);
});

test.each([
  ['en', 'Ali', 'of Ali'],
  ['fr', 'Ali', 'd’Ali'],
  ['fr', 'les huit réfugiés', 'des huit réfugiés'],
  ['fr', 'le journaliste Ali', 'du journaliste Ali'],
  ['fr', 'des réfugiés', 'de réfugiés'],
  ['fr', 'huit réfugiés', 'de huit réfugiés'],
  ['fr', 'la journaliste', 'de la journaliste'],
  ['es', 'el periodista Ali', 'del periodista Ali'],
  ['es', 'Ella', 'de Ella'],
  ['de', 'Ali', 'von Ali'],
  ['ko', '알리', '알리의'],
  ['zh', '阿里', '阿里的'],
] as const)('%s: of %s', (language, noun, of) => expect(phrases[language].of(noun)).toBe(of));

test.each([
  ['en', 'He is held.', '“He is held.”'],
  ['fr', 'Il est détenu.', '«\u00A0Il est détenu.\u00A0»'],
  ['es', 'Está detenido.', '«Está detenido».'],
  ['de', 'Er ist in Haft.', '„Er ist in Haft.“'],
] as const)('%s quotes %s', (language, words, quoted) => {
  expect(phrases[language].quote(words)).toBe(quoted);
});

/** All the phrases of a frame in one text. */
const everything = (frame: Phrases) => slots.flatMap(([, read]) => read(frame)).join('\n');

test('French sets a no-break space before : ; ? ! and curly apostrophes', () => {
  expect(everything(phrases.fr)).not.toMatch(/(?<![\u00A0])[:;?!]|'/);
});
test('German goes on in lower case after the salutation', () => {
  const first = [
    ...phrases.de.openings.about,
    ...phrases.de.openings.plain,
    ...phrases.de.covering,
  ];
  for (const sentence of first) expect(sentence).toMatch(/^[a-zäöü]/);
});
test('Chinese has full-width punctuation only', () => {
  expect(everything(phrases.zh)).not.toMatch(/[,:;?!()]/);
});
test('Korean speaks formally in every sentence', () => {
  const { openings, longAgo, reply, closes, sources } = phrases.ko;
  for (const sentence of [
    ...openings.about,
    ...openings.plain,
    ...longAgo,
    ...reply,
    ...closes,
    ...sources,
  ]) {
    expect(sentence).toMatch(/(?:니다|십시오)\.$/);
  }
});

test('a phrase that misses its value throws', () => {
  expect(say('Dear {name}', { name: 'Ali' })).toBe('Dear Ali');
  expect(() => say('Dear {name}', { name: '' })).toThrow('No {name}');
  expect(() => say('Dear {name}')).toThrow('No {name}');
});
