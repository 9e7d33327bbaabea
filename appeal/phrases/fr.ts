import texts from '../../data/phrases/fr.json';
import { dayParts, given, joined, type Phrases } from '../phrases';

export const phrases: Phrases = {
  ...texts,
  list: (asks) => ({ leads: texts.leads, items: asks.map(de) }),
  quote: (words) => `«\u00A0${words}\u00A0»`,
  fullStop: '.',
  itemMarks: ['\u00A0;', '.'],
  gap: ' ',
  office: (title) => title,
  of: ofNoun,
  asking: de,
  pleading: (ask) => ask,
  day(day) {
    const [year, month, date] = dayParts(day);
    return `${date === 1 ? '1er' : date} ${texts.months[month - 1]} ${year}`;
  },
  names: (names) => joined(names, ' et '),
  signature: given,
};

// Verbs with an aspirated h take no elision.
const elided =
  /^(?:[aeiouyàâéèêëîïôûœæ]|h(?!aïr|aleter|arceler|âter|ausser|éler|eurter|isser|urler))/i;

function de(infinitive: string): string {
  return elided.test(infinitive) ? `d’${infinitive}` : `de ${infinitive}`;
}

function ofNoun(noun: string): string {
  if (/^les? /i.test(noun)) return noun.replace(/^le(s?) /i, (_, s) => (s ? 'des ' : 'du '));
  if (/^des /i.test(noun)) return noun.replace(/^des /i, 'de ');
  return /^[aeiouyàâéèêëîïôûœæ]/i.test(noun) && !/^(?:onze|huit|y[aeiou])/i.test(noun)
    ? `d’${noun}`
    : `de ${noun}`;
}
