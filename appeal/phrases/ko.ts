import texts from '../../data/phrases/ko.json';
import { dayParts, joined, type Phrases } from '../phrases';

/** An ask ends in a noun, "… 중단해 주실 것"; the particle after it follows its last sound. */
export const phrases: Phrases = {
  ...texts,
  list: (asks) => ({ leads: texts.leads, items: asks }),
  quote: (words) => `“${words}”`,
  fullStop: '.',
  itemMarks: ['', ''],
  gap: ' ',
  office: (title) => title,
  of: (noun) => `${noun}의`,
  asking: (ask) => ask + (endsInConsonant(ask) ? '을' : '를'),
  pleading: (ask) => ask + (endsInConsonant(ask) ? '을' : '를'),
  day(day) {
    const [year, month, date] = dayParts(day);
    return `${year}년 ${month}월 ${date}일`;
  },
  names: (names) => joined(names, ', '),
  signature(name, place) {
    if (!name) return place ? [`${place}에서 드림`] : [];
    return place ? [`${place}에서`, `${name} 드림`] : [`${name} 드림`];
  },
};

// Syllables lie in rows of 28, the first of each without a final consonant.
function endsInConsonant(word: string): boolean {
  const code = word.charCodeAt(word.length - 1) - 0xac00;
  return code >= 0 && code < 11172 && code % 28 !== 0;
}
