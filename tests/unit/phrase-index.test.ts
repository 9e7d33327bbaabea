import { expect, test } from 'vitest';
import { findPhrases, indexPhrases } from '../../fill/phrase-index';
import { frontCoded } from '../../scripts/front-coding';

const index = indexPhrases(
  [
    ['to=', 'send to'],
    ['cc', 'send to cc'],
    ['telefo*', '电话'],
    ['موضوع'],
    ['name', 'first name'],
  ].map(frontCoded),
);

test.each([
  ['to', [[0, 'to']]],
  ['to you', []],
  ['send to cc', [[1, 'send to cc']]],
  [
    'send to all cc',
    [
      [0, 'send to'],
      [1, 'cc'],
    ],
  ],
  ['telefonnummer', [[2, 'telefonnummer']]],
  ['telefax', []],
  ['联系电话号码', [[2, '电话']]],
  ['الموضوع', [[3, 'الموضوع']]],
  ['your first name', [[4, 'first name']]],
  ['', []],
])('findPhrases %j', (text, found) => {
  const hits = findPhrases(index, text).map(({ meanings, start, length }) => [
    meanings[0],
    text.slice(start, start + length),
  ]);
  expect(hits).toEqual(found);
});

test.each(['first name', 'firstname', 'my_first name'])('without spaces: %j', (text) => {
  const attributes = indexPhrases([frontCoded(['firstname'])], 3);
  expect(findPhrases(attributes, text.replace('_', ' '), '')).toHaveLength(1);
});
