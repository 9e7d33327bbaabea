import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../components/language';
import { sentenceIn } from '../../components/sentence-in';

const root = join(import.meta.dirname, '../..');
const listOf = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(join(root, `locales/sentences/${language}.json`), 'utf8'));

/** The sentences that the code says in English: a capital first, a full stop last; what is put in is 7. */
const sentences = [
  ...readdirSync(join(root, 'fill')).map((file) => `fill/${file}`),
  'appeal/fax-gateway.ts',
]
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => {
    const code = readFileSync(join(root, file), 'utf8')
      .replace(/\/\*[\s\S]*?\*\/|\/\/.*$|Error\(.*$/gm, '')
      .replace(/export function patternProblem[\s\S]*?\n}\n/, ''); // told on the options page, by its own words
    return [
      ...code.matchAll(/(['`])((?:[A-Z]|\$\{gateway)(?:(?!\1).)* (?:(?!\1).)*(?:\.|\}))\1/g),
    ].map(([, , text]) => text!.replace(/\$\{[^}]*\}/g, '7'));
  });

describe.each(LANGUAGES.filter((language) => language !== 'en'))('in %s', (language) => {
  test('each sentence that the page or a fax gateway brings has its words', () => {
    expect(sentences.length).toBeGreaterThan(15);
    expect(sentences.filter((sentence) => !sentenceIn(listOf(language), sentence))).toEqual([]);
  });

  test('what English puts in is put in', () => {
    const names = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
    for (const [english, words] of Object.entries(listOf(language))) {
      expect(names(words), english).toEqual(names(english));
    }
  });
});

test.each([
  [
    'This field takes 60 characters; the text has 1129.',
    'Dieses Feld fasst 60 Zeichen; der Text hat 1129.',
  ],
  ['The page failed: Error: one\ntwo', 'Die Seite meldet einen Fehler: Error: one\ntwo'],
  [
    "No source shows that eFax reaches numbers abroad. No source says whether eFax faxes the message's text.",
    'Keine Quelle belegt, dass eFax Nummern im Ausland erreicht. Keine Quelle sagt, ob eFax den Text der E-Mail faxt.',
  ],
  ['A sentence that nobody has said yet.', undefined],
])('“%s”', (english, german) => {
  expect(sentenceIn(listOf('de'), english)).toBe(german);
});
