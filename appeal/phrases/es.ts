import texts from '../../data/phrases/es.json';
import { dayParts, given, joined, type Phrases } from '../phrases';

export const phrases: Phrases = {
  ...texts,
  list: (asks) => ({ leads: texts.leads, items: asks.map(to) }),
  quote: (words) => `«${words.replace(/\.$/, '')}».`,
  fullStop: '.',
  itemMarks: [';', '.'],
  gap: ' ',
  office: (title) => title,
  of: (noun) => (/^el /i.test(noun) ? noun.replace(/^el /i, 'del ') : `de ${noun}`),
  asking: to,
  pleading: (ask) => ask,
  day(day) {
    const [year, month, date] = dayParts(day);
    return `${date} de ${texts.months[month - 1]} de ${year}`;
  },
  // "e" before the sound i: "Juan e Isabel".
  names: (names) => joined(names, /^h?i(?![ae])/i.test(names.at(-1) ?? '') ? ' e ' : ' y '),
  signature: given,
};

function to(infinitive: string): string {
  return `a ${infinitive}`;
}
