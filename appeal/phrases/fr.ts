import { dayParts, given, joined, type Phrases } from '../phrases';

const months =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

// Spaces before : ; and inside « » are no-break spaces.
export const phrases: Phrases = {
  language: 'fr',
  openings: {
    about: [
      'Je vous écris au sujet {ofWho}.',
      'Permettez-moi d’attirer votre attention sur la situation {ofWho}.',
      'La situation {ofWho} me préoccupe vivement.',
      'J’ai l’honneur d’appeler votre attention sur le sort {ofWho}.',
      'Je souhaite vous faire part de mon inquiétude pour {who}.',
      'C’est le sort {ofWho} qui m’amène à vous écrire.',
      'Parce que les droits humains me tiennent à cœur, je vous écris au sujet {ofWho}.',
    ],
    plain: [
      'Je me permets de vous écrire au sujet d’une situation qui me préoccupe vivement.',
      'J’ai l’honneur d’appeler votre attention sur des personnes dont la sécurité m’inquiète.',
      'Parce que les droits humains me tiennent à cœur, je me permets de vous écrire.',
      'Permettez-moi de vous soumettre une question qui touche aux droits humains.',
    ],
  },
  subjects: [
    '{title} ({reference})',
    '{title} – {reference}',
    'Appel\u00A0: {title} ({reference})',
  ],
  reported: {
    on: [
      'Voici ce que {publisher} a publié le {date}\u00A0: {words}',
      'Le {date}, {publisher} rapportait\u00A0: {words}',
      'Selon les termes employés par {publisher} le {date}\u00A0: {words}',
    ],
    until: [
      'Dans un appel ouvert jusqu’au {date}, {publisher} rapportait\u00A0: {words}',
      'Voici les termes d’un appel lancé par {publisher} et ouvert jusqu’au {date}\u00A0: {words}',
    ],
    undated: [
      '{publisher} rapporte\u00A0: {words}',
      'Voici ce qu’a publié {publisher}\u00A0: {words}',
    ],
  },
  longAgo: [
    'Du temps a passé depuis, je le sais\u00A0; ce qui était demandé alors me paraît toujours aussi important.',
    'Ces faits ne sont pas récents, mais mon inquiétude demeure.',
    'Le temps écoulé n’a pas effacé mon inquiétude.',
  ],
  asks: {
    first: [
      'Je vous demande respectueusement {ask}.',
      'Je vous prie instamment {ask}.',
      'C’est pourquoi je vous demande {ask}.',
    ],
    next: [
      'Je vous demande également {ask}.',
      'Je vous prie aussi {ask}.',
      'Je vous saurais gré, en outre, {ask}.',
      'Veuillez également {please}.',
    ],
    last: [
      'Enfin, je vous demande {ask}.',
      'Je vous prie enfin {ask}.',
      'Veuillez, enfin, {please}.',
    ],
  },
  list: (asks) => ({
    leads: [
      'Je vous demande respectueusement\u00A0:',
      'Je vous prie instamment\u00A0:',
      'C’est pourquoi je vous demande\u00A0:',
    ],
    items: asks.map(de),
  }),
  quotes: [
    'Voici les demandes, dans les termes publiés par {publisher}\u00A0:',
    'Les demandes que soutient {publisher} sont les suivantes\u00A0:',
  ],
  reply: [
    'Je vous saurais gré de bien vouloir m’informer des mesures prises.',
    'Une réponse de votre part me serait précieuse.',
    'Je vous remercie de votre attention et espère une réponse de votre part.',
    'Dans l’attente de votre réponse, je vous remercie du temps que vous m’accordez.',
  ],
  sources: [
    'Ces informations ont été publiées par {publisher} ({reference}).',
    'Les faits sont tels que les a publiés {publisher} sous la référence {reference}.',
    'Référence du dossier chez {publisher}\u00A0: {reference}.',
  ],
  closes: [
    'Je vous prie d’agréer, {salutation}, l’expression de ma haute considération.',
    'Veuillez agréer, {salutation}, l’assurance de ma considération distinguée.',
    'Je vous prie de croire, {salutation}, à l’assurance de ma considération respectueuse.',
  ],
  covering: [
    'Vous trouverez ci-dessous, pour information, copie d’une lettre que j’ai écrite (destinataire\u00A0: {addressee}).',
    'Je vous adresse pour information copie de la lettre qui suit (destinataire\u00A0: {addressee}).',
  ],
  byCourtesy: 'À l’attention de {addressee},\naux bons soins de {careOf}',
  call: {
    named: 'Bonjour. Je m’appelle {name}.',
    from: 'Bonjour. Je vous appelle depuis {place}.',
    namedFrom: 'Bonjour. Je m’appelle {name} et je vous appelle depuis {place}.',
    plain: 'Bonjour.',
    about: 'Je vous appelle au sujet {ofWho}.',
    matter: 'Je vous appelle au sujet d’une situation qui me préoccupe vivement.',
    copy: 'J’ai écrit à ce sujet et tenais à vous en informer. Ma lettre est adressée au destinataire suivant\u00A0: {addressee}.',
    thanks: [
      'Je vous remercie de votre écoute et vous prie de transmettre ce message.',
      'Je vous remercie de votre attention.',
    ],
  },
  salutation: {
    neutral: 'Madame, Monsieur',
    known: {
      'your excellency': 'Excellence',
      excellency: 'Excellence',
      'dear ambassador': 'Madame l’Ambassadrice, Monsieur l’Ambassadeur',
      ambassador: 'Madame l’Ambassadrice, Monsieur l’Ambassadeur',
      'dear minister': 'Madame la Ministre, Monsieur le Ministre',
      minister: 'Madame la Ministre, Monsieur le Ministre',
      'dear president': 'Madame la Présidente, Monsieur le Président',
      president: 'Madame la Présidente, Monsieur le Président',
      'dear director': 'Madame la Directrice, Monsieur le Directeur',
      director: 'Madame la Directrice, Monsieur le Directeur',
      'dear governor': 'Madame la Gouverneure, Monsieur le Gouverneur',
      governor: 'Madame la Gouverneure, Monsieur le Gouverneur',
    },
    mark: ',',
  },
  publishers: {},
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
    return `${date === 1 ? '1er' : date} ${months[month - 1]} ${year}`;
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
