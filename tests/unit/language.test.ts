import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { chooseLanguage } from '../../components/language';
import { countryName, day, loadWords, t } from '../../components/words';

test.each([
  ['the settings before the browser', 'ko', ['de-CH', 'en'], 'ko'],
  ['the browser’s first that there is', undefined, ['tlh', 'art-x-none', 'fr-CA', 'en'], 'fr'],
  ['a region’s own', undefined, ['es-419'], 'es'],
  ['simplified Chinese', undefined, ['zh-CN'], 'zh'],
  ['Chinese in Singapore', undefined, ['zh-SG'], 'zh'],
  ['not simplified Chinese for traditional', undefined, ['zh-TW', 'en-US'], 'en'],
  ['nor in Hong Kong', undefined, ['zh-Hant-HK', 'de'], 'de'],
  ['the browser’s for a setting that is no language', '?', ['de'], 'de'],
  ['English for none of them', undefined, ['tlh', 'art-x-none'], 'en'],
  ['English for no preference', undefined, [], 'en'],
])('the interface speaks %s', (_, wished, preferred, language) => {
  expect(chooseLanguage(wished, preferred)).toBe(language);
});

describe('Arabic', () => {
  beforeAll(async () => {
    const ar = readFileSync('locales/ar.json', 'utf8');
    const files = { 'locales/ar.json': `data:application/json,${encodeURIComponent(ar)}` };
    expect(await loadWords('ar', { en: {}, files })).toBe('ar');
  });

  test.each([
    [0, 'لا توجد حالات'],
    [1, 'حالة واحدة'],
    [2, 'حالتان'],
    [3, '\u20683\u2069 حالات'],
    [11, '\u206811\u2069 حالة'],
    [1000, '\u20681,000\u2069 حالة'],
  ])('counts %i', (count, words) => expect(t('foundCount', { count })).toBe(words));

  test('sets names apart from the words around them', () => {
    expect(t('copyPart', { part: 'Cc' })).toBe('نسخ: \u2068Cc\u2069');
  });

  test('writes days and countries', () => {
    expect(day('2017-08-17')).toBe('17 أغسطس 2017');
    expect(countryName('KP')).toBe('كوريا الشمالية');
  });
});
