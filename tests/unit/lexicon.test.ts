import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import attributes from '../../data/attribute-rows.json';
import attributeWords from '../../data/attribute-words.json';
import lexicon from '../../data/lexicon.json';
import rows from '../../data/lexicon-rows.json';
import { Site } from '../../data/sites/schema';
import { senseOf } from '../../fill/lexicon';
import { indexPhrases } from '../../fill/phrase-index';
import { SITES } from '../../fill/site-hints';
import { frontCoded } from '../../scripts/front-coding';
import { attributeRows, lexiconRows } from '../../scripts/lexicon-rows';

test('the rows in data are what scripts/derive-lexicon.ts makes of the lists', () => {
  expect(rows).toEqual(lexiconRows(lexicon));
  expect(attributes).toEqual(attributeRows(attributeWords));
});

test.each([
  [['comments', 'comment', 'comme'], 'AcommeFntHs'],
  [['кому=', 'копия*'], 'Aкому=Cпия*'],
  [['an', 'an', 'to='], 'AanAto='],
  [[], ''],
])('%j in one string, and out of it', (words, coded) => {
  expect(frontCoded(words)).toBe(coded);
  const { phrases, whole, stems } = indexPhrases([coded]);
  expect([
    ...phrases.keys(),
    ...[...whole.keys()].map((word) => `${word}=`),
    ...[...stems.keys()].map((word) => `${word}*`),
  ]).toEqual(expect.arrayContaining([...new Set(words)]));
});

test('every word has sources, and every source is named', () => {
  const known = new Set(Object.keys(lexicon.sources));
  const unnamed = Object.values(lexicon.words)
    .flatMap((languages) => Object.values(languages))
    .flatMap((words) => Object.entries(words as Record<string, string>))
    .filter(([, sources]) => sources.split(' ').some((source) => !known.has(source)));
  expect(unnamed).toEqual([]);
});

/** Words that most programs use, in languages of eight scripts: each has to survive the derivation. */
test.each([
  ['An', 'to'],
  ['Кому', 'to'],
  ['收件人', 'to'],
  ['宛先', 'to'],
  ['받는사람', 'to'],
  ['ถึง', 'to'],
  ['إلى', 'to'],
  ['נמענים', 'to'],
  ['Cc', 'cc'],
  ['抄送', 'cc'],
  ['Копия', 'cc'],
  ['Cci', 'bcc'],
  ['Скрытая копия', 'bcc'],
  ['Betreff', 'subject'],
  ['Тема письма', 'subject'],
  ['件名', 'subject'],
  ['제목', 'subject'],
  ['الموضوع', 'subject'],
  ['Ihre Nachricht', 'body'],
  ['Mesajınız', 'body'],
  ['お問い合わせ内容', 'body'],
  ['Телефон', 'phone'],
  ['Telefonnummer', 'phone'],
  ['Numéro de fax', 'fax-number'],
  ['Telefax', 'fax-number'],
  ['传真号码', 'fax-number'],
  ['Prénom', 'first-name'],
  ['Nachname', 'last-name'],
  ['Ad Soyad', 'full-name'],
  ['お名前', 'full-name'],
  ['E-posta', 'sender-email'],
  ['Correo electrónico', 'sender-email'],
  ['Отправить', 'send-button'],
  ['送信', 'send-button'],
] as const)('%s means %s', (word, meaning) => {
  const sense = senseOf(word);
  expect(sense.get(meaning)).toBe(Math.max(...sense.values()));
});

describe('data/sites', () => {
  const files = readdirSync('data/sites').filter((name) => name.endsWith('.json'));
  test.each(files)('%s', (name) => {
    const site = Site.parse(JSON.parse(readFileSync(`data/sites/${name}`, 'utf8')));
    expect(`${site.id}.json`).toBe(name);
    expect(Boolean(site.hosts) || Boolean(site.marker)).toBe(true);
    expect(SITES.map(({ id }) => id)).toContain(site.id);
    const isItsPage = (page: string) =>
      readFileSync(`tests/pages/${page}`, 'utf8').includes(`data-site="${site.id}"`);
    expect(readdirSync('tests/pages').filter(isItsPage), 'a page of its shape').not.toEqual([]);
  });
});
