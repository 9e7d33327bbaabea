import { expect, test } from 'vitest';
import { chanceFrom } from '../../appeal/chance';
import { oneLine, ownSentence } from '../../appeal/writer';

test.each([
  ['As a nurse in Oslo, I know what this means', 'As a nurse in Oslo, I know what this means.'],
  ['Is this right?', 'Is this right?'],
  ['“I was there.”', '“I was there.”'],
  ['  two\nlines  ', 'two lines.'],
  [' \n', undefined],
  [undefined, undefined],
])('%j ends as %j', (typed, sentence) => expect(ownSentence(typed)).toBe(sentence));

test('in Chinese it ends with its own full stop', () => {
  expect(ownSentence('我是护士', '。')).toBe('我是护士。');
  expect(ownSentence('我是护士。', '。')).toBe('我是护士。');
});

test.each([
  ['Kari\u0000 Nordmann', 'Kari Nordmann'],
  ['Kari\r\nBcc: x', 'Kari Bcc: x'],
  ['\u2028', undefined],
  ['\u200b\u2060', undefined],
  [' \u202e ', undefined],
  ['Ali\u202e \u2067Reza', 'Ali Reza'],
  ['می\u200cخواهم 👩\u200d⚕️', 'می\u200cخواهم 👩\u200d⚕️'],
])('%j is on one line as %j', (typed, line) => expect(oneLine(typed)).toBe(line));

test('the same seed chooses the same, all choices come up, nothing is lost in shuffling', () => {
  const picks = (seed: string) => {
    const { pick, shuffle } = chanceFrom(seed);
    return [pick([1, 2, 3, 4, 5]), shuffle([1, 2, 3, 4, 5]).join('')];
  };
  expect(picks('a')).toEqual(picks('a'));
  const many = Array.from({ length: 200 }, (_, seed) => picks(String(seed)));
  expect(new Set(many.map(([picked]) => picked)).size).toBe(5);
  expect(new Set(many.map(([, order]) => order)).size).toBeGreaterThan(80);
  for (const [, order] of many) expect([...String(order)].sort().join('')).toBe('12345');
  expect(() => chanceFrom('a').pick([])).toThrow(RangeError);
});
