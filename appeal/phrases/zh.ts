import texts from '../../data/phrases/zh.json';
import { dayParts, given, joined, type Phrases } from '../phrases';

export const phrases: Phrases = {
  ...texts,
  list: (asks) => ({ leads: texts.leads, items: asks }),
  quote: (words) => `“${words}”`,
  fullStop: '。',
  itemMarks: ['；', '。'],
  gap: '',
  office: (title) => title,
  of: (noun) => `${noun}的`,
  asking: (ask) => ask,
  pleading: (ask) => ask,
  day(day) {
    const [year, month, date] = dayParts(day);
    return `${year}年${month}月${date}日`;
  },
  names: (names) => joined(names, '和', '、'),
  signature: given,
};
