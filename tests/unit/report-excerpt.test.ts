import { expect, test } from 'vitest';
import { firstSentences } from '../../appeal/report-excerpt';

const long = (count: number) => `Word${' word'.repeat(count - 1)}.`;

test.each([
  ['en', 'One. Two.', 'One. Two.'],
  ['en', `First one.\n\n${long(80)}`, 'First one.'],
  ['en', `${long(90)} Second.`, long(90)],
  ['en', `${long(40)} ${long(30)} ${long(10)}`, `${long(40)} ${long(30)}`],
  // What only looks like a sentence's end keeps the next words.
  ['en', `He saw Mr. So Se-pyong. ${long(74)}`, 'He saw Mr. So Se-pyong.'],
  ['en', `${long(71)} He saw Dr. Ali.`, `${long(71)} He saw Dr. Ali.`],
  ['en', `${long(73)} He saw Dr. Ali there.`, long(73)],
  ['en', `The U.S. Embassy knows. ${long(74)}`, 'The U.S. Embassy knows.'],
  ['fr', `Une phrase. ${long(80)}`, 'Une phrase.'],
  ['zh', '他被拘留。她也被拘留。', '他被拘留。她也被拘留。'],
])('%s: %s', (language, text, excerpt) => expect(firstSentences(text, language)).toBe(excerpt));
