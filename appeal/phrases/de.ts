import texts from '../../data/phrases/de.json';
import { dayParts, given, joined, type Phrases } from '../phrases';

/**
 * After a salutation that ends with a comma the first sentence begins in lower case.
 * {who} stands in the accusative, an ask is an infinitive with "zu".
 */
export const phrases: Phrases = {
  ...texts,
  list: (asks) => ({ leads: texts.leads, items: asks }),
  quote: (words) => `„${words}“`,
  fullStop: '.',
  itemMarks: [';', '.'],
  gap: ' ',
  office: (title) => title,
  of: (noun) => `von ${noun}`,
  asking: (ask) => ask,
  pleading: (ask) => ask,
  day(day) {
    const [year, month, date] = dayParts(day);
    return `${date}. ${texts.months[month - 1]} ${year}`;
  },
  names: (names) => joined(names, ' und '),
  signature: given,
};
