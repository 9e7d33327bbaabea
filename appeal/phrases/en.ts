import texts from '../../data/phrases/en.json';
import { dayParts, given, joined, type Phrases } from '../phrases';

export const phrases: Phrases = {
  ...texts,
  list: (asks) =>
    asks.some(isForbidding)
      ? { leads: texts.leadsNot, items: asks.map(infinitive) }
      : { leads: texts.leads, items: asks },
  quote: (words) => `“${words}”`,
  fullStop: '.',
  itemMarks: [';', '.'],
  gap: ' ',
  office: (title) => `the ${title}`,
  of: (noun) => `of ${noun}`,
  asking: infinitive,
  pleading: (ask) => ask.replace(/^not /, 'do not '),
  day(day) {
    const [year, month, date] = dayParts(day);
    return `${date} ${texts.months[month - 1]} ${year}`;
  },
  names: (names) => joined(names, ' and '),
  signature: given,
};

function isForbidding(ask: string): boolean {
  return /^(?:not|never) /.test(ask);
}

function infinitive(ask: string): string {
  return isForbidding(ask) ? ask.replace(' ', ' to ') : `to ${ask}`;
}
